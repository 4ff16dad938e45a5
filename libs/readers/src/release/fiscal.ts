import type { StatementKind } from '#libs/figures';
import { isMonthEnd } from './dates.js';
import type { Facts } from './facts.js';
import type { StatedEnd } from './fiscal-weeks.js';
import type { Header, Heading } from './headers.js';

const QUARTERS = ['first', 'second', 'third', 'fourth'];
const YEAR_NAME = /^(?:FY|fiscal(?: years?)?|full[- ]year) ?['’]?((?:20)?\d{2})$/i;
const QUARTER_NAME =
  /^(?:Q([1-4])|(first|second|third|fourth) quarters?(?: of)?)(?: FY| fiscal(?: years?)?)? ?['’]?((?:20)?\d{2})$/i;
/** Lines that stand at a day and not over a period, unless they are an average. */
const BALANCE =
  /\b(?:assets|liabilities|equity|debt|capital employed|inventor(?:y|ies)|receivables?|payables?|cash and cash equivalents|end of (?:period|year|quarter)|outstanding)\b/i;

/** The months, from 1, that the fiscal years of a document's columns end with; none where they disagree. */
export function yearEndOf(headers: readonly Header[]): number | null {
  const months = new Set<number>();
  for (const header of headers) {
    for (const { words } of header.headings) {
      const lengths = words.months.length > 0 ? words.months : header.months;
      const [end] = words.dates;
      if (words.dates.length !== 1 || lengths.length !== 1 || ![6, 9, 12].includes(lengths[0]!)) continue;
      if (!isMonthEnd(end!)) return null;
      months.add(((Number(end!.slice(5, 7)) + 11 - lengths[0]!) % 12) + 1);
    }
  }
  return months.size === 1 ? [...months][0]! : null;
}

/** A table's header, and the statements that its title names. */
interface Headed {
  readonly header: Header;
  readonly kinds: readonly StatementKind[];
}

/**
 * The ends of quarters and years that a document states: over its columns, under its balance sheets' titles, in its
 * sentences. The twelve months of an income or cash flow statement are those of a fiscal year.
 */
export function statedEndsOf(tables: readonly Headed[], facts: Facts): readonly StatedEnd[] {
  const stated: StatedEnd[] = [];
  for (const { header, kinds } of tables) {
    for (const { words, skipped } of header.headings) {
      const [end] = words.dates;
      if (skipped || words.dates.length !== 1) continue;
      const own = words.months.length + words.weeks.length > 0;
      const [months] = own ? words.months : header.months;
      const [weeks] = own ? words.weeks : header.weeks;
      const isYear =
        months === 12 && kinds.some((kind) => kind === 'income-statement' || kind === 'cash-flow');
      if (kinds.includes('balance-sheet')) stated.push({ end: end!, months: null });
      else if (months !== undefined && weeks === undefined)
        stated.push({ end: end!, months, ...(isYear ? { quarter: 4 } : {}) });
    }
  }
  for (const [key, weeks] of facts.weeksByEnd) {
    const [end, months] = key.split('|') as [string, string];
    stated.push({ end, months: Number(months), weeks });
  }
  for (const [end, quarter] of facts.quarterByEnd) stated.push({ end, months: null, quarter });
  return stated;
}

/** What columns may stand over, and when the document was published. */
export interface NamedIn {
  readonly kinds: readonly StatementKind[];
  readonly labels: readonly string[];
  readonly publishedOn: string;
}

/**
 * Columns that are named by fiscal years or quarters, as `FY22` and `Q3 2025`, with their dates. Which calendar year
 * such a name means is certain only where the newest of them had just ended when the document was published; and a
 * name says nothing of whether a line stands over the period or at its end, so the lines must.
 */
export function withNamedPeriods(header: Header, yearEnd: number | null, table: NamedIn): Header {
  const named = header.headings.map(nameOf);
  if (yearEnd === null || named.every((name) => name === null)) return header;
  if (table.kinds.includes('other')) return header;
  if (!table.kinds.includes('balance-sheet') && table.labels.some(isBalance)) return header;
  const shifts = (yearEnd === 12 ? [0] : [0, 1]).filter((shift) => {
    const ends = named.flatMap((name) => (name ? [endOf(name, yearEnd, shift)] : []));
    const newest = ends.toSorted().at(-1)!;
    const next = monthEnd(newest, named.some((name) => name?.quarter) ? 3 : 12);
    return newest <= table.publishedOn && table.publishedOn < next;
  });
  if (shifts.length !== 1) return header;
  const headings = header.headings.map((heading, index): Heading => {
    const name = named[index];
    if (!name) return heading;
    const words = {
      ...heading.words,
      dates: [endOf(name, yearEnd, shifts[0]!)],
      months: table.kinds.includes('balance-sheet') ? [] : [name.quarter === null ? 12 : 3],
      rest: '',
    };
    return { ...heading, words };
  });
  return { ...header, headings };
}

interface Name {
  readonly year: number;
  readonly quarter: number | null;
}

function nameOf({ text, words }: Heading): Name | null {
  if (words.dates.length > 0 || words.months.length + words.weeks.length > 0 || words.ended) return null;
  const bare = text.replace(/[,()]/g, ' ').replace(/\s+/g, ' ').trim();
  const year = YEAR_NAME.exec(bare);
  if (year) return { year: fullYear(year[1]!), quarter: null };
  const quarter = QUARTER_NAME.exec(bare);
  if (!quarter) return null;
  const number = quarter[1] ? Number(quarter[1]) : QUARTERS.indexOf(quarter[2]!.toLowerCase()) + 1;
  return { year: fullYear(quarter[3]!), quarter: number };
}

const fullYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);

const isBalance = (label: string): boolean =>
  BALANCE.test(label) && !/\baverage\b|\bchanges? in\b/i.test(label);

/** The last day of a named period; `shift`: how many years after its name the year ends. */
function endOf({ year, quarter }: Name, yearEnd: number, shift: number): string {
  const end = new Date(Date.UTC(year + shift, yearEnd, 0)).toISOString().slice(0, 10);
  return quarter === null ? end : monthEnd(end, (quarter - 4) * 3);
}

function monthEnd(date: string, months: number): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}
