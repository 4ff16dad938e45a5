import type { Assurance, DocumentFiled, Moment, StatementKind } from '#libs/figures';
import { ObservedAs } from '#libs/ledger';
import type { Book } from '../book/book.js';
import type { Filing } from '../book/records.js';
import { isInSight, type Vantage } from '../vantage.js';
import { compareFilings } from './filing-order.js';
import { scopeOf, type AnyStatement } from './statement-scope.js';
import { statementChanges, type StatementChanges } from './statement-changes.js';

/** How a commit came about. */
export const ACT_KINDS = [
  /** A document was taken in. */
  'filed',
  /** A document was read anew. */
  'reread',
  /** Its checks were made anew. */
  'retied',
  /** Exceptions of it were decided by a person. */
  'resolved',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** One commit of an entity, with the document that it is of: as it was read by then. */
export interface ActJson {
  readonly act: ActKind;
  readonly commit: number;
  readonly commitId: string;
  /** `null` for a commit that is of none. */
  readonly document: string | null;
  readonly title: string | null;
  readonly form: string | null;
  readonly accession: string | null;
  readonly publishedAt: Moment;
  readonly recordedAt: Moment;
  /** Who did it. */
  readonly actor: string;
  readonly reader: DocumentFiled['reader'] | null;
  readonly assurance: Assurance;
  /** Kinds of the tables that the document presents. */
  readonly statements: readonly StatementKind[];
  /** What the commit recorded, whatever it is known for since. */
  readonly recorded: RecordedCounts;
  /** What it did to the statement that was asked for; `null` where none was. */
  readonly changed: Readonly<StatementChanges> | null;
}

export interface RecordedCounts {
  readonly reported: number;
  readonly restated: number;
  /** Repetitions that agree. */
  readonly reconciled: number;
  readonly corrected: number;
  /** Withdrawals of reliance. */
  readonly withdrawn: number;
  readonly exceptions: number;
  readonly resolved: number;
}

/** Which acts are wanted; absent: all. */
export interface ActFilter {
  readonly act?: ActKind | undefined;
  /** Only acts that changed something in this statement. */
  readonly statement?: AnyStatement | undefined;
}

/** An entity's commits in sight: newest published first, those of one document from new to old. */
export function* actsOf(book: Book, vantage: Vantage, filter: ActFilter = {}): Generator<ActJson> {
  const { records } = book;
  const changes =
    filter.statement && statementChanges(book, vantage, scopeOf(book, vantage, filter.statement));
  const wanted = records.filings
    .map((filing, number) => ({ filing, number, act: kindOf(book, filing, number) }))
    .filter(({ filing, number, act }) => {
      if (!isInSight(vantage, filing)) return false;
      return (filter.act === undefined || filter.act === act) && (!changes || changes.has(number));
    })
    .toSorted((left, right) => compareFilings(right.filing, left.filing));
  for (const { number, act } of wanted)
    yield { ...actJson(book, number, act), changed: changes?.get(number) ?? null };
}

function kindOf({ records }: Book, filing: Filing, number: number): ActKind {
  const { filed, resolved } = records.deeds[number]!;
  if (filed) return records.documentAsFiled(filed.document)!.filing === filing ? 'filed' : 'reread';
  return resolved > 0 ? 'resolved' : 'retied';
}

function actJson(book: Book, number: number, act: ActKind): Omit<ActJson, 'changed'> {
  const { records } = book;
  const filing = records.filings[number]!;
  const filed =
    filing.document === null ? undefined : records.document(filing.document, filing.number)?.filed;
  return {
    act,
    commit: filing.number,
    commitId: filing.id,
    document: filing.document,
    title: filed?.title ?? null,
    form: filed?.form ?? null,
    accession: filing.accession,
    publishedAt: filing.publishedAt,
    recordedAt: filing.recordedAt,
    actor: records.headerOf(filing).actor,
    reader: filed?.reader ?? null,
    assurance: filed?.assurance ?? 'unknown',
    statements: [...new Set(filed?.presentation.flatMap(({ kinds }) => kinds))],
    recorded: recordedIn(book, number),
  };
}

function recordedIn(book: Book, number: number): RecordedCounts {
  const { corrected, raised, resolved, withdrawals } = book.records.deeds[number]!;
  const counts = Object.values(ObservedAs).map(() => 0);
  const [from, to] = book.rowsOf(number);
  for (let row = from; row < to; row++) counts[book.columns.observedAs[row]!]!++;
  return {
    reported: counts[ObservedAs.reported]!,
    restated: counts[ObservedAs.restated]!,
    reconciled: counts[ObservedAs.reconciled]!,
    corrected,
    withdrawn: withdrawals.length,
    exceptions: raised + counts[ObservedAs.suspect]!,
    resolved,
  };
}
