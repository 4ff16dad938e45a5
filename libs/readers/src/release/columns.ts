import { periodEnd, TRANSLATION_AXIS, type Dimensions, type Period } from '#libs/figures';
import { columnParts, type Basis, type Told } from './column-parts.js';
import { DOLLARS } from './currencies.data.js';
import type { Facts } from './facts.js';
import type { FiscalWeeks } from './fiscal-weeks.js';
import { periodOf, type Header, type Heading } from './headers.js';
import type { Row } from './rows.js';
import { currenciesIn } from './words.js';

/** A column of amounts: what its figures share, or why that is not certain. */
export interface Column {
  readonly field: number;
  readonly period: Period | null;
  /** The end of a period whose length is lost. */
  readonly end: string | null;
  readonly currency: string | null;
  /** Whether the header states the currency, so that a row needs no symbol of its own. */
  readonly currencyStated: boolean;
  readonly dimensions: Dimensions;
  /** Where it is not on the basis of the statements: its figures have concepts of their own. */
  readonly basis: Basis | null;
  readonly problem: { readonly kind: string; readonly why: string } | null;
}

/** The columns of a table that hold amounts, each with its period, currency and translation. */
export function columnsOf(
  header: Header,
  told: Told,
  isInstant: boolean,
  fiscalWeeks: FiscalWeeks,
): readonly Column[] {
  const { rows, facts } = told;
  const fields = amountFields(header, rows);
  const active = header.headings.filter(({ field }) => fields.has(field));
  const parts = columnParts(active, told);
  const drafts = active.map((found): Column => {
    const part = parts.get(found.field);
    // What its words say beside a period is understood.
    const heading = part ? { ...found, words: { ...found.words, rest: '' } } : found;
    const read = periodOf(heading, header, isInstant, fiscalWeeks);
    const currency = currencyOf(heading, header, rows, facts);
    const currencyStated = heading.words.currencies.length + header.currencies.length > 0;
    const column = {
      field: heading.field,
      period: null,
      end: null,
      currency,
      currencyStated,
      dimensions: part?.dimensions ?? {},
      basis: part?.basis ?? null,
    };
    if (read.kind === 'none') return { ...column, problem: { kind: 'table-without-period', why: read.why } };
    const end = read.kind === 'length-lost' ? read.end : periodEnd(read.period);
    if (heading.words.rest !== '') {
      return {
        ...column,
        problem: {
          kind: 'unknown-column',
          why: `"${heading.words.rest}" stands over it, a part or a basis that is not understood`,
        },
      };
    }
    if (end > facts.publishedAt.slice(0, 10)) {
      return {
        ...column,
        problem: {
          kind: 'period-to-come',
          why: `its period ends on ${end}, after the document was published`,
        },
      };
    }
    return { ...column, period: read.kind === 'period' ? read.period : null, end, problem: null };
  });
  return distinct(translated(drafts, facts));
}

/** The fields that hold a table's amounts; percentages are a column of their own beside amounts, or all there is. */
export function amountFields({ headings }: Header, rows: readonly Row[]): ReadonlySet<number> {
  const counted = headings
    .filter(({ skipped }) => !skipped)
    .map(({ field }) => {
      const kinds = rows.map(({ cells }) => cells[field]?.cell.kind);
      const amounts = kinds.filter((kind) => kind === 'amount' || kind === 'merged' || kind === 'malformed');
      return {
        field,
        amounts: amounts.length,
        percentages: kinds.filter((kind) => kind === 'percent').length,
      };
    })
    .filter(({ amounts, percentages }) => amounts + percentages > 0);
  const ofAmounts = counted.filter(({ amounts, percentages }) => amounts >= percentages);
  return new Set((ofAmounts.length > 0 ? ofAmounts : counted).map(({ field }) => field));
}

/** Own words first, then the table's, then the symbols beside the amounts; one, or none for certain. */
function currencyOf(heading: Heading, header: Header, rows: readonly Row[], facts: Facts): string | null {
  const symbols = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[heading.field]?.cell;
    if (cell?.kind === 'amount' && cell.symbol !== null) symbols.add(cell.symbol);
  }
  const own = heading.words.currencies;
  const stated = own.length > 0 ? own : header.currencies;
  // A table that says nothing of its currency is in the only one that the document names anywhere.
  const told = stated.length > 0 ? stated : symbols.size > 0 ? [...symbols] : facts.currencies;
  const codes = new Set(told.map((code) => settled(code, facts)));
  if (stated.length > 0 && [...symbols].some((symbol) => !agrees(symbol, codes, facts))) return null;
  if (stated.length + symbols.size === 0 && codes.size !== 1) return facts.onlyCurrency;
  return codes.size === 1 ? [...codes][0]! : null;
}

function settled(code: string, facts: Facts): string | null {
  const [sign = code] = currenciesIn(code);
  if (sign === '$') return facts.dollar;
  return sign === '¥' ? facts.yen : sign;
}

/** Whether a symbol beside an amount may be that of a stated currency. */
function agrees(symbol: string, codes: ReadonlySet<string | null>, facts: Facts): boolean {
  const own = settled(symbol, facts);
  const [code] = codes;
  if (codes.has(own) || own !== null || !code) return codes.has(own);
  return symbol === '¥' ? code === 'CNY' || code === 'JPY' : DOLLARS.has(code);
}

/** Columns in a second currency are translations where the text states one rate for the pair. */
function translated(columns: readonly Column[], facts: Facts): readonly Column[] {
  const base = columns[0]?.currency ?? null;
  return columns.map((column) => {
    const { currency } = column;
    if (currency === null || base === null || currency === base) return column;
    const rates = facts.rates.get(`${base}/${currency}`) ?? [];
    if (rates.length === 1)
      return { ...column, dimensions: { ...column.dimensions, [TRANSLATION_AXIS]: rates[0]! } };
    const problem =
      rates.length === 0
        ? {
            kind: 'translation-rate-missing',
            why: `it is in ${currency}, the others in ${base}, and the text states no rate`,
          }
        : {
            kind: 'translation-rate-ambiguous',
            why: `the text states more than one rate of ${base} to ${currency}: ${rates.join(', ')}`,
          };
    return { ...column, problem: column.problem ?? problem };
  });
}

/** Two columns that come out the same are neither: a date over one of them is damaged. */
function distinct(columns: readonly Column[]): readonly Column[] {
  const key = ({ period, end, currency, dimensions, basis }: Column): string =>
    JSON.stringify([period ?? `?${end}`, currency, dimensions, basis]);
  return columns.map((column) => {
    if (
      column.problem !== null ||
      columns.filter((other) => other.problem === null && key(other) === key(column)).length === 1
    )
      return column;
    return {
      ...column,
      problem: { kind: 'duplicate-column', why: 'another column states the same period and currency' },
    };
  });
}
