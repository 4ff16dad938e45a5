import { absolute, type Decimal } from '#libs/figures';
import { isNoise } from '../labels.js';
import { isPlainHeading } from '../marks.js';
import type { Draft } from '../rows.js';
import type { Table } from '../table.js';
import { candidateOf, type Candidate } from './candidates.js';
import { Chain } from './chain.js';
import type { Window } from './judge.js';
import { labelingsOf, type Label, type Search } from './labelings.js';
import { spreadsOf, type Spread, type Token, type Vector } from './lines.js';

/** What another table of the document says of a line in a column: the size of its amount. */
export type Elsewhere = (label: string, column: number) => Decimal | null;

const DROPS_MAX = 3;
const GAPS_MAX = 1;
const ALIGNMENTS_MAX = 5_000;
const JOINT_MAX = 100;
const SPREADS_MAX = 16;
const FOUND_MAX = 400;

/**
 * The readings in which each column's amounts stand in their order under the labels in theirs, though lines and cells
 * came apart: some amounts are copies, one may be lost. Kept are those in which each total is the one before it
 * and the lines between, and in which lines that another table has agree with it.
 */
export function alignedIn(
  lines: readonly Draft[],
  table: Table,
  window: Window,
  elsewhere: Elsewhere,
): Search<Candidate> {
  const fields = table.columns.map(({ field }) => field);
  const labelings = labelingsOf(lines, fields, table.context);
  const found: Candidate[] = [];
  const spreads = spreadsIn(lines, fields);
  let isCut = labelings.isCut || spreads.isCut;
  const seen = new Set<string>();
  for (const labeling of labelings.found) {
    const { labels } = labeling;
    const key = JSON.stringify(labels.map(({ label, isHeading }) => [label, isHeading]));
    if (seen.has(key)) continue;
    seen.add(key);
    for (const spread of spreads.found) {
      const searches = table.columns.map((_, column) =>
        alignments(columnOf(spread, column), labels, (aligned) => agrees(labels, aligned, column, elsewhere)),
      );
      isCut ||= searches.some((search) => search.isCut);
      const count = searches.reduce((product, search) => product * search.found.length, 1);
      // Few enough are all put to the test; of many, those in which each total is the one before it and the lines between.
      const columns = searches.map((search, column) => {
        if (count <= JOINT_MAX) return search.found;
        const chain = new Chain(labels, window, table.columns[column]!.field);
        return search.found.filter((aligned) => chain.foots(aligned));
      });
      let joint: Vector[][] = [labels.flatMap(({ isHeading }) => (isHeading ? [] : [[]]))];
      for (const column of columns) {
        joint = joint.flatMap((vectors) =>
          column.map((aligned) => vectors.map((vector, at) => [...vector, aligned[at]!])),
        );
        if (joint.length > JOINT_MAX) return { found: [], isCut: true };
      }
      for (const vectors of joint) found.push(candidateOf(labeling, vectors));
      if (found.length > FOUND_MAX) return { found: [], isCut: true };
    }
  }
  return { found, isCut };
}

/** The ways in which some lines' amounts lie over the columns. */
function spreadsIn(lines: readonly Draft[], fields: readonly number[]): Search<readonly Spread[]> {
  let found: (readonly Spread[])[] = [[]];
  for (const line of lines) {
    found = found.flatMap((spreads) => spreadsOf(line, fields).map((each) => [...spreads, each]));
    if (found.length > SPREADS_MAX) return { found: [], isCut: true };
  }
  return { found, isCut: false };
}

const columnOf = (spreads: readonly Spread[], column: number): readonly Token[] =>
  spreads.flatMap((spread) => spread[column]!);

type Aligned = readonly (Token | null)[];

/** The ways to set a column's amounts to the labels in order, with copies left out and at most a gap. */
function alignments(
  tokens: readonly Token[],
  labels: readonly Label[],
  accepts: (aligned: Aligned) => boolean,
): Search<Aligned> {
  const count = labels.filter(({ isHeading }) => !isHeading).length;
  const mayDrop = tokens.map(
    ({ of, amount }, index) =>
      isNoise(of.label) ||
      isPlainHeading(of.label) ||
      [tokens[index - 1], tokens[index + 1]].some((other) => other?.amount.value === amount.value),
  );
  const homes = labels.flatMap((label) => (label.isHeading ? [] : [label.lines.at(-1)!.line.number]));
  const apart = (aligned: Aligned): number =>
    aligned.reduce((sum, token, at) => sum + (token ? Math.abs(token.of.line.number - homes[at]!) : 0), 0);
  const found = new Map<string, Aligned>();
  let steps = 0;
  const from = (at: number, aligned: Aligned, drops: number, gaps: number): void => {
    if (steps++ > ALIGNMENTS_MAX * 10 || found.size > ALIGNMENTS_MAX) return;
    if (aligned.length > count || drops > DROPS_MAX || gaps > GAPS_MAX) return;
    if (aligned.length + tokens.length - at < count - (GAPS_MAX - gaps)) return;
    if (at === tokens.length && aligned.length === count) {
      const key = JSON.stringify(aligned.map((token) => token?.amount.value ?? '0'));
      const known = found.get(key);
      // Of equal amounts the one nearest to the label is its own.
      if (known ? apart(aligned) < apart(known) : accepts(aligned)) found.set(key, aligned);
      return;
    }
    if (at < tokens.length) {
      from(at + 1, [...aligned, tokens[at]!], drops, gaps);
      if (mayDrop[at]) from(at + 1, aligned, drops + 1, gaps);
    }
    from(at, [...aligned, null], drops, gaps + 1);
  };
  from(0, [], 0, 0);
  return { found: [...found.values()], isCut: steps > ALIGNMENTS_MAX * 10 || found.size > ALIGNMENTS_MAX };
}

const sizeOf = (token: Token | null): Decimal => absolute(token?.amount.value ?? '0');

function agrees(labels: readonly Label[], aligned: Aligned, column: number, elsewhere: Elsewhere): boolean {
  return labels
    .filter(({ isHeading }) => !isHeading)
    .every(({ label }, at) => {
      const size = elsewhere(label, column);
      return size === null || size === sizeOf(aligned[at]!);
    });
}
