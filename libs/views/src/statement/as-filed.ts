import {
  facetsKey,
  periodJson,
  type Dimensions,
  type EntityId,
  type Moment,
  type PeriodJson,
  type PresentedStatement,
  type StatementKind,
} from '#libs/figures';
import type { Book } from '../book/book.js';
import type { DocumentOnRecord } from '../book/records.js';
import { sealed } from '../digest.js';
import { documentExceptions } from '../exceptions.js';
import { stateOf, type FigureState } from '../figure-state.js';
import { matchesPeriod } from '../find-figures.js';
import { isInSight, type Vantage } from '../vantage.js';
import { bridgesOf, type BridgeJson, type ShownAt } from './bridges.js';
import { mergeTables, type MergedRow } from './merge.js';
import { statementFigure, type StatementFigure } from './statement-figure.js';

export interface StatementColumn {
  readonly period: PeriodJson;
  readonly unit: string;
  readonly dimensions: Dimensions;
}

export interface StatementRow {
  readonly label: string;
  readonly concept: string | null;
  readonly depth: number;
  readonly role: 'heading' | 'line' | 'total';
  readonly figures: readonly (StatementFigure | null)[];
}

export interface StatementJson {
  readonly entity: EntityId;
  readonly statement: StatementKind;
  readonly presentation: 'as-filed';
  readonly title: string;
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  /** Commits in the log that the view was computed from. */
  readonly commit: number;
  /** SHA-256 of the document that the statement is from. */
  readonly document: string;
  readonly publishedAt: Moment;
  readonly form: string | null;
  readonly columns: readonly StatementColumn[];
  readonly rows: readonly StatementRow[];
  /** Of reconciliations: how their measures are made of each other; empty of other statements. */
  readonly bridges: readonly BridgeJson[];
  /** What the document's statement says and nobody could read for certain, by row and column. */
  readonly exceptions: readonly {
    readonly exceptionId: string;
    readonly kind: string;
    readonly row: number | null;
    readonly why: string;
  }[];
  readonly digest: string;
}

/**
 * A statement as its document presents it: the newest document in sight that presents the
 * statement, and with `period` the newest that presents that period of it (R7). Values are the
 * document's own, in its order and with its signs; what was published later stands beside them.
 * `null` where no document in sight presents it.
 */
export function asFiledStatement(
  book: Book,
  statement: StatementKind,
  vantage: Vantage,
  period?: string,
): StatementJson | null {
  const chosen = newestPresenting(book, statement, vantage, period);
  if (!chosen) return null;
  const { document, tables } = chosen;
  const columns = tables.flatMap(({ table, columns: kept }, index) =>
    kept.map((column) => ({ column, table: index, presented: table.columns[column]! })),
  );
  const cells = cellsOf(book, document, vantage);
  const merged = mergeTables(tables.map(({ table }) => table));
  const rows = merged.map((row) => ({
    label: row.row.label,
    concept: row.row.concept,
    depth: row.row.depth,
    role: row.row.role,
    figures: columns.map(
      ({ column, table }) => cells.get(cellKey(tables[table]!.index, row.rows[table]!, column)) ?? null,
    ),
  }));
  return sealed({
    entity: book.entity,
    statement,
    presentation: 'as-filed' as const,
    title: tables[0]!.table.title,
    asOf: vantage.asOf,
    recordedAsOf: vantage.recordedAsOf,
    commit: vantage.upTo,
    document: document.filed.document,
    publishedAt: document.filing.publishedAt,
    form: document.filed.form,
    columns: columns.map(({ presented }) => ({
      period: periodJson(presented.period),
      unit: presented.unit,
      dimensions: presented.dimensions,
    })),
    rows,
    bridges:
      statement === 'non-gaap'
        ? bridgesOf(book, document.filed.document, shownAt(tables, merged), vantage)
        : [],
    exceptions: unreadIn(book, document, tables, merged, vantage),
  });
}

/** A table of the chosen statement, its index in the document, and the columns that are asked for. */
interface ChosenTable {
  readonly table: PresentedStatement;
  readonly index: number;
  readonly columns: readonly number[];
}

