import { STATEMENT_KINDS, type EntityId, type Moment, type StatementKind } from '#libs/figures';
import type { Book } from '../book/book.js';
import { sealed } from '../digest.js';
import type { Vantage } from '../vantage.js';
import { newestPresenting } from './as-filed.js';
import { chooseColumns, kindsOfColumns } from './standard/choose-columns.js';
import type { ColumnKind } from './standard/column-kinds.js';
import { STANDARD_STATEMENTS, type StandardStatement } from './standard/mapping.js';
import { StandardIndex } from './standard/standard-index.js';

/** A presentation that a statement can be had in, by the document that it shows first. */
export interface PresentationInSight {
  readonly presentation: 'as-filed' | 'standard';
  readonly title: string;
  readonly document: string;
  readonly publishedAt: Moment;
  readonly form: string | null;
  /** Kinds of columns of which there is at least one; none of a statement as filed, which has its document's columns. */
  readonly columns: readonly ColumnKind[];
}

export interface StatementInSight {
  readonly statement: StatementKind | StandardStatement;
  readonly presentations: readonly PresentationInSight[];
}

/** The statements that there are of an entity; those that nothing in sight presents are not among them. */
export interface StatementsInSightJson {
  readonly entity: EntityId;
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  readonly commit: number;
  readonly statements: readonly StatementInSight[];
  readonly digest: string;
}

/** Which statements can be had at a vantage, and in which presentations, as filed before standard. */
export function statementsInSight(book: Book, vantage: Vantage): StatementsInSightJson {
  const { asOf, recordedAsOf, upTo } = vantage;
  const statements = NAMES.map((statement) => ({
    statement,
    presentations: [
      ...(isKind(statement) ? asFiled(book, statement, vantage) : []),
      ...(isStandard(statement) ? standard(book, statement, vantage) : []),
    ],
  }));
  return sealed({
    entity: book.entity,
    asOf,
    recordedAsOf,
    commit: upTo,
    statements: statements.filter(({ presentations }) => presentations.length > 0),
  });
}

const NAMES = [...new Set([...STANDARD_STATEMENTS, ...STATEMENT_KINDS])];

const isKind = (name: string): name is StatementKind => (STATEMENT_KINDS as readonly string[]).includes(name);

const isStandard = (name: string): name is StandardStatement =>
  (STANDARD_STATEMENTS as readonly string[]).includes(name);

function asFiled(book: Book, statement: StatementKind, vantage: Vantage): PresentationInSight[] {
  const chosen = newestPresenting(book, statement, vantage);
  if (!chosen) return [];
  const { filed, filing } = chosen.document;
  const { document, form } = filed;
  const { title } = chosen.tables[0]!.table;
  return [{ presentation: 'as-filed', title, document, publishedAt: filing.publishedAt, form, columns: [] }];
}

function standard(book: Book, statement: StandardStatement, vantage: Vantage): PresentationInSight[] {
  const index = StandardIndex.of(book, vantage.upTo);
  const [first] = chooseColumns(index, statement, vantage.asOf).columns;
  if (!first) return [];
  const { title } = index.lexicon.slotsOf(statement).table.mappings[first.mapping]!;
  const { document, publishedAt, form } = index.publications.all[first.rank]!;
  const columns = kindsOfColumns(index, statement, vantage.asOf);
  return [{ presentation: 'standard', title, document, publishedAt, form, columns }];
}
