import fc from 'fast-check';
import {
  factObservation,
  parseMoment,
  sha256Hex,
  sliceText,
  type Decimal,
  type FactFile,
  type FactFiling,
  type FactMeasure,
  type FactsCommit,
  type Reading,
} from '#libs/figures';
import { FILER, REVENUE } from './reading.js';
import { closeValues } from './sightings.js';

/** A fact by the numbers of its measure and its period, and what is stated. */
type MadeFact = readonly [measure: number, period: number, value: Decimal | null];

const MEASURES: readonly FactMeasure[] = [
  measureOf('dei', 'EntityCommonStockSharesOutstanding', 'xbrli:shares', 'shares'),
  measureOf('us-gaap', 'Revenues', 'iso4217:CNY', 'CNY'),
  measureOf('us-gaap', 'Revenues', 'iso4217:CNY/xbrli:shares', 'CNY~1shares'),
];
const PERIODS = ['2021-03-31', '2021-06-30', '2021-01-01/2021-06-30', REVENUE.period];

function measureOf(taxonomy: string, name: string, unit: string, token: string): FactMeasure {
  return { concept: `${taxonomy}:${name}`, unit, pointer: `/facts/${taxonomy}/${name}/units/${token}/` };
}

/** Few figures, stated by filings of few days, so that they meet. */
export const factFiles: fc.Arbitrary<FactFile> = fc
  .array(
    fc.record({
      day: fc.constantFrom('2021-02-10', '2021-05-12', '2021-05-13', '2021-08-11'),
      form: fc.constantFrom('10-Q', '10-Q', '10-Q/A', null),
      accession: fc.integer({ min: 1, max: 4 }).map((number) => `0000000000-21-00000${number}`),
      facts: fc.array(
        fc.tuple(fc.nat({ max: MEASURES.length - 1 }), fc.nat({ max: PERIODS.length - 1 }), closeValues),
        { minLength: 1, maxLength: 10 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((filings) => factFile(filings.map(filingOf)));

const keyOf = ({ publishedAt, accession, document }: FactFiling): string =>
  `${publishedAt} ${accession} ${document}`;

function factFile(filings: readonly FactFiling[]): FactFile {
  const distinct = new Map(filings.map((filing) => [filing.document, filing]));
  return {
    entity: FILER,
    filer: 'A made-up filer',
    measures: MEASURES,
    periods: PERIODS,
    filings: [...distinct.values()].toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1)),
  };
}

function filingOf({
  day,
  form,
  accession,
  facts,
}: {
  readonly day: string;
  readonly form: string | null;
  readonly accession: string;
  readonly facts: readonly MadeFact[];
}): FactFiling {
  const orderOf = ([measure, period, value]: MadeFact): string => `${measure} ${period} ${value}`;
  const distinct = new Map(facts.map((fact) => [orderOf(fact), fact]));
  const rows = [...distinct.entries()]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([, fact]) => fact);
  const measure = rows.map(([each]) => each);
  const filing = {
    accession,
    form,
    publishedAt: parseMoment(day),
    framework: 'us-gaap',
    reader: { name: 'companyfacts', version: '1' },
    measure,
    number: measure.map((each, row) => row - measure.indexOf(each)),
    period: rows.map(([, each]) => each),
    value: rows.map(([, , each]) => each),
  } as const;
  const tables = { entity: FILER, measures: MEASURES, periods: PERIODS };
  return { ...filing, document: sha256Hex(sliceText(tables, filing)) };
}

/** The reading that a filing's commit is of, observation by observation. */
export function readingOfFacts(file: FactFile, { filed, filing, header }: FactsCommit): Reading {
  const { type: _, moved: __, ...document } = filed;
  return {
    entity: file.entity,
    publishedAt: header.publishedAt,
    document,
    renditionText: sliceText(file, filing),
    observations: filing.measure.map((___, row) => factObservation(file, filing, row)),
    claims: [],
    exceptions: [],
    withdrawals: [],
    corrections: [],
  };
}