interface Chosen {
  readonly document: DocumentOnRecord;
  readonly tables: readonly ChosenTable[];
}

/** The newest document in sight that presents a statement, with its tables of it; `null` for none. */
export function newestPresenting(
  book: Book,
  statement: StatementKind,
  vantage: Vantage,
  period?: string,
): Chosen | null {
  let newest: Chosen | null = null;
  for (const document of book.records.documents(vantage.upTo)) {
    if (!isInSight(vantage, document.filing)) continue;
    if (newest && !isNewer(document, newest.document)) continue;
    const tables = tablesOf(document, statement, period);
    if (tables.length > 0) newest = { document, tables };
  }
  return newest;
}

/** The order of R3, so that documents of one day are chosen between alike everywhere. */
function isNewer(left: DocumentOnRecord, right: DocumentOnRecord): boolean {
  return orderOf(left) > orderOf(right);
}

const orderOf = ({ filing, filed }: DocumentOnRecord): string =>
  [filing.publishedAt, filing.accession ?? '', filed.document].join('\n');

function tablesOf({ filed }: DocumentOnRecord, statement: StatementKind, period?: string): ChosenTable[] {
  return filed.presentation.flatMap((table, index): ChosenTable[] => {
    if (!table.kinds.includes(statement)) return [];
    const columns = table.columns.flatMap((column, at) =>
      period === undefined || matchesPeriod(column.period, period) ? [at] : [],
    );
    return columns.length > 0 ? [{ table, index, columns }] : [];
  });
}

const cellKey = (table: number, row: number, column: number): string => `${table}:${row}:${column}`;

/** The document's own observations by their place in its presentation. */
function cellsOf(book: Book, { filed }: DocumentOnRecord, vantage: Vantage): Map<string, StatementFigure> {
  const cells = new Map<string, StatementFigure>();
  const states = new Map<string, FigureState>();
  for (const observation of book.records.observationsOf(filed.document, vantage)) {
    const { place } = observation;
    if (!place) continue;
    const key = facetsKey(observation);
    const figure = book.find(observation);
    const state = states.get(key) ?? stateOf(book, figure, vantage);
    states.set(key, state);
    const cell = statementFigure(
      book,
      observation,
      { state, event: observation.event, sign: 'printed' },
      vantage,
    );
    if (cell) cells.set(cellKey(place.statement, place.row, place.column), cell);
  }
  return cells;
}

/** Where places of a document's tables are in the statement that is made of them. */
function shownAt(tables: readonly ChosenTable[], merged: readonly MergedRow[]): ShownAt {
  const rows = new Map<string, number>();
  merged.forEach((row, at) =>
    row.rows.forEach((own, table) => void (own >= 0 && rows.set(`${table}:${own}`, at))),
  );
  const columns = tables.flatMap(({ columns: kept }, table) => kept.map((column) => `${table}:${column}`));
  return ({ statement, row, column }) => {
    const table = tables.findIndex(({ index }) => index === statement);
    const [shownRow, shownColumn] = [rows.get(`${table}:${row}`), columns.indexOf(`${table}:${column}`)];
    return shownRow === undefined || shownColumn < 0 ? null : { row: shownRow, column: shownColumn };
  };
}

function unreadIn(
  book: Book,
  document: DocumentOnRecord,
  tables: readonly ChosenTable[],
  merged: readonly MergedRow[],
  vantage: Vantage,
): StatementJson['exceptions'] {
  return documentExceptions(book, document.filed.document, vantage)
    .filter((exception) => exception.resolution === null)
    .flatMap(({ exceptionId, kind, why, places }) => {
      const place = places.find((each) => tables.some(({ index }) => index === each.statement));
      if (!place) return [];
      const table = tables.findIndex(({ index }) => index === place.statement);
      const row = merged.findIndex((each) => each.rows[table] === place.row);
      return [{ exceptionId, kind, row: row < 0 ? null : row, why }];
    });
}
