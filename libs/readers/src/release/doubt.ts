/** Why a cell is not certain. */
export interface Doubt {
  readonly kind: string;
  readonly why: string;
}
