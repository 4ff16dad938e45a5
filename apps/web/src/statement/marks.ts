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
  const found: Mark[] = [];
  if (marks)
    found.push(...checked(marks, scale), {
      code: marks.source === 'repaired' ? 'repaired' : 'agreed',
      detail: sourceText(marks),
    });
  if (marks?.change) {
    const { kind, from, to, cause, publishedAt } = marks.change;
    const detail = `${amountText(from, scale)} → ${amountText(to, scale)}, ${words(cause)}, ${momentName(publishedAt)}`;
    found.push({ code: kind, detail });
  }
  if (figure.status === 'derived') found.push({ code: 'derived' });
  else if (figure.restatedLater) {
    const { value, publishedAt, cause } = figure.restatedLater;
    found.push({
      code: 'later',
      detail: `${amountText(value, scale)}, ${words(cause)}, ${momentName(publishedAt)}`,
    });
  }
  if (figure.status === 'corrected') found.push({ code: 'corrected' });
  if (figure.reliance === 'withdrawn') found.push({ code: 'withdrawn' });
  if (marks && marks.exceptions.length > 0) found.push({ code: 'suspect' });
  return found;
}

function checked({ footed, crossFooted }: FigureMarks, scale: number): Mark[] {
  const found: Mark[] = [];
  if (footed && footed.outcome !== 'exception')
    found.push({ code: 'footed', detail: outcomeText(footed.outcome) });
  if (crossFooted && crossFooted.outcome !== 'exception') {
    found.push({
      code: 'cross-footed',
      detail: `${methodsText(crossFooted.methods)}, ${outcomeText(crossFooted.outcome)}`,
    });
  }
  if (footed?.outcome === 'exception') {
    found.push({
      code: 'exception',
      detail: `its column is off by ${differenceText(footed.difference, scale)}`,
    });
  }
  if (crossFooted?.outcome === 'exception') {
    found.push({
      code: 'exception',
      detail: `${methodsText(crossFooted.methods)}: one of them does not agree`,
    });
  }
  return found;
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
      for (const { code } of marksAt(figure, marks[figure.figureId], 0))
        used.set(code, (used.get(code) ?? 0) + 1);
    }
  }
  return used;
}
