import { entry, type ConceptEntry } from './concept-entry.js';
import { FLOWS, NET } from './statements.js';

/** What adjusts another measure, as the gross profit, is only a part of the expense. */
const FROM_PROFIT = /:(?:NetIncomeLoss|ProfitLoss|OperatingIncomeLoss|EBITDA|AdjustedEBITDA|IncomeLoss\w*)$/;

export const BRIDGES: readonly ConceptEntry[] = [
  entry(
    'ShareBasedCompensation',
    'debit',
    ['cash-flow', 'non-gaap'],
    '(?:share|stock) based compensation(?: expenses?)?',
    { place: 'line', from: FROM_PROFIT },
  ),
  entry(
    'DepreciationDepletionAndAmortization',
    'debit',
    ['cash-flow', 'non-gaap'],
    'depreciation and amortization(?: expenses?)?',
    { place: 'line', from: FROM_PROFIT },
  ),
  entry('ext:NonGAAPNetIncomeLoss', 'credit', ['non-gaap'], `non gaap ${NET}`, {
    place: 'total',
    measure: true,
  }),
  entry(
    'ext:NonGAAPOperatingIncomeLoss',
    'credit',
    ['non-gaap'],
    'non gaap operating (?:income|loss|profit|income loss)',
    { place: 'total', measure: true },
  ),
  entry('ext:EBITDA', 'credit', ['non-gaap'], 'ebitda', { place: 'total', measure: true }),
  entry('ext:AdjustedEBITDA', 'credit', ['non-gaap'], 'adjusted ebitda', { place: 'total', measure: true }),
  entry(
    'OperatingIncomeLoss',
    'credit',
    ['non-gaap'],
    '(?:gaap )?(?:operating (?:income|loss|profit|income loss)|(?:income|loss|income loss|loss income) from operations)',
    { measure: true },
  ),
  entry(
    'ext:NetProfitOfThePeriod',
    'credit',
    FLOWS,
    `(?:gaap |consolidated )?${NET}(?: for the (?:period|year))?`,
    { measure: true },
  ),
];
