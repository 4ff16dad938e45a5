import { FigureError, type EntityId } from '#libs/figures';

/** What a store refuses or finds damaged; `code` is stable, the facts are fields. */
export class LedgerError extends FigureError {
  override readonly name = 'LedgerError';
}

/** Another writer was first. */
export const wrongRevision = (entity: EntityId, expected: number, actual: number): LedgerError =>
  new LedgerError(
    'wrong-revision',
    `${entity} is at revision ${actual}, not ${expected}: another writer was first; fold to the head and decide again`,
    { entity, expected, actual },
  );
