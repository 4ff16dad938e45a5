import { readFileSync } from 'node:fs';
import type { Call } from './call.js';

const SAMPLES = new URL('../../../../samples/', import.meta.url);

const sample = (name: string): string => readFileSync(new URL(name, SAMPLES), 'utf8');

const AS_FILED = { mediaType: 'text/csv', text: sample('cloopen-2020-annual-as-filed.csv') };
const RESTATED = { mediaType: 'text/csv', text: sample('cloopen-2020-annual-restated.csv') };
const RELEASE = { mediaType: 'text/plain', text: sample('cloopen-2021q2-release.txt'), isLong: true };
const WARNING = { mediaType: 'application/json', text: sample('cloopen-2021q2-reliance-withdrawn.json') };

/** The beginning of the hash of the annual report as filed. */
const AS_FILED_SHA256 = '337fe207';

/** Documents come in, in the order in which they were published. */
export const INTAKE: readonly Call[] = [
  {
    operation: 'ingestDocument',
    name: 'dry-run',
    summary: 'What would be read of an annual report; nothing is written',
    query: { dryRun: 'true', name: 'annual.csv' },
    body: AS_FILED,
    status: 200,
  },
  {
    operation: 'ingestDocument',
    name: 'annual-report',
    summary: 'An annual report, keyed',
    query: { name: 'annual.csv' },
    headers: { 'Idempotency-Key': 'annual-report-of-2020' },
    body: AS_FILED,
    status: 201,
  },
  {
    operation: 'ingestDocument',
    name: 'known',
    summary: 'The same again',
    query: { name: 'annual.csv' },
    body: AS_FILED,
    status: 200,
  },
  {
    operation: 'ingestDocument',
    name: 'release',
    summary: 'An earnings release',
    query: { name: 'release.txt' },
    body: RELEASE,
    status: 201,
  },
  {
    operation: 'keyFigures',
    name: 'dry-run',
    summary: 'What would be read; nothing is written',
    query: { dryRun: 'true' },
    body: WARNING,
    status: 200,
  },
  {
    operation: 'keyFigures',
    name: 'warning',
    summary: 'The issuer’s warning about two quarters',
    body: WARNING,
    status: 201,
  },
  {
    operation: 'keyFigures',
    name: 'known',
    summary: 'The same again',
    body: WARNING,
    status: 200,
  },
  {
    operation: 'ingestDocument',
    name: 'restated-report',
    summary: 'The annual figures as restated, keyed',
    query: { name: 'restated.csv' },
    body: RESTATED,
    status: 201,
  },
];

/** What the ledger knows of documents. */
export const DOCUMENTS: readonly Call[] = [
  {
    operation: 'getDocument',
    name: 'annual-report',
    summary: 'An annual report, by the beginning of its hash',
    path: { sha256: AS_FILED_SHA256 },
    status: 200,
  },
  {
    operation: 'getDocumentContent',
    name: 'annual-report',
    summary: 'An annual report, keyed',
    path: { sha256: AS_FILED_SHA256 },
    status: 200,
  },
  {
    operation: 'getDocumentRendition',
    name: 'annual-report',
    summary: 'The text of an annual report',
    path: { sha256: AS_FILED_SHA256 },
    status: 200,
  },
  {
    operation: 'getReading',
    name: 'annual-report',
    summary: 'What was read from an annual report',
    path: { sha256: AS_FILED_SHA256 },
    status: 200,
  },
  {
    operation: 'viewDocument',
    name: 'annual-report',
    summary: 'An annual report as a page, an amount of it marked',
    path: { sha256: AS_FILED_SHA256 },
    query: { start: '801', end: '812' },
    status: 200,
  },
  {
    operation: 'getDocumentPlaces',
    name: 'annual-report',
    summary: 'Where an amount of an annual report stands',
    path: { sha256: AS_FILED_SHA256 },
    query: { start: '801', end: '812' },
    status: 200,
  },
];
