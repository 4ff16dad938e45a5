import {
  hasAmount,
  isCutShort,
  isFragment,
  isHeadingLabel,
  isNoise,
  isSameInWords,
  isSumLabel,
  isTotalLabel,
  loneSplits,
  normal,
  runsOn,
  splitAtCapital,
  splitMerged,
  startsLow,
  type WordPairs,
} from '../labels.js';
import { isAlike, isPlainHeading } from '../marks.js';
import type { Draft } from '../rows.js';
import { tokensOf } from './lines.js';

/**
 * What a line's label may be: nothing, one that was lost, a heading, a whole label, one that the next line goes on
 * with, the end of the one before, or two in one, of which the next line may go on with the second. A `weak` choice only speaks against others: what the characters do not
 * show is not what wins.
 */
export interface LabelChoice {
  readonly as: 'none' | 'lost' | 'heading' | 'whole' | 'begun' | 'ended' | 'two' | 'two-begun';
  readonly parts: readonly string[];
  /** Never the reading that is taken: always, or where amounts stand on other lines than their labels. */
  readonly weak: 'always' | 'displaced' | null;
}

export interface Words {
  readonly pairs: WordPairs;
  readonly known: (label: string) => boolean;
  /** Whether the lines are a statement's, in which no sum heads others. */
  readonly isStatement: boolean;
}

const choice = (as: LabelChoice['as'], label: string, weak: LabelChoice['weak'] = null): LabelChoice => ({
  as,
  parts: as === 'none' ? [] : [label],
  weak,
});

/** The plausible choices for each line. */
export function labelChoices(
  lines: readonly Draft[],
  fields: readonly number[],
  words: Words,
): readonly (readonly LabelChoice[])[] {
  const choices = lines.map((line, index) => {
    const each = choicesFor(lines, index, fields, words);
    // A label that swallowed an amount is not read for certain, whatever it may be.
    return hasAmount(line.label) ? each.map((one): LabelChoice => ({ ...one, weak: 'always' })) : each;
  });
  const isTwo = (each: readonly LabelChoice[]): boolean => each.some(({ as }) => as === 'two');
  const two = choices.filter(isTwo).length;
  const bare = lines.flatMap((_, index) => (isBare(lines, index) ? [index] : []));
  // More lines without a label than labels of two: one may have lost its own, or stand in some label above or below.
  if (bare.length <= two) return choices;
  const lost = new Set(bare.filter((index) => !isCopied(lines, index, fields)).slice(two));
  return choices.map((each, index) => {
    if (lost.has(index)) return [...each, choice('lost', '')];
    if (isTwo(each)) return each;
    return [...each, ...hiddenChoices(lines, index, words)];
  });
}

/** Two labels in one that nothing shows. */
function hiddenChoices(lines: readonly Draft[], index: number, { pairs }: Words): readonly LabelChoice[] {
  const next = lines.slice(index + 1).find(({ label }) => !isNoise(label))?.label ?? '';
  return loneSplits(lines[index]!.label).flatMap((parts): LabelChoice[] => {
    const two: LabelChoice = { as: 'two', parts, weak: 'always' };
    return runsOn(parts[1], next, pairs) ? [two, { ...two, as: 'two-begun' }] : [two];
  });
}

/** Whether a line has amounts of its own and no label. */
const isBare = (lines: readonly Draft[], index: number): boolean =>
  isNoise(lines[index]!.label) && tokensOf(lines[index]!).some(({ amount }) => amount.value !== null);

const isCopied = (lines: readonly Draft[], index: number, fields: readonly number[]): boolean =>
  [lines[index - 1], lines[index + 1]].some(
    (other) => other?.hasAmounts && isAlike(lines[index]!, other, fields),
  );

function choicesFor(
  lines: readonly Draft[],
  index: number,
  fields: readonly number[],
  { pairs, known, isStatement }: Words,
): readonly LabelChoice[] {
  const line = lines[index]!;
  const { label, hasAmounts } = line;
  const [before, next] = [lines[index - 1], lines[index + 1]];
  if (isNoise(label)) return [choice('none', '')];
  if (!hasAmounts && isHeadingLabel(label)) return [choice('heading', label)];
  // A heading whose line has amounts may be a label that ran together with it.
  if (isPlainHeading(label)) return [choice('heading', label), choice('whole', label, 'always')];
  if (hasAmounts && before && normal(before.label) === normal(label)) return [choice('none', '')];
  const nextWords = next && !isNoise(next.label) ? next.label : '';
  if (nextWords !== '' && isCutShort(label, nextWords)) return [choice('begun', label)];
  const mayGoOn = nextWords !== '' && runsOn(label, nextWords, pairs);
  // A line without amounts that goes on as the text elsewhere does, into what is no label of its own.
  if (!hasAmounts && mayGoOn && !known(nextWords)) return [choice('begun', label)];
  const isAboveBare = !!next && isBare(lines, index + 1) && !isCopied(lines, index + 1, fields);
  const parts = splitMerged(label, known, false) ?? (isAboveBare ? splitAtCapital(label) : null);
  if (parts) {
    const isTwice = normal(parts[0]) === normal(parts[1]);
    const isMore = parts.some((part) => splitMerged(part, known, false) !== null);
    // Three labels in one are more than are told apart.
    return [isTwice ? choice('whole', parts[0]) : { as: 'two', parts, weak: isMore ? 'always' : null }];
  }
  const choices: LabelChoice[] = [];
  // The end of a label that stands twice: nothing shows which of the two has its digits right.
  if (hasAmounts && before?.hasAmounts && startsLow(label) && isSameInWords(before.label, label))
    choices.push(choice('none', '', 'always'));
  else if (startsLow(label) && before) choices.push(choice('ended', label));
  else choices.push(choice('whole', label, isFragment(label) ? 'always' : null));
  if (mayGoOn) choices.push(choice('begun', label, next && isAlike(line, next, fields) ? null : 'always'));
  if (isParent(label, nextWords)) choices.push(choice('heading', label));
  else if (!hasAmounts && !(isStatement && isSum(label)))
    choices.push(choice('heading', label, isFragment(label) ? 'always' : 'displaced'));
  return choices;
}

const isSum = (label: string): boolean => isTotalLabel(label) || isSumLabel(label);

/** Whether the next line is a part of this one: a dash stands before it. */
const isParent = (label: string, next: string): boolean => /^[—–-]\s*\S/.test(next) && !/^[—–-]/.test(label);
