import {
  assertFacets,
  DATA_SET_SLICE_MEDIA_TYPE,
  dataSetSlice,
  dimensionsJson,
  FigureError,
  isDate,
  parseDecimal,
  parseEntity,
  parseMoment,
  sha256Hex,
  type Dimensions,
  type Observation,
  type PresentedStatement,
  type Reading,
} from '#libs/figures';
import { SkipCount } from '../sec/skipped.js';
import { unitOfName } from '../sec/unit-names.js';
import { roundedPeriod } from './periods.js';
import { conceptOf, type Fact, type Filing } from './filing.js';
import { presentationsOf } from './presentations.js';
import { rowsOf, type DataSetTables, type Row } from './tables.js';

export const FSDS_READER = { name: 'fsds', version: '1' } as const;

/** More rows than any quarter has; all of a data set's numbers are held at once, since they come in no order. */
const ROWS_MAX = 20_000_000;

/** A data set read: its filings, and what was left out. */
export interface DataSet {
  /** By entity, then in the order of publication. */
  readonly readings: Iterable<Reading>;
  readonly filings: number;
  readonly facts: number;
  readonly skipped: SkipCount;
}

/**
 * Reads a financial statement data set of the SEC: a quarter's filings, each a document of its own. Ends of periods are
 * rounded to the ends of months there, so every fact is `period-rounded`: no value of a figure, until views find the
 * same fact in another document of its accession.
 * @throws FigureError `fsds-malformed`, `fsds-too-large`
 */
export async function readDataSet({ sub, num, tag, pre }: DataSetTables): Promise<DataSet> {
  const skipped = new SkipCount();
  const filings = new Map<string, Filing>();
  for await (const row of rowsOf(sub, 'sub', ['adsh', 'cik', 'name', 'form', 'filed'])) {
    const filing = filingOf(row);
    if (typeof filing === 'string') skipped.add(filing, `sub: ${row('adsh')}`);
    else filings.set(filing.accession, filing);
  }
  // What tags say is looked up in the taxonomies; here it is only checked that the table is there.
  for await (const _ of rowsOf(tag, 'tag', ['tag', 'version'])) break;
  let facts = 0;
  for await (const row of rowsOf(num, 'num', ['adsh', 'tag', 'version', 'ddate', 'qtrs', 'uom', 'value'])) {
    if (++facts > ROWS_MAX) {
      throw new FigureError('fsds-too-large', `num.txt has more than ${ROWS_MAX} rows: no data set has`);
    }
    const problem = takeNumber(row, filings.get(row('adsh')));
    if (problem === null) continue;
    facts--;
    skipped.add(problem, `num: ${['adsh', 'tag', 'ddate', 'qtrs', 'uom', 'value'].map(row).join(' ')}`);
  }
  const presentations = await presentationsOf(
    rowsOf(pre, 'pre', ['adsh', 'report', 'line', 'stmt', 'tag', 'version', 'plabel']),
    filings,
  );
  for (const [accession, { facts: stated }] of filings)
    if (stated.length === 0) skipped.add('the filing has no facts', `sub: ${accession}`);
  const kept = [...filings.values()].filter(({ facts: stated }) => stated.length > 0);
  const ordered = kept.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
  return { readings: readingsOf(ordered, presentations), filings: ordered.length, facts, skipped };
}

const orderOf = ({ entity, filed, accession }: Filing): string => `${entity} ${filed} ${accession}`;

function filingOf(row: Row): Filing | string {
  const filed = row('filed').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (!/^[\w-]{1,64}$/.test(row('adsh'))) return 'the accession is missing or malformed';
  if (!/^\d{1,10}$/.test(row('cik'))) return 'the filer has no CIK';
  if (!isDate(filed)) return 'the filing date is no date';
  return {
    accession: row('adsh'),
    entity: parseEntity(`cik:${row('cik')}`),
    filer: row('name'),
    form: row('form') || null,
    filed,
    facts: [],
  };
}

/** Adds a number to its filing; why it can't be, or `null`. */
function takeNumber(row: Row, filing: Filing | undefined): string | null {
  if (!filing) return 'the accession is not in sub.txt';
  const period = roundedPeriod(row('ddate'), row('qtrs'));
  if (period === null) return 'the period is no date, or its quarters no number';
  const fact = {
    concept: conceptOf(row('tag'), row('version'), filing),
    period,
    unit: unitOfName(row('uom')),
    dimensions: dimensionsOf(row('segments'), row('coreg')),
  };
  try {
    assertFacets(fact);
    filing.facts.push({ ...fact, value: row('value') === '' ? null : parseDecimal(row('value')) });
    return null;
  } catch (error) {
    if (error instanceof FigureError) return PROBLEMS[error.code] ?? 'the row is malformed';
    throw error;
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'concept-malformed': 'the tag is no qualified name',
  'unit-malformed': 'the unit is no qualified name',
  'dimensions-malformed': 'the segments are no axes and members',
  'decimal-malformed': 'the value is no number',
};

/**
 * Data sets leave out prefixes, and the words Axis and Member: what is left is kept under prefixes that say so.
 * `EquityComponents=Parent;` is the axis `fsds:EquityComponents`.
 */
function dimensionsOf(segments: string, coregistrant: string): Dimensions {
  const pairs = segments
    .split(';')
    .filter((part) => part !== '')
    .map((part): [string, string] => {
      const equals = part.indexOf('=');
      return [`fsds:${part.slice(0, equals)}`, part.slice(equals + 1)];
    });
  if (coregistrant !== '') pairs.push(['dei:LegalEntityAxis', coregistrant]);
  return Object.fromEntries(pairs);
}

function* readingsOf(
  filings: readonly Filing[],
  presentations: ReadonlyMap<string, readonly PresentedStatement[]>,
): Generator<Reading> {
  for (const filing of filings) yield readingOf(filing, presentations.get(filing.accession) ?? []);
}

function readingOf(
  { accession, entity, filer, form, filed, facts }: Filing,
  presentation: readonly PresentedStatement[],
): Reading {
  const publishedAt = parseMoment(filed);
  const observations = facts
    .map((fact) => ({ fact, order: factOrder(fact) }))
    .toSorted((left, right) => (left.order < right.order ? -1 : 1))
    .map(({ fact }, ordinal): Observation => ({
      ...fact,
      ordinal,
      negated: false,
      decimals: null,
      role: 'period-rounded',
      cause: null,
      place: null,
      locator: { pointer: `/facts/${ordinal}` },
      citation: null,
      proof: null,
    }));
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
      filer: filer === '' ? null : filer,
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

const factOrder = ({ concept, dimensions, period, unit, value }: Fact): string =>
  `${concept}\n${period}\n${unit}\n${dimensionsJson(dimensions)}\n${value ?? ''}`;

function frameworkOf(facts: readonly Fact[]): Reading['document']['framework'] {
  const has = (prefix: string): boolean => facts.some(({ concept }) => concept.startsWith(prefix));
  const [usGaap, ifrs] = [has('us-gaap:'), has('ifrs-full:')];
  return usGaap === ifrs ? 'unknown' : usGaap ? 'us-gaap' : 'ifrs';
}
