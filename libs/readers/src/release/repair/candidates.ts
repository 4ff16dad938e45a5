import { isNoise, normal } from '../labels.js';
import { isAlike, isPlainHeading } from '../marks.js';
import type { Draft } from '../rows.js';
import type { LabelChoice, Words } from './label-choices.js';
import { labelingsOf, type Label, type Labeling, type Search } from './labelings.js';
import { vectorsOf, type Vector } from './lines.js';

/** One row of a reading: its label and its amounts; a heading has none. */
export interface Unit extends Label {
  readonly vector: Vector | null;
}

/** A way to read some lines. */
export interface Candidate {
  readonly units: readonly Unit[];
  /** Whether it only speaks against others. */
  readonly isWeak: boolean;
}

const CANDIDATES_MAX = 400;

/** The readings of some lines in which every label has the amounts of one line, in their order. */
export function candidatesIn(
  lines: readonly Draft[],
  fields: readonly number[],
  words: Words,
): Search<Candidate> {
  const labelings = labelingsOf(lines, fields, words);
  const found: Candidate[] = [];
  for (const labeling of labelings.found) {
    const count = labeling.labels.filter(({ isHeading }) => !isHeading).length;
    for (const vectors of keptVectors(lines, labeling.choices, fields, count)) {
      if (found.length >= CANDIDATES_MAX) return { found, isCut: true };
      found.push(candidateOf(labeling, vectors));
    }
  }
  return { found, isCut: labelings.isCut };
}

/** A labeling with the amounts of its labels in order. */
export function candidateOf({ labels, choices }: Labeling, vectors: readonly Vector[]): Candidate {
  let next = 0;
  const units = labels.map((label): Unit => ({
    ...label,
    vector: label.isHeading ? null : vectors[next++]!,
  }));
  const displaced = units.filter(isDisplaced);
  const isWeak =
    choices.some(({ weak }) => weak === 'always' || (weak === 'displaced' && displaced.length > 0)) ||
    displaced.some((unit) => mayLackItsEnd(unit, units)) ||
    (units.some(takesOthers) && !showsMoves(units, choices));
  return { units, isWeak };
}

/** Whether a label has the amounts of a line that has a label of its own, which is another. */
function takesOthers({ lines, vector }: Unit): boolean {
  const own = new Set(lines.map(({ label }) => normal(label)));
  return (vector ?? []).some(
    (token) => token && !isNoise(token.of.label) && !own.has(normal(token.of.label)),
  );
}

/** Whether anything shows that amounts moved: some without a label, or under a heading; two labels in one, two amounts in a cell, a cell too many. */
function showsMoves(units: readonly Unit[], choices: readonly LabelChoice[]): boolean {
  const isMoved = (token: Unit['vector']): boolean =>
    (token ?? []).some(
      (each) =>
        each &&
        (isNoise(each.of.label) ||
          isPlainHeading(each.of.label) ||
          each.of.misfit !== null ||
          each.placed.cell.kind === 'merged'),
    );
  return (
    choices.some(({ as }) => as === 'two' || as === 'two-begun') ||
    units.some(({ vector }) => isMoved(vector))
  );
}

function isDisplaced({ lines, vector }: Unit): boolean {
  return (vector ?? []).some((token) => token && !lines.some(({ line }) => line === token.placed.line));
}

/** Whether a label has no amounts on its own line, and takes those of a line whose label, perhaps its end, is lost. */
function mayLackItsEnd({ lines, vector }: Unit, units: readonly Unit[]): boolean {
  const own = lines.at(-1)!;
  const isTaken = units.some((unit) => unit.vector?.some((token) => token?.of === own));
  return !isTaken && (vector ?? []).every((token) => !token || isNoise(token.of.label));
}

/** The amounts of so many lines, each line's kept or, where it may be a copy, left out. */
function* keptVectors(
  lines: readonly Draft[],
  choices: readonly LabelChoice[],
  fields: readonly number[],
  count: number,
): Generator<readonly Vector[]> {
  const valued = lines.flatMap((line, index) => (line.hasAmounts ? [index] : []));
  const options = valued.map((index, place) => ({
    vectors: vectorsOf(lines[index]!, fields),
    mayDrop: mayBeCopy(lines, choices, fields, { index, above: valued[place - 1], below: valued[place + 1] }),
  }));
  function* from(place: number, kept: readonly Vector[]): Generator<readonly Vector[]> {
    if (kept.length > count || kept.length + options.length - place < count) return;
    if (place === options.length) {
      yield kept;
      return;
    }
    const { vectors, mayDrop } = options[place]!;
    for (const vector of vectors) yield* from(place + 1, [...kept, vector]);
    if (mayDrop) yield* from(place + 1, kept);
  }
  yield* from(0, []);
}

function mayBeCopy(
  lines: readonly Draft[],
  choices: readonly LabelChoice[],
  fields: readonly number[],
  { index, above, below }: { index: number; above: number | undefined; below: number | undefined },
): boolean {
  const line = lines[index]!;
  if (['none', 'begun', 'ended'].includes(choices[index]!.as)) return true;
  return [above, below].some((other) => {
    if (other === undefined) return false;
    const beside = lines[other]!;
    return (
      isAlike(line, beside, fields) ||
      normal(line.label) === normal(beside.label) ||
      ['begun', 'ended'].includes(choices[other]!.as)
    );
  });
}
