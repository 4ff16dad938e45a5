import type { FigureMarks } from '#libs/client';
import { amountText, differenceText } from '../ui/amounts.js';
import { momentName, words } from '../ui/names.js';
import type { AnyFigure, AnyRow, AnyStatement } from './shown-rows.js';

/** An auditor's mark: the sign beside the amount, and what the legend says of it. */
interface MarkKind {
  readonly sign: string;
  readonly name: string;
}

/** All of them, in the order in which they stand and are explained. */
export const MARKS = {
  footed: { sign: 'F', name: 'footed: its column adds up to it' },
  'cross-footed': {
    sign: 'X',
    name: 'cross-footed: agrees with other columns, statements, documents or sentences',
  },
  agreed: { sign: '✓', name: 'agreed to its source as printed, keyed or tagged' },
  repaired: { sign: 'P', name: 'read by proof: its place is damaged, and sums prove it' },
  restated: { sign: 'R', name: 'restated: an error was corrected' },
  recast: { sign: 'r', name: 'recast: published again with another value' },
  later: { sign: 'L', name: 'a later document states it otherwise' },
  corrected: { sign: 'C', name: 'our reading of it was corrected' },
  derived: { sign: 'd', name: 'derived: a difference of two periods, which nobody stated' },
  withdrawn: { sign: 'W', name: 'the issuer withdrew reliance on it' },
  suspect: { sign: '?', name: 'suspect: another value of it waits for a person' },
  exception: { sign: '!', name: 'a check of it fails' },
} as const satisfies Readonly<Record<string, MarkKind>>;

export type MarkCode = keyof typeof MARKS;

/** A mark at one figure, and what there is to say of it there. */
export interface Mark {
  readonly code: MarkCode;
  readonly detail?: string;
}

/** The marks at a figure: what the statement tells of it, and, once they have come, what its checks tell. */
export function marksAt(
  figure: NonNullable<AnyFigure>,
  marks: FigureMarks | undefined,
  scale: number,
): Mark[] {
  return codesAt(figure, marks).map((code) => {
    const detail = detailOf(code, figure, marks, scale);
    return detail === undefined ? { code } : { code, detail };
  });
}

/** Which marks they are. Of a long statement only these are asked for: what each says is for the figure that is looked at. */
export function codesAt(figure: NonNullable<AnyFigure>, marks: FigureMarks | undefined): MarkCode[] {
  const found: MarkCode[] = [];
  const checks = [marks?.footed, marks?.crossFooted];
  if (checks[0] && checks[0].outcome !== 'exception') found.push('footed');
  if (checks[1] && checks[1].outcome !== 'exception') found.push('cross-footed');
  if (checks.some((check) => check?.outcome === 'exception')) found.push('exception');
  if (marks) found.push(marks.source === 'repaired' ? 'repaired' : 'agreed');
  if (marks?.change) found.push(marks.change.kind);
  if (figure.status === 'derived') found.push('derived');
  else if (figure.restatedLater) found.push('later');
  if (figure.status === 'corrected') found.push('corrected');
  if (figure.reliance === 'withdrawn') found.push('withdrawn');
  if (marks && marks.exceptions.length > 0) found.push('suspect');
  return found;
}

function detailOf(
  code: MarkCode,
  figure: NonNullable<AnyFigure>,
  marks: FigureMarks | undefined,
  scale: number,
): string | undefined {
  switch (code) {
    case 'footed':
      return marks?.footed ? outcomeText(marks.footed.outcome) : undefined;
    case 'cross-footed':
      return marks?.crossFooted ? crossText(marks.crossFooted) : undefined;
    case 'exception':
      return marks && failureText(marks, scale);
    case 'repaired':
    case 'agreed':
      return marks && sourceText(marks);
    case 'restated':
    case 'recast':
      return marks?.change ? changeText(marks.change, scale) : undefined;
    case 'later':
      return figure.status !== 'derived' && figure.restatedLater
        ? laterText(figure.restatedLater, scale)
        : undefined;
    default:
      return undefined;
  }
}

type Check<Name extends 'footed' | 'crossFooted'> = NonNullable<FigureMarks[Name]>;

const crossText = ({ methods, outcome }: Check<'crossFooted'>): string =>
  `${methodsText(methods)}, ${outcomeText(outcome)}`;

const changeText = (
  { from, to, cause, publishedAt }: NonNullable<FigureMarks['change']>,
  scale: number,
): string =>
  `${amountText(from, scale)} → ${amountText(to, scale)}, ${words(cause)}, ${momentName(publishedAt)}`;

const laterText = (
  {
    value,
    cause,
    publishedAt,
  }: Pick<NonNullable<FigureMarks['change']>, 'cause' | 'publishedAt'> & {
    readonly value: string | null;
  },
  scale: number,
): string => `${amountText(value, scale)}, ${words(cause)}, ${momentName(publishedAt)}`;

function failureText({ footed, crossFooted }: FigureMarks, scale: number): string {
  const failures: string[] = [];
  if (footed?.outcome === 'exception')
    failures.push(`its column is off by ${differenceText(footed.difference, scale)}`);
  if (crossFooted?.outcome === 'exception')
    failures.push(`${methodsText(crossFooted.methods)}: one of them does not agree`);
  return failures.join('; ');
}

function sourceText({ source, repeated }: FigureMarks): string {
  const { documents, independent } = repeated;
  if (documents === 0) return words(source);
  const times = `${documents} document${documents === 1 ? '' : 's'}`;
  return `${words(source)}; repeated by ${times}${independent === documents ? '' : `, ${independent} independent`}`;
}

const outcomeText = (outcome: string): string => (outcome === 'exact' ? 'exactly' : words(outcome));

const methodsText = (methods: readonly string[]): string => methods.map(words).join(', ');

/** How often each mark stands in a statement. */
export function usedMarks(
  statement: AnyStatement,
  marks: Readonly<Record<string, FigureMarks>>,
): ReadonlyMap<MarkCode, number> {
  const used = new Map<MarkCode, number>();
  for (const row of statement.rows as readonly AnyRow[]) {
    for (const figure of row.figures as readonly AnyFigure[]) {
      if (!figure) continue;
      for (const code of codesAt(figure, marks[figure.figureId])) used.set(code, (used.get(code) ?? 0) + 1);
    }
  }
  return used;
}
