import type { Tie } from '#libs/client';

/** Ties of one kind in the eyes of a figure. */
interface TieGroup {
  readonly title: string;
  readonly members: readonly Tie[];
}

/** A figure's ties: what makes it, what it makes, and where it is stated again; what does not tie first in each. */
export function tieGroups(ties: readonly Tie[], figureId: string): readonly TieGroup[] {
  const isAim = (tie: Tie): boolean => tie.figureId === figureId;
  return [
    { title: 'What makes it', members: ties.filter((tie) => !isRepetition(tie) && isAim(tie)) },
    { title: 'What it is a term of', members: ties.filter((tie) => !isRepetition(tie) && !isAim(tie)) },
    { title: 'Where it is stated again', members: ties.filter(isRepetition) },
  ]
    .filter(({ members }) => members.length > 0)
    .map(({ title, members }) => ({ title, members: members.toSorted(worstFirst) }));
}

const isRepetition = ({ method }: Tie): boolean => method === 'corroboration';

const RANK: Readonly<Record<Tie['outcome'], number>> = { exception: 0, 'within-rounding': 1, exact: 2 };

const worstFirst = (left: Tie, right: Tie): number => RANK[left.outcome] - RANK[right.outcome];
