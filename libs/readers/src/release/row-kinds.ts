import { compare, multiply } from '#libs/figures';
import { isChildLabel, normal } from './labels.js';
import { percentOf, type PlacedCell, type Row } from './rows.js';
import type { Amount, Cell } from './numbers.js';

/**
 * What a row's numbers count. `percent`: percentages printed as such, `growth` those of a change; `ratio`: what may be
 * either, and is not read.
 */
export type RowKind =
  'money' | 'per-share' | 'per-ads' | 'shares' | 'ads' | 'percent' | 'growth' | 'ratio' | 'unclear';

const PER_ADS = /\bper (?:\w+ ){0,3}(?:ads|adss|american depositary shares?)\b/;
const PER_SHARE = /\bper (?:[a-z]+ ){0,5}shares?\b|\beps\b/;
const SHARE_COUNT =
  /^(?:\w+ ){0,3}weighted average\b.*\b(?:shares?|number|basic|diluted|units)\b|^number of (?:\w+ ){0,3}shares\b|^(?:\w+ ){0,2}shares (?:used|outstanding|issued)\b/;
const ADS_COUNT = /^(?:\w+ ){0,3}weighted average\b.*\badss?\b|^number of (?:\w+ ){0,3}adss?\b/;
const RATIO = /%|\bmargin\b|\bpercent(?:age)?\b|\brate\b(?! changes?)|\bratio\b|\b(?:growth|yield|bps)\b/;
const COUNT =
  /\b(?:customers?|users?|buyers?|subscribers?|employees|headcount|stores?|wallets?|days|number of|volume|transactions?|orders?|units|square feet)\b/;
/** What only amounts per share and counts of shares have. */
const BASIS = /\b(?:basic|diluted)\b/;

/**
 * Tells each row by its own words, or by its heading's or its parent's where it is one of their children.
 * A balance sheet's lines are money, however many shares and par values their labels tell of.
 * `fields`: those whose cells tell; a column of percentages says nothing of its rows.
 */
export function rowKindsOf(
  all: readonly Row[],
  isBalanceSheet: boolean,
  fields: ReadonlySet<number>,
): readonly RowKind[] {
  const rows = all.map((row) => ({ ...row, cells: row.cells.filter((_, field) => fields.has(field)) }));
  if (isBalanceSheet) return rows.map(balanceKindOf);
  const kinds: RowKind[] = [];
  rows.forEach((row, index) => {
    const above = index > 0 && !rows[index - 1]!.isHeading ? kinds[index - 1]! : 'money';
    const isChild = /^[—–-]\s*\S/.test(row.label) && isChildLabel(row.label);
    kinds.push(isChild && above !== 'money' ? above : rowKindOf(row));
  });
  return kinds;
}

function balanceKindOf(row: Row): RowKind {
  const { label } = row;
  const percentages = percentKindOf(row);
  if (percentages !== null) return percentages;
  const words = normal(label);
  const counts =
    /^(?:number of |total )?(?:\w+ )?shares\b.*\b(?:issued|outstanding|authorized)$|^book value per\b/;
  // What shares are worth at par is money, however many are told of beside.
  return counts.test(words) && !/\bpar\b|\bstated value\b/.test(words) ? 'unclear' : 'money';
}

function rowKindOf(row: Row): RowKind {
  const percentages = percentKindOf(row);
  if (percentages !== null) return percentages;
  const own = normal(row.label);
  const told = kindOfWords(own);
  if (told !== null) return told;
  const under = row.section.length > 0 ? kindOfWords(normal(row.section.at(-1)!)) : null;
  if (under === null) {
    if (RATIO.test(own)) return 'ratio';
    // What is counted stands in a heading, which is lost.
    return BASIS.test(own) && isChildLabel(row.label) ? 'unclear' : 'money';
  }
  if (isChildLabel(row.label)) return under;
  return hasPlaces(row) || under === 'shares' || under === 'ads' ? 'unclear' : 'money';
}

const GROWTH =
  /\b(?:growth|changes?|increase|decrease|comparable|same store|yoy|y y|year over year|(?:vs|versus) (?:the )?prior|cagr|constant currency|fx neutral|organic)\b/;

