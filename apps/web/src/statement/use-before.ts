import { useMemo, useState } from 'react';
import { changedFigures, type Before } from './changed-figures.js';
import type { AnyStatement } from './shown-rows.js';

interface Moves {
  readonly kind: string;
  readonly now: AnyStatement | undefined;
  readonly before: AnyStatement | undefined;
}

/**
 * What differs between the statement that is shown and the one that was shown before it, while only time was moved.
 * `kind` names all else that the statement was asked for by.
 */
export function useBefore(kind: string, now: AnyStatement | undefined): Before {
  const [moves, setMoves] = useState<Moves>({ kind, now, before: undefined });
  if (kind !== moves.kind) setMoves({ kind, now, before: undefined });
  else if (now && now.digest !== moves.now?.digest) setMoves({ kind, now, before: moves.now });
  return useMemo(() => (moves.now ? changedFigures(moves.before, moves.now) : new Map()), [moves]);
}
