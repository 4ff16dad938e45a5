import {
  absolute,
  compare,
  extensionPrefix,
  multiply,
  subtract,
  sum,
  type Decimal,
  type Dimensions,
} from '#libs/figures';
import type { Facts } from './facts.js';
import type { Heading } from './headers.js';
import type { RowKind } from './row-kinds.js';
import { amountOf, type Row } from './rows.js';
import { readHeaderWords } from './words.js';

/** What a column is of, where several stand under one period: a part of the whole, or a measure on another basis. */
export interface Part {
  readonly dimensions: Dimensions;
  readonly basis: Basis | null;
}

/** Another basis than the column of GAAP beside it: what is added to that, or what it then makes. */
export interface Basis {
  readonly kind: 'adjustment' | 'adjusted';
  /** The words over an adjustment's column. */
  readonly name: string;
}

/** Rows as columns are told apart by them. */
export interface Told {
  readonly rows: readonly Row[];
  readonly rowKinds: readonly RowKind[];
  /** The lines near the table, its title among them. */
  readonly titles: readonly string[];
  readonly facts: Facts;
}

export const SEGMENT_AXIS = 'us-gaap:StatementBusinessSegmentsAxis';
const NOTE_MARK = /\(\s*(?:\d{1,2}|[a-z])\s*\)|[*†‡]+/gi;
const WHOLE =
  /^(?:(?:grand |company |group )?total(?: company| consolidated| segments?| group)?|consolidated(?: totals?| results)?|total)$/i;
const GAAP =
  /^(?:(?:U S )?GAAP(?: (?:results?|measures?|amounts?|basis|reported|as reported))?|(?:as )?reported(?: GAAP| results)?)$/i;
const ADJUSTED =
  /^(?:(?:adjusted )?non GAAP(?: (?:results?|measures?|amounts?|basis|adjusted|as adjusted))?|(?:as )?adjusted(?: non GAAP| results)?)$/i;
const NO_SEGMENT = /^(?:corporate|other|all other|elimination|inter ?segment|unallocated|reconciling)/i;
const ROWS_MIN = 2;
const DIGITS_MIN = 3;

/**
 * The columns whose words say what they are, by field, where the arithmetic of the rows proves it: parts that make up
 * the whole beside them in every row, and adjustments that lead from GAAP to what is not.
 */
export function columnParts(headings: readonly Heading[], told: Told): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>();
  const groups = new Map<string, Named[]>();
  for (const heading of headings) {
    const words = readHeaderWords(heading.text.replace(NOTE_MARK, ' '));
    const key = JSON.stringify([words.dates, words.months, words.weeks, words.currencies]);
    groups.set(key, [...(groups.get(key) ?? []), { field: heading.field, name: words.rest }]);
  }
  for (const group of groups.values()) {
    const found = basesOf(group, told) ?? segmentsOf(group, told);
    for (const [field, part] of found ?? []) parts.set(field, part);
  }
  return parts;
}

interface Named {
  readonly field: number;
  readonly name: string;
}

const PLAIN: Part = { dimensions: {}, basis: null };

/** GAAP, what is added to it, and what that makes. */
function basesOf(
  group: readonly Named[],
  { rows, rowKinds, titles }: Told,
): ReadonlyMap<number, Part> | null {
  const gaap = group.filter(({ name }) => GAAP.test(name));
  const adjusted = group.filter(({ name }) => ADJUSTED.test(name));
  const others = group.filter((each) => !gaap.includes(each) && !adjusted.includes(each));
  if (gaap.length !== 1 || adjusted.length !== 1 || others.length === 0) return null;
  if (others.some(({ name }) => name === '' || /\d/.test(name))) return null;
  // A change of accounting is set out so too.
  if (![...titles, ...group.map(({ name }) => name)].some((words) => /\bGAAP\b/i.test(words))) return null;
  const counted = rows.filter((_, index) => rowKinds[index] !== 'ratio' && rowKinds[index] !== 'unclear');
  if (!addUp(counted, others, adjusted[0]!, gaap)) return null;
  return new Map([
    [gaap[0]!.field, PLAIN],
    [adjusted[0]!.field, { dimensions: {}, basis: { kind: 'adjusted', name: adjusted[0]!.name } }],
    ...others.map(
      ({ field, name }) => [field, { dimensions: {}, basis: { kind: 'adjustment', name } }] as const,
    ),
  ]);
}

/** Segments, and all of them together. */
function segmentsOf(group: readonly Named[], told: Told): ReadonlyMap<number, Part> | null {
  const { rows, rowKinds, facts, titles } = told;
  const wholes = group.filter(({ name }) => WHOLE.test(name));
  const parts = group.filter(({ name }) => !WHOLE.test(name));
  if (wholes.length !== 1 || parts.length < 2) return null;
  if (parts.some(({ name }) => name === '' || /\d/.test(name) || GAAP.test(name) || ADJUSTED.test(name)))
    return null;
  const isNamed = parts.every(
    ({ name }) =>
      NO_SEGMENT.test(name) ||
      facts.segments.some((each) => each.toLowerCase() === name.replace(/ segments?$/i, '').toLowerCase()),
  );
  if (!isNamed && !titles.some((title) => /\bsegments?\b/i.test(title))) return null;
  if (new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length) return null;
  const counted = rows.filter((_, index) => rowKinds[index] === 'money');
  if (!addUp(counted, parts, wholes[0]!, [])) return null;
  const prefix = extensionPrefix(facts.entity);
  return new Map([
    [wholes[0]!.field, PLAIN],
    ...parts.map(
      ({ field, name }) =>
        [field, { dimensions: { [SEGMENT_AXIS]: `${prefix}:${memberOf(name)}` }, basis: null }] as const,
    ),
  ]);
}

function memberOf(name: string): string {
  const words = pascal(name.replace(/ segments?$/i, ''));
  const own = /^[A-Za-z]/.test(words) ? words : `Part${words}`;
  return `${own}${NO_SEGMENT.test(name) ? '' : 'Segment'}Member`;
}

/** A name's words as one. */
export const pascal = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Whether in every row that states them terms make the aim, but for rounding; exactly in two rows, and in most. */
function addUp(rows: readonly Row[], terms: readonly Named[], aim: Named, first: readonly Named[]): boolean {
  let [exact, near] = [0, 0];
  for (const { cells, isHeading } of rows) {
    if (isHeading) continue;
    const made = terms.map(({ field }) => amountOf(cells[field]?.cell));
    const from = first.map(({ field }) => amountOf(cells[field]?.cell));
    const to = amountOf(cells[aim.field]?.cell);
    if (!to || from.some((each) => each === null) || made.every((each) => each === null)) continue;
    const all = [...from, ...made].filter((each) => each !== null);
    const difference = absolute(subtract(to.value ?? '0', sum(all.map(({ value }) => value ?? '0'))));
    const slack = halfUnits(all.length + 1, Math.max(to.places, ...all.map(({ places }) => places)));
    if (compare(difference, slack) > 0) return false;
    const says =
      (to.value ?? '').replace(/\D/g, '').length >= DIGITS_MIN &&
      all.filter(({ value }) => value !== null && value !== '0').length > 1;
    if (difference === '0' && says) exact++;
    else if (difference !== '0') near++;
  }
  return exact >= ROWS_MIN && exact > near;
}

/** So many halves of the last place. */
const halfUnits = (count: number, places: number): Decimal =>
  multiply(String(count), `0.${'0'.repeat(places)}5`.replace(/^0\.5$/, '0.5'));
