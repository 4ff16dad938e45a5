import {
  DATA_SET_SLICE_MEDIA_TYPE,
  dataSetSlice,
  parseMoment,
  sha256Hex,
  type Observation,
  type PresentedStatement,
  type Reading,
} from '#libs/figures';
import type { SkipCount } from '../sec/skipped.js';
import type { Filing } from './filing.js';
import type { NumberFact, NumberRows } from './number-rows.js';
import type { StatementLines } from './statement-lines.js';

export const FSDS_READER = { name: 'fsds', version: '1' } as const;

/** The readings of filings, by entity, then in the order of R3; one without numbers has none. */
export function* readingsOf(
  filings: readonly Filing[],
  numbers: NumberRows,
  lines: StatementLines,
  skipped: SkipCount,
): Generator<Reading> {
  const [rowsOf, linesOf] = [numbers.byFiling(filings.length), lines.byFiling(filings.length)];
  for (const filing of filings.toSorted((left, right) => byText(orderOf(left), orderOf(right)))) {
    const facts = factsOf(rowsOf.of(filing.number), numbers, filing, skipped);
    const own = linesOf.of(filing.number);
    if (facts.length > 0) yield readingOf(filing, facts, lines.tables(own), lines.negatedTags(own));
    else skipped.add('the filing has no numbers', `sub: ${filing.accession}`);
  }
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const orderOf = ({ entity, filed, accession }: Filing): string => `${entity} ${filed} ${accession}`;

/** The numbers of a filing in their order, each once. */
function factsOf(
  rows: Uint32Array,
  numbers: NumberRows,
  { accession }: Filing,
  skipped: SkipCount,
): NumberFact[] {
  const facts: NumberFact[] = [];
  for (const fact of Array.from(rows, (row) => numbers.fact(row)).toSorted(inOrder)) {
    const before = facts.at(-1);
    if (!before || inOrder(before, fact) !== 0) facts.push(fact);
    else skipped.add('the number is stated twice', `num: ${accession} ${fact.concept} ${fact.period}`);
  }
  return facts;
}

const inOrder = (left: NumberFact, right: NumberFact): number =>
  byText(left.concept, right.concept) ||
  byText(left.unit, right.unit) ||
  byText(left.order, right.order) ||
  byText(left.period, right.period) ||
  byText(left.value ?? '', right.value ?? '');

function readingOf(
  { accession, entity, filer, form, filed }: Filing,
  facts: readonly NumberFact[],
  presentation: readonly PresentedStatement[],
  negated: ReadonlySet<number>,
): Reading {
  const publishedAt = parseMoment(filed);
  const observations = facts.map(
    ({ tag, concept, period, unit, dimensions, value }, ordinal): Observation => ({
      concept,
      period,
      unit,
      dimensions,
      value,
      ordinal,
      negated: negated.has(tag),
      decimals: null,
      role: 'period-rounded',
      cause: null,
      place: null,
      locator: { pointer: `/facts/${ordinal}` },
      citation: null,
      proof: null,
    }),
  );
  const renditionText = dataSetSlice({ entity, publishedAt, accession, form, presentation }, observations);
  const document = sha256Hex(renditionText);
  return {
    entity,
    publishedAt,
    document: {
      document,
      rendition: document,
      mediaType: DATA_SET_SLICE_MEDIA_TYPE,
      form,
      accession,
      filer,
      title: form === null ? `Accession ${accession}` : `${form}, accession ${accession}`,
      amends: null,
      assurance: 'unknown',
      framework: frameworkOf(facts),
      reader: FSDS_READER,
      presentation,
    },
    renditionText,
    observations,
    claims: [],
    exceptions: [],
    withdrawals: [],
    corrections: [],
  };
}

function frameworkOf(facts: readonly NumberFact[]): Reading['document']['framework'] {
  const has = (prefix: string): boolean => facts.some(({ concept }) => concept.startsWith(prefix));
  const [usGaap, ifrs] = [has('us-gaap:'), has('ifrs-full:')];
  return usGaap === ifrs ? 'unknown' : usGaap ? 'us-gaap' : 'ifrs';
}
