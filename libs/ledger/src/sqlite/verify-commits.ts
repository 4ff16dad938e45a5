import { crc32c } from '@node-rs/crc32';
import type { Database, Statement } from 'better-sqlite3';
import {
  bytesReadFor,
  commitLeafHash,
  FigureError,
  keptOf,
  sha256Hex,
  sliceOf,
  type Commit,
  type DocumentFiled,
  type EventRef,
  type LedgerEvent,
} from '#libs/figures';
import { changedByte, type ChangedByte } from '../block/changed-byte.js';
import type { Finding } from '../ledger.js';
import { commitColumns, uuidBytes, type CommitRow, type SqliteBlocks } from './sqlite-blocks.js';
import type { SqliteDocuments } from './sqlite-documents.js';
import { finding, problemOf } from './verify-finding.js';

interface VerifiedRow extends CommitRow {
  readonly id: Buffer;
  readonly entity: string | null;
  readonly document: Buffer | null;
  /** Of the body hash; `null` for a commit of before. */
  readonly body_crc: number | null;
}

/** Checks commits one after the other, each against what it says itself and against those before it. */
export class CommitVerifier {
  private readonly select: Statement<[number], VerifiedRow>;
  private readonly mediaType: Statement<[Buffer, number], string>;
  private readonly revisions = new Map<string | null, number>();
  /** Events of the commits so far; of damaged ones any number, since those are named themselves. */
  private readonly eventCounts = new Map<string, number>();
  private before = { number: 0, recordedAt: '' };

  constructor(
    database: Database,
    private readonly blocks: SqliteBlocks,
    private readonly documents: SqliteDocuments,
    private readonly isCopy: boolean,
  ) {
    this.select = database.prepare(
      `SELECT ${commitColumns(database)}, commits.id, e.name AS entity, document,
         ${has(database, 'commit_checks') ? '(SELECT body_crc FROM commit_checks k WHERE k.number = commits.number)' : 'NULL'} AS body_crc
       FROM commits LEFT JOIN entities e ON e.id = commits.entity WHERE commits.number = ?`,
    );
    this.mediaType = database
      .prepare<[Buffer, number], string>('SELECT media_type FROM documents WHERE sha256 = ? AND number = ?')
      .pluck();
  }

  /** What is wrong with a commit, or, where it is not to be opened, with its place. Numbers are asked for in their order. */
  *findings(number: number, isOpened = true): Iterable<Finding> {
    if (number !== this.before.number + 1) {
      yield finding('commit-missing', `commits ${this.before.number + 1} to ${number - 1} are missing`, {
        commit: number,
      });
    }
    this.before = { ...this.before, number };
    try {
      const row = this.select.get(number);
      if (!row) {
        yield finding('commit-unreadable', `commit ${number} is listed, but is not there`, {
          commit: number,
        });
        return;
      }
      yield* this.placeFindings(row);
      if (row.body_crc !== null && row.body_crc !== crc32c(row.body_hash))
        yield finding('body-hash-wrong', `commit ${number} was asked for with another body than it says`, {
          commit: number,
        });
      // Of one that is not opened nobody knows how many events it has.
      if (isOpened) yield* this.contentFindings(row);
    } catch (error) {
      yield finding('commit-unreadable', `commit ${number} can't be read: ${problemOf(error)}`, {
        commit: number,
      });
    }
  }

  /** Its place among the others: what stands beside the block. */
  private *placeFindings(row: VerifiedRow): Iterable<Finding> {
    const { number: commit, entity, revision, recorded_at: recordedAt } = row;
    if (recordedAt < this.before.recordedAt)
      yield finding('time-falls', `commit ${commit} is recorded before the one before it`, { commit });
    this.before = { number: commit, recordedAt };
    const expected = (this.revisions.get(entity) ?? 0) + 1;
    if (revision !== expected) {
      yield finding(
        'revision-missing',
        `commit ${commit} is revision ${revision} of ${entity}, where ${expected} should be`,
        { commit },
      );
    }
    this.revisions.set(entity, revision);
    const id = row.id.toString('hex');
    if (this.eventCounts.has(id))
      yield finding('commit-id-doubled', `commit ${commit} has the id of an earlier one`, { commit });
    this.eventCounts.set(id, Infinity);
  }

