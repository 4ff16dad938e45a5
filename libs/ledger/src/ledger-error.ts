import { FigureError } from '#libs/figures';

/** What a store refuses or finds damaged; `code` is stable, the facts are fields. */
export class LedgerError extends FigureError {
  override readonly name = 'LedgerError';
}
