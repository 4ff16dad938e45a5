/** One line of a statement as it is printed: a label, and a text for each column; `null` in a heading. */
export interface MadeLine {
  label: string;
  cells: (string | null)[];
  /** What its amounts are in; money and share counts stand apart, since one label may be both. */
  unit: 'money' | 'per-share' | 'shares';
}

/** What all amounts of a column share. */
export interface MadeColumn {
  readonly period: string;
  readonly currency: 'CNY' | 'USD';
  readonly rate: string | null;
}

export interface MadeSheet {
  readonly title: string;
  readonly columns: readonly MadeColumn[];
  readonly lines: MadeLine[];
}

export type Form = 'tabs' | 'pipes' | 'layout';

/** A release of a company that does not exist, its statements whole and agreeing with one another. */
export interface MadeRelease {
  readonly form: Form;
  readonly rate: string | null;
  readonly sheets: readonly MadeSheet[];
}