/** A row with percentages has nothing else: levels, or how much something changed. */
function percentKindOf({ label, cells }: Pick<Row, 'label' | 'cells'>): RowKind | null {
  if (!cells.some(({ cell }) => cell.kind === 'percent')) return null;
  const isPlain = cells.every(
    ({ cell }) => cell.kind === 'text' || cell.kind === 'empty' || percentOf(cell) !== null,
  );
  if (!isPlain) return 'ratio';
  return GROWTH.test(normal(label)) ? 'growth' : 'percent';
}

function kindOfWords(words: string): RowKind | null {
  if (PER_ADS.test(words)) return 'per-ads';
  if (ADS_COUNT.test(words)) return 'ads';
  if (SHARE_COUNT.test(words)) return 'shares';
  if (PER_SHARE.test(words)) return 'per-share';
  return null;
}

/** The one basis of a line of amounts per share or counts of shares, by its label alone. */
export function basisOf(label: string): 'basic' | 'diluted' | null {
  const words = normal(label);
  const bases = (['basic', 'diluted'] as const).filter((basis) => words.includes(basis));
  return bases.length === 1 && (isChildLabel(words) || kindOfWords(words) !== null) ? bases[0]! : null;
}

/** Whether a label counts things that are no money, where no currency's symbol says otherwise. */
export const countsThings = (label: string): boolean => COUNT.test(normal(label));

/** Nouns that head a name of money, and no other count. */
const MONEY =
  /\b(?:revenues?|net sales|income|loss|profit|earnings|expenses?|costs?|ebitda|ebit|cash flows?|cash equivalents|capital expenditures|compensation|assets|liabilities|equity|debt)(?:$| (?:of|from|for|before|attributable|provided|used) )/;

/** Whether a label names money whatever stands beside it. */
export const isMoneyByName = (label: string): boolean =>
  MONEY.test(normal(label)) && !countsThings(label) && !/\bper\b/i.test(label);

const hasPlaces = (row: Row): boolean =>
  row.cells.some(({ cell }) => cell.kind === 'amount' && cell.amount.places > 0);

/** The common form of a table's money: how many decimals, and whether thousands are set apart. */
export interface Style {
  readonly places: number;
  readonly grouped: boolean;
  /** Whether a point may be what sets thousands apart: three digits follow it throughout, and no comma stands anywhere. */
  readonly pointed: boolean;
}

export function styleOf(rows: readonly Row[], kinds: readonly RowKind[]): Style {
  const counts = new Map<number, number>();
  let [grouped, plain] = [0, 0];
  rows.forEach((row, index) => {
    if (kinds[index] !== 'money') return;
    for (const { cell } of row.cells) {
      if (cell.kind !== 'amount' || cell.amount.value === null) continue;
      counts.set(cell.amount.places, (counts.get(cell.amount.places) ?? 0) + 1);
      if (cell.amount.grouped === true) grouped++;
      else if (cell.amount.grouped === false) plain++;
    }
  });
  const places = [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? 0;
  const others = [...counts.keys()].filter((each) => each !== 0 && each !== 3);
  return {
    places,
    grouped: grouped >= plain,
    pointed: grouped === 0 && others.length === 0 && counts.has(3),
  };
}

/** The rows, with amounts that the table's other money is not written like made malformed. */
export function restyled(rows: readonly Row[], kinds: readonly RowKind[], style: Style): readonly Row[] {
  return rows.map((row, index) =>
    kinds[index] === 'money' && (!row.settled || style.pointed)
      ? { ...row, cells: row.cells.map((placed) => restyledCell(placed, style)) }
      : row,
  );
}

function restyledCell(placed: PlacedCell, style: Style): PlacedCell {
  const { cell } = placed;
  if (cell.kind !== 'amount' || !isForeign(cell.amount, style)) return placed;
  // Sums foot in both scales, so they can't tell which it is.
  if (style.pointed) return { ...placed, cell: { kind: 'malformed', readings: [] } };
  return { ...placed, cell: malformed(cell.amount) };
}

function isForeign({ value, places, grouped }: Amount, style: Style): boolean {
  if (value === null) return false;
  if (style.pointed) return true;
  return places > style.places || (grouped === false && style.grouped);
}

/** A point among integers may be a comma that a scan lost. */
function malformed(amount: Amount): Cell {
  if (amount.value === null || amount.places !== 3) return { kind: 'malformed', readings: [amount] };
  const value = multiply(amount.value, '1000');
  const joined: Amount = { ...amount, value, places: 0 };
  return { kind: 'malformed', readings: compare(value, '0') === 0 ? [amount] : [joined, amount] };
}
