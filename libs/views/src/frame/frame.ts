import { createHash } from 'node:crypto';
import {
  classify,
  decimalText,
  RESTATEMENT_CAUSES,
  type Decimal,
  type Decimals,
  type EntityId,
  type Moment,
  type Period,
  type Sighting,
} from '#libs/figures';
import {
  AMENDS,
  DECIMALS_INF,
  DECIMALS_UNKNOWN,
  Flag,
  roleOf,
  type BlockReader,
  type PostingReader,
  type PostingRows,
} from '#libs/ledger';
import { isDoubted, stateOf } from '../figure-state.js';
import type { Library } from '../library.js';
import type { Vantage } from '../vantage.js';

/** One concept over all entities. */
export interface FrameQuery {
  readonly concept: string;
  readonly unit: string;
  /** How far a period is from the one that is asked for, in days; `null` for one that does not fit. */
  readonly fit: (period: Period) => number | null;
}

/** An entity's value in a frame. */
export interface FrameEntry {
  readonly entity: EntityId;
  readonly period: Period;
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly vintage: number;
  readonly suspect: boolean;
  readonly publishedAt: Moment;
  /** Commit and index of the event that recorded it. */
  readonly commit: number;
  readonly eventIndex: number;
}

/** One concept over all entities, as it stands at a vantage. */
export interface Frame {
  /** By entity. */
  readonly entries: readonly FrameEntry[];
  readonly digest: string;
}

/** An observation as postings tell it. */
interface Seen extends Sighting {
  readonly commit: number;
  readonly eventIndex: number;
}

/**
 * The values of one concept over all entities, from posting lists. They say what the books say: where they do not suffice (a
 * person's act, two documents of one moment, a value longer than a double holds), the entity's book is asked.
 */
export function frameOf(
  library: Library,
  postings: PostingReader,
  query: FrameQuery,
  vantage: Vantage,
): Frame {
  const asOf = vantage.asOf === null ? Infinity : Date.parse(vantage.asOf);
  const best = new Map<number, { readonly entry: FrameEntry; readonly distance: number }>();
  const acted = postings.acted();
  for (const { period, distance, rows } of candidates(library, postings, query)) {
    for (const [number, places] of byEntity(rows, vantage.upTo, asOf)) {
      const known = best.get(number);
      if (known && !isBetter(distance, period, known.distance, known.entry.period)) continue;
      const entity = postings.entityOf(number);
      const asked = { ...query, entity, period };
      const entry = acted.has(number)
        ? fromBook(library, asked, vantage)
        : (unchanged(rows, places, asked) ?? decided(library, { rows, places, asked }, vantage));
      if (entry) best.set(number, { entry, distance });
    }
  }
  const entries = [...best.values()]
    .map(({ entry }) => entry)
    .toSorted((left, right) => (left.entity < right.entity ? -1 : 1));
  return { entries, digest: digestOf(entries) };
}

interface Candidate {
  readonly period: Period;
  readonly distance: number;
  readonly rows: readonly PostingRows[];
}

/** The periods that fit, each with all its postings. */
function candidates(
  { reader: { dictionary } }: Library,
  postings: PostingReader,
  { concept, unit, fit }: FrameQuery,
): Iterable<Candidate> {
  const unitId = dictionary.idOf('unit', unit);
  const fits = new Map<number, number | null>();
  const distanceOf = (period: number): number | null => {
    let distance = fits.get(period);
    if (distance === undefined) fits.set(period, (distance = fit(dictionary.text(period))));
    return distance;
  };
  const found = new Map<number, PostingRows[]>();
  const isWanted = (key: { period: number; unit: number }): boolean =>
    key.unit === unitId && distanceOf(key.period) !== null;
  for (const { key, rows } of postings.groups(concept, isWanted)) {
    const known = found.get(key.period);
    if (known) known.push(rows);
    else found.set(key.period, [rows]);
  }
  return Array.from(found, ([id, rows]) => ({
    period: dictionary.text(id),
    distance: distanceOf(id)!,
    rows,
  }));
}

/** The nearer period; of two as near, the later. */
const isBetter = (distance: number, period: Period, before: number, periodBefore: Period): boolean =>
  distance < before || (distance === before && period > periodBefore);

/** Where an entity's observations in sight are: numbers of lists and of rows in them, in turns. */
type Places = readonly number[];

function byEntity(lists: readonly PostingRows[], upTo: number, asOf: number): Map<number, Places> {
  const entities = new Map<number, number[]>();
  for (const [list, { count, commit, publishedAt, entity }] of lists.entries()) {
    for (let row = 0; row < count; row++) {
      if (commit[row]! > upTo || publishedAt[row]! > asOf) continue;
      const known = entities.get(entity[row]!);
      if (known) known.push(list, row);
      else entities.set(entity[row]!, [list, row]);
    }
  }
  return entities;
}

interface Asked extends Omit<FrameQuery, 'fit'> {
  readonly entity: EntityId;
  readonly period: Period;
}

/**
 * What stands where all observations are plain and of one value, as nearly all are: the most precise, the earliest of
 * those. `null` where it takes more to say.
 */
