import type { Draft } from '../rows.js';
import { labelChoices, type LabelChoice, type Words } from './label-choices.js';

/** One label with the lines that it stands on. */
export interface Label {
  readonly label: string;
  readonly lines: readonly Draft[];
  readonly isHeading: boolean;
}

export interface Labeling {
  readonly labels: readonly Label[];
  readonly choices: readonly LabelChoice[];
}

export interface Search<T> {
  readonly found: readonly T[];
  /** Whether the bound on the search cut it short. */
  readonly isCut: boolean;
}

const LABELINGS_MAX = 64;
const LINES_MAX = 40;

/** The ways to read the labels of some lines. */
export function labelingsOf(
  lines: readonly Draft[],
  fields: readonly number[],
  words: Words,
): Search<Labeling> {
  if (lines.length > LINES_MAX) return { found: [], isCut: true };
  let paths: (readonly LabelChoice[])[] = [[]];
  for (const choices of labelChoices(lines, fields, words)) {
    paths = paths.flatMap((path) =>
      choices.filter((each) => !isHidden(each) || !path.some(isHidden)).map((each) => [...path, each]),
    );
    if (paths.length > LABELINGS_MAX) return { found: [], isCut: true };
  }
  const found = paths.flatMap((choices): Labeling[] => {
    const labels = labelsOf(lines, choices);
    return labels ? [{ labels, choices }] : [];
  });
  return { found, isCut: false };
}

/** What nothing shows: at most one such thing is thought of at a time. */
const isHidden = ({ weak }: LabelChoice): boolean => weak === 'always';

/** The labels of a choice for each line; `null` where one is begun and never ends, or ends none. */
function labelsOf(lines: readonly Draft[], choices: readonly LabelChoice[]): readonly Label[] | null {
  const labels: Label[] = [];
  let begun: Label | null = null;
  for (const [index, { as, parts }] of choices.entries()) {
    if (as === 'none') continue;
    const [first, ...others] = parts.map((label): Label => ({
      label,
      lines: [lines[index]!],
      isHeading: as === 'heading',
    }));
    const own: Label = joined(begun, first!);
    const last = labels.at(-1);
    if (as === 'begun') begun = own;
    else if (as === 'two-begun') {
      labels.push(own);
      begun = others[0]!;
    } else if ((as === 'heading' || as === 'lost') && begun) return null;
    else if (as === 'ended' && !begun) {
      if (!last || last.isHeading) return null;
      labels[labels.length - 1] = joined(last, own);
    } else {
      labels.push(own, ...others);
      begun = null;
    }
  }
  return begun ? null : labels;
}

const joined = (before: Label | null, { label, lines, isHeading }: Label): Label =>
  before
    ? { ...before, label: `${before.label} ${label}`, lines: [...before.lines, ...lines] }
    : { label, lines, isHeading };
