import type { DiffJson } from '#libs/views';

/** A diff with one page of its changes; all else is of the whole. */
export interface DiffPage extends DiffJson {
  /** The cursor of the next page; `null` at the end. */
  readonly next: string | null;
}
