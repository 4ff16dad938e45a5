import { fuzzed } from '#libs/testing';
import * as companyFacts from './companyfacts/companyfacts.fuzz.js';
import * as dataSet from './fsds/fsds.fuzz.js';
import * as keyed from './keyed/keyed.fuzz.js';
import * as page from './pages/document-page.fuzz.js';
import * as tickers from './register/company-tickers.fuzz.js';
import * as pdf from './release/pdf/pdf.fuzz.js';
import * as release from './release/release.fuzz.js';

fuzzed('Fuzzed: keyed files, CSV and JSON', keyed, 500);
fuzzed('Fuzzed: releases, text, markdown and HTML', release, 60);
fuzzed('Fuzzed: releases, PDF', pdf, 60);
fuzzed('Fuzzed: replies of companyfacts', companyFacts, 500);
fuzzed('Fuzzed: financial statement data sets', dataSet, 300);
fuzzed('Fuzzed: registers of tickers', tickers, 500);
fuzzed('Fuzzed: pages of documents', page, 200);
