import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import {
  canonicalBytes,
  FigureError,
  leafHashOf,
  validateCommit,
  type EventRef,
  type LedgerEvent,
} from '#libs/figures';
import { storedEventsOf } from '../block/decode.js';
import type { Finding } from '../ledger.js';
import { uuidBytes, type CommitRow, type SqliteBlocks } from './sqlite-blocks.js';
import type { SqliteDocuments } from './sqlite-documents.js';

const COMMITS_PER_TURN = 200;

interface VerifiedRow extends CommitRow {
  readonly id: Buffer;
  readonly entity: string;
  readonly document: Buffer | null;
}

/**
 * Checks all that the file says against itself: block checksums and hashes, the leaf hash derived
 * anew from each block through the dictionary, ids, gapless numbers and revisions, times that never
 * fall, references, and every document's hash. What is damaged is named; nothing stops the check.
 */
export async function* verifyLedger(
  database: Database,
  blocks: SqliteBlocks,
  documents: SqliteDocuments,
): AsyncIterable<Finding> {
  const rows = database.prepare<[number, number], VerifiedRow>(
    `SELECT number, c.id, e.name AS entity, revision, recorded_at, document, leaf_hash, block_hash, block
     FROM commits c LEFT JOIN entities e ON e.id = c.entity WHERE number > ? ORDER BY number LIMIT ?`,
  );
  const revisions = new Map<string, number>();
  let before: VerifiedRow | undefined;
  for (;;) {
    const batch = rows.all(before?.number ?? 0, COMMITS_PER_TURN);
    for (const row of batch) {
      yield* sequenceFindings(row, before, revisions);
      yield* await commitFindings(row, blocks, documents);
      before = row;
    }
    if (batch.length < COMMITS_PER_TURN) break;
    await nextTurn();
  }
  yield* await documentFindings(database, documents);
}

function* sequenceFindings(
  row: VerifiedRow,
  before: VerifiedRow | undefined,
  revisions: Map<string, number>,
): Iterable<Finding> {
  const { number, entity, revision } = row;
  if (number !== (before?.number ?? 0) + 1)
    yield finding('commit-missing', number, `the commit before ${number} is missing`);
  if (before && row.recorded_at < before.recorded_at)
    yield finding('time-falls', number, `commit ${number} is recorded before the one before it`);
  if (revision !== (revisions.get(entity) ?? 0) + 1) {
    yield finding(
      'revision-missing',
      number,
      `commit ${number} is revision ${revision} of ${entity}, one is missing before it`,
    );
  }
  revisions.set(entity, revision);
}

async function commitFindings(
  row: VerifiedRow,
  blocks: SqliteBlocks,
  documents: SqliteDocuments,
): Promise<Finding[]> {
  const { number } = row;
  try {
    const block = blocks.open(row);
    const { header } = block;
    const events = storedEventsOf(block);
    validateCommit({ header, events });
    const found: Finding[] = [];
    if (leafHashOf(canonicalBytes({ header, events })) !== row.leaf_hash.toString('hex')) {
      found.push(
        finding(
          'leaf-hash-wrong',
          number,
          `commit ${number} says other than what its leaf hash was taken of`,
        ),
      );
    }
    if (!uuidBytes(header.id).equals(row.id) || header.entity !== row.entity) {
      found.push(
        finding('header-wrong', number, `commit ${number} is filed under another id or entity than its own`),
      );
    }
    if (header.recordedAt > row.recorded_at)
      found.push(finding('time-falls', number, `commit ${number} is filed before it was recorded`));
    found.push(...referenceFindings(number, header.id, events, blocks));
    for (const sha256 of documentsNamed(events)) {
      if ((await documents.find(sha256, 1)).length === 0) {
        found.push({
          ...finding(
            'document-missing',
            number,
            `commit ${number} names document ${sha256}, which is not there`,
          ),
          document: sha256,
        });
      }
    }
    return found;
  } catch (error) {
    const code = error instanceof FigureError ? error.code : 'block-damaged';
    return [finding(code, number, error instanceof Error ? error.message : String(error))];
  }
}

function referenceFindings(
  number: number,
  id: string,
  events: readonly LedgerEvent[],
  blocks: SqliteBlocks,
): Finding[] {
  const found: Finding[] = [];
  const counts = new Map([[id, events.length]]);
  for (const ref of events.flatMap(refsOf)) {
    if (!counts.has(ref.commit)) {
      const at = blocks.numberOf(ref.commit);
      counts.set(ref.commit, at > 0 && at < number ? eventCountOf(at, blocks) : 0);
    }
    if (ref.index >= counts.get(ref.commit)!) {
      found.push(
        finding(
          'reference-missing',
          number,
          `commit ${number} refers to event ${ref.index} of ${ref.commit}, which is not before it`,
        ),
      );
    }
  }
  return found;
}

/** Events of an earlier commit; where that is damaged it is named in its own turn. */
function eventCountOf(number: number, blocks: SqliteBlocks): number {
  try {
    return blocks.block(number)?.eventCount ?? 0;
  } catch {
    return Infinity;
  }
}

function refsOf(event: LedgerEvent): EventRef[] {
  const refs: EventRef[] = [];
  if ('of' in event && event.of) refs.push(event.of);
  if (event.type === 'FigureRestated') refs.push(event.supersedes);
  if (event.type === 'FigureReconciled') refs.push(...event.terms.map((term) => term.event));
  return refs;
}

function documentsNamed(events: readonly LedgerEvent[]): Set<string> {
  const named = events.flatMap((event) =>
    event.type === 'DocumentFiled' ? [event.document, event.rendition] : [],
  );
  return new Set(named);
}

async function documentFindings(database: Database, documents: SqliteDocuments): Promise<Finding[]> {
  const hashes = database
    .prepare<[], Buffer>('SELECT sha256 FROM documents ORDER BY sha256')
    .pluck()
    .all();
  const found: Finding[] = [];
  for (const hash of hashes) {
    const sha256 = hash.toString('hex');
    try {
      await documents.get(sha256);
    } catch (error) {
      found.push({
        code: 'document-damaged',
        commit: null,
        document: sha256,
        message: (error as Error).message,
      });
    }
  }
  return found;
}

const finding = (code: string, commit: number, message: string): Finding => ({
  code,
  commit,
  document: null,
  message,
});