  /** What the block says. */
  private *contentFindings(row: VerifiedRow): Iterable<Finding> {
    const commit = row.number;
    let stored: Commit;
    try {
      stored = this.blocks.open(row).verified();
    } catch (error) {
      const code = error instanceof FigureError ? error.code : 'block-damaged';
      const changed = code === 'block-damaged' ? changedByte(row.block, row.block_hash) : null;
      yield changed
        ? finding(code, `${problemOf(error)}: ${byteText(changed)}`, { commit, byte: changed.at })
        : finding(code, problemOf(error), { commit });
      return;
    }
    this.eventCounts.set(row.id.toString('hex'), stored.events.length);
    if (commitLeafHash(stored) !== row.leaf_hash.toString('hex')) {
      yield finding('leaf-hash-wrong', `commit ${commit} says other than what its leaf hash was taken of`, {
        commit,
      });
    }
    yield* headerFindings(row, stored);
    yield* this.referenceFindings(commit, stored.events);
    for (const event of stored.events)
      if (event.type === 'DocumentFiled') yield* this.documentFindings(commit, event, stored);
  }

  private *documentFindings(commit: number, filed: DocumentFiled, stored: Commit): Iterable<Finding> {
    const slice = sliceOf(stored.header, stored.events);
    if (slice !== null) {
      if (sha256Hex(slice.text) === filed.document) return;
      yield finding('document-damaged', `commit ${commit} does not give back document ${filed.document}`, {
        commit,
        document: filed.document,
      });
      return;
    }
    for (const document of keptOf(filed)) {
      if (this.isCopy || this.documents.has(document)) continue;
      yield finding('document-missing', `commit ${commit} files document ${document}, which is not there`, {
        commit,
        document,
      });
    }
    // Bytes that came with an earlier commit kept the media type that they had there.
    const { sha256: document, mediaType: read } = bytesReadFor(filed);
    const mediaType = this.mediaType.get(Buffer.from(document, 'hex'), commit);
    if (mediaType !== undefined && mediaType !== read) {
      yield finding('media-type-wrong', `document ${document} is kept as ${mediaType}, filed as ${read}`, {
        commit,
        document,
      });
    }
  }

  private *referenceFindings(commit: number, events: readonly LedgerEvent[]): Iterable<Finding> {
    for (const ref of events.flatMap(refsOf)) {
      const count = this.eventCounts.get(ref.commit.replaceAll('-', '')) ?? 0;
      if (ref.index < count) continue;
      yield finding(
        'reference-missing',
        `commit ${commit} refers to event ${ref.index} of ${ref.commit}, which is not in or before it`,
        { commit },
      );
    }
  }
}

const byteText = ({ at, is, was }: ChangedByte): string => `byte ${at} of its block is ${is} and was ${was}`;

const has = (database: Database, table: string): boolean =>
  database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;

function* headerFindings(row: VerifiedRow, { header }: Commit): Iterable<Finding> {
  const commit = row.number;
  const document = row.document?.toString('hex') ?? null;
  if (!uuidBytes(header.id).equals(row.id) || header.entity !== row.entity || header.document !== document) {
    yield finding(
      'header-wrong',
      `commit ${commit} is filed under another id, entity or document than its own`,
      {
        commit,
      },
    );
  }
  if (header.recordedAt > row.recorded_at)
    yield finding('time-falls', `commit ${commit} is filed before it was recorded`, { commit });
}

function refsOf(event: LedgerEvent): EventRef[] {
  const refs: EventRef[] = [];
  if ('of' in event && event.of) refs.push(event.of);
  if (event.type === 'FigureRestated') refs.push(event.supersedes);
  if (event.type === 'FigureReconciled') refs.push(...event.terms.map((term) => term.event));
  return refs;
}
