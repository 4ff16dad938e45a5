import { createHash } from 'node:crypto';
import { periodEnd, type Period } from '#libs/figures';
import type { Book } from '../../book/book.js';
import type { Vantage } from '../../vantage.js';
import { chooseColumns } from './choose-columns.js';
import type { ColumnKind } from './column-kinds.js';
import type { StandardStatement } from './mapping.js';
import { StandardIndex } from './standard-index.js';
import { StatementWriter, type StatementText } from './statement-writer.js';

/** A statement as it is answered: its JSON in the form of RFC 8785, in UTF-8, with what names it. */
export interface Snapshot {
  readonly bytes: Buffer;
  readonly digest: string;
  readonly commit: number;
}

/** Which statement is asked for, and from where it is looked at. */
export interface StatementQuestion {
  readonly statement: StandardStatement;
  readonly vantage: Vantage;
  /** `2021-06-30`, `2021-04-01/2021-06-30`; absent: the newest. */
  readonly period?: string | undefined;
  /** All columns of a kind, of the period if there is one; absent: those that documents present. */
  readonly columns?: ColumnKind | undefined;
}

/**
 * A statement in the standard presentation, as a `StandardStatementJson` written out; `null` where no document in sight
 * presents it, or not for the period that is asked for. @throws FigureError `period-malformed`
 */
export function standardStatement(book: Book, question: StatementQuestion): Snapshot | null {
  const text = statementText(StandardIndex.of(book, question.vantage.upTo), question);
  return text && snapshotOf(text, question.vantage);
}

/** All of a statement but the dates of the question, the length of the log and the digest. */
export function statementText(
  index: StandardIndex,
  { statement, vantage, ...choice }: StatementQuestion,
): StatementText | null {
  const chosen = chooseColumns(index, statement, vantage.asOf, choice);
  return chosen.columns.length === 0 ? null : new StatementWriter(index, statement, chosen, vantage).write();
}

/** Puts a statement together; its digest is that of the same bytes without what R4 leaves out. */
export function snapshotOf(
  { columns, document, rows, publishedRows }: StatementText,
  { asOf, recordedAsOf, upTo: commit }: Vantage,
): Snapshot {
  const from = `{"asOf":${JSON.stringify(asOf)},${columns},`;
  const digest = createHash('sha256')
    .update(`${from}${document},`)
    .update(publishedRows)
    .update('}')
    .digest('hex');
  const before = `${from}"commit":${commit},"digest":"${digest}",${document},"recordedAsOf":${JSON.stringify(recordedAsOf)},`;
  return { bytes: Buffer.concat([Buffer.from(before), rows, Buffer.from('}')]), digest, commit };
}

/** The periods of a statement that documents in sight present, from new to old. */
export function standardPeriods(book: Book, { statement, vantage }: StatementQuestion): Period[] {
  const index = StandardIndex.of(book, vantage.upTo);
  const count = index.publications.countAt(vantage.asOf);
  return index
    .presentedOf(statement)
    .matching(count, () => true)
    .map(({ period }) => book.reader.dictionary.text(period))
    .toSorted((left, right) => (periodEnd(left) < periodEnd(right) ? 1 : -1));
}