function unchanged(
  lists: readonly PostingRows[],
  places: Places,
  { entity, period }: Asked,
): FrameEntry | null {
  let [shown, at] = [lists[places[0]!]!, places[1]!];
  const [mantissa, scale] = [shown.mantissa[at], shown.scale[at]];
  for (let place = 0; place < places.length; place += 2) {
    const [rows, row] = [lists[places[place]!]!, places[place + 1]!];
    if ((rows.flags[row]! & ~PLAIN) !== 0 || rows.cause[row] !== 0) return null;
    if (rows.mantissa[row] !== mantissa || rows.scale[row] !== scale) return null;
    const better =
      rows.decimals[row]! - shown.decimals[at]! || shown.publishedAt[at]! - rows.publishedAt[row]!;
    if (better === 0 && rows.commit[row] !== shown.commit[at]) return null;
    if (better > 0) [shown, at] = [rows, row];
  }
  return {
    entity,
    period,
    value: decimalText(mantissa!, scale!),
    decimals: decimalsAt(shown, at),
    vintage: 1,
    suspect: false,
    publishedAt: new Date(shown.publishedAt[at]!).toISOString(),
    commit: shown.commit[at]!,
    eventIndex: shown.eventIndex[at]!,
  };
}

/** What may be said of an observation that changes nothing of its value. */
const PLAIN = Flag.negated | AMENDS;

function decided(
  library: Library,
  {
    rows,
    places,
    asked,
  }: { readonly rows: readonly PostingRows[]; readonly places: Places; readonly asked: Asked },
  vantage: Vantage,
): FrameEntry | null {
  const seen: Seen[] = [];
  for (let place = 0; place < places.length; place += 2)
    seen.push(seenAt(rows[places[place]!]!, places[place + 1]!));
  return suffices(seen) ? fromPostings(library.reader, seen, asked) : fromBook(library, asked, vantage);
}

function decimalsAt({ decimals }: PostingRows, row: number): Decimals {
  const stored = decimals[row]!;
  return stored === DECIMALS_INF ? 'INF' : stored === DECIMALS_UNKNOWN ? null : stored;
}

function seenAt(rows: PostingRows, row: number): Seen {
  const flags = rows.flags[row]!;
  const commit = rows.commit[row]!;
  return {
    value:
      flags & Flag.nil ? null : flags & Flag.long ? LONG : decimalText(rows.mantissa[row]!, rows.scale[row]!),
    decimals: decimalsAt(rows, row),
    role: roleOf(flags & ~AMENDS),
    cause: RESTATEMENT_CAUSES[rows.cause[row]! - 1] ?? null,
    document: String(commit),
    ordinal: rows.eventIndex[row]!,
    publishedAt: new Date(rows.publishedAt[row]!).toISOString(),
    accession: null,
    amends: (flags & AMENDS) !== 0,
    ruling: null,
    commit,
    eventIndex: rows.eventIndex[row]!,
  };
}

/** Stands for a value that postings do not hold. */
const LONG = '';

/** Whether postings tell the order of observations, and all of their values. */
function suffices(seen: readonly Seen[]): boolean {
  const commits = new Map<string, number>();
  for (const { value, publishedAt, commit } of seen) {
    if (value === LONG || (commits.get(publishedAt) ?? commit) !== commit) return false;
    commits.set(publishedAt, commit);
  }
  return true;
}

function fromPostings(
  reader: BlockReader,
  seen: readonly Seen[],
  { entity, period, unit }: Asked,
): FrameEntry | null {
  let state = classify(seen, unit);
  // A suspect is repeated by another accession only, and postings do not name them.
  if (state.standings.some(({ as }) => as === 'suspect'))
    state = classify(
      seen.map((each) => ({ ...each, accession: reader.block(each.commit)!.header.accession })),
      unit,
    );
  if (state.current < 0) return null;
  const { value, decimals, publishedAt, commit, eventIndex } =
    state.sightings[state.vintages[state.current]!.shown]!;
  return {
    entity,
    period,
    value,
    decimals,
    vintage: state.current + 1,
    suspect: isDoubted(state),
    publishedAt,
    commit,
    eventIndex,
  };
}

function fromBook(
  library: Library,
  { entity, concept, unit, period }: Asked,
  vantage: Vantage,
): FrameEntry | null {
  const book = library.book(entity);
  const figure = book.find({ concept, period, unit, dimensions: {} });
  const state = figure < 0 ? null : stateOf(book, figure, vantage);
  if (!state || state.current < 0) return null;
  const shown = state.sightings[state.vintages[state.current]!.shown]!;
  return {
    entity,
    period,
    value: shown.value,
    decimals: shown.decimals,
    vintage: state.current + 1,
    suspect: isDoubted(state),
    publishedAt: shown.publishedAt,
    commit: shown.filing.number,
    eventIndex: shown.event.index,
  };
}

function digestOf(entries: readonly FrameEntry[]): string {
  const hash = createHash('sha256');
  for (const { entity, period, value, decimals, vintage, suspect, publishedAt } of entries)
    hash.update(`${JSON.stringify([entity, period, value, decimals, vintage, suspect, publishedAt])}\n`);
  return hash.digest('hex');
}
