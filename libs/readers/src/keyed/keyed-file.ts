import type { Locator } from '#libs/figures';

/** The version of the form that this reader reads, as `tieout-keyed` states it. */
export const FORM_VERSION = '1';

/** The key that makes a file a keyed file; its value is the form's version. */
export const MARK = 'tieout-keyed';

/** One keyed value, as text, with where it stands. */
export interface Cell {
  /** Trimmed. Empty only where `items` or `pairs` hold the value, or where it was refused already. */
  readonly text: string;
  /** A list's items, where the form has lists; otherwise the text is to be split. */
  readonly items: readonly string[] | null;
  /** An object's pairs, where the form has objects; otherwise the text is to be split. */
  readonly pairs: readonly (readonly [string, string])[] | null;
  /** Where it stands, for a person: `line 12, column fy2020` or `/figures/0/value (line 12)`. */
  readonly at: string;
  readonly locator: Locator;
}

export type RecordKind = 'statement' | 'column' | 'row' | 'figure' | 'correction' | 'withdrawal';

/** One record: its fields by name, and a row's values by the id of their column. */
export interface KeyedRecord {
  readonly kind: RecordKind;
  readonly at: string;
  readonly fields: ReadonlyMap<string, Cell>;
  readonly values: ReadonlyMap<string, Cell>;
}

/** What both forms, CSV and JSON, come down to: text with places, its meaning not yet asked. */
export interface KeyedFile {
  readonly mediaType: 'text/csv' | 'application/json';
  readonly preamble: ReadonlyMap<string, Cell>;
  /** In the file's order: a statement, its columns, its rows, then what follows. */
  readonly records: readonly KeyedRecord[];
}

const CITATION = ['document', 'page', 'url', 'words'] as const;
const FACETS = ['concept', 'period', 'unit', 'dimensions'] as const;

/** What may stand before the first record: what the document is, and defaults for all below. */
export const PREAMBLE = [
  MARK,
  'entity',
  'published',
  'title',
  'form',
  'accession',
  'amends',
  'framework',
  'assurance',
  'unit',
  'scale',
  'decimals',
  'cause',
  ...CITATION,
] as const;

/** The fields of each kind of record. */
export const FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  statement: ['kinds', 'title'],
  column: ['id', 'period', 'unit', 'dimensions', 'scale', 'decimals', 'role', 'cause'],
  row: [
    'label',
    'concept',
    'depth',
    'role',
    'negated',
    'unit',
    'per',
    'dimensions',
    'scale',
    'decimals',
    'cause',
    ...CITATION,
  ],
  figure: [...FACETS, 'value', 'negated', 'scale', 'decimals', 'role', 'cause', ...CITATION],
  correction: ['corrects', ...FACETS, 'from', 'to', 'negated', 'scale', 'reason', ...CITATION],
  withdrawal: ['periods', ...CITATION],
};

const ALL_FIELDS: ReadonlySet<string> = new Set(Object.values(FIELDS).flat());

/** Whether a name is a field of any record, and so can't be a column's id. */
export const isFieldName = (name: string): boolean => ALL_FIELDS.has(name.toLowerCase()) || name === 'record';

export const isRecordKind = (text: string): text is RecordKind => Object.hasOwn(FIELDS, text);
