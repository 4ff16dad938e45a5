import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { nodeHash } from '#libs/proofs';
import type { Finding, VerifyOptions } from '../ledger.js';
import type { SqliteBlocks } from './sqlite-blocks.js';
import type { SqliteDocuments } from './sqlite-documents.js';
import { CommitVerifier } from './verify-commits.js';
import { finding, problemOf } from './verify-finding.js';

/** After so much work others get a turn. */
const COMMITS_PER_TURN = 100;
const DOCUMENTS_PER_TURN = 10;

const FILE_PROBLEMS_MAX = 20;
const DICTIONARY_KINDS = 4;

/**
 * Checks all that the file says against itself: its pages and indexes, block checksums and hashes,
 * the leaf hash derived anew from each block through the dictionary, the tree over the leaves, ids, gapless numbers and
 * revisions, times that never fall, references, and every document. What is damaged is named;
 * nothing stops the check. Of a log that is elsewhere, a file need not have the documents.
 */
export async function* verifyLedger(
  database: Database,
  blocks: SqliteBlocks,
  documents: SqliteDocuments,
  { onProgress, isDrawn = () => true, isCopy = false }: VerifyOptions & { readonly isCopy?: boolean },
): AsyncGenerator<Finding> {
  yield* fileFindings(database);
  yield* dictionaryFindings(database);
  const numbers: number[] = [];
  yield* listed('SELECT number FROM commits ORDER BY number', database, numbers);
  const commits = new CommitVerifier(database, blocks, documents, isCopy);
  for (const [index, number] of numbers.entries()) {
    yield* commits.findings(number, isDrawn('commit', number));
    if ((index + 1) % COMMITS_PER_TURN === 0 || index + 1 === numbers.length) {
      onProgress?.(index + 1, numbers.length);
      await nextTurn();
    }
  }
  yield* treeFindings(database, numbers.length);
  yield* documentFindings(database, documents, isDrawn);
}

/** What SQLite itself finds wrong with the file. */
function* fileFindings(database: Database): Iterable<Finding> {
  try {
    const lines = database.pragma(`integrity_check(${FILE_PROBLEMS_MAX})`) as { integrity_check: string }[];
    for (const { integrity_check: problem } of lines) {
      if (problem !== 'ok') yield finding('file-damaged', `the file is damaged: ${problem}`);
    }
  } catch (error) {
    yield finding('file-damaged', `the file is damaged: ${problemOf(error)}`);
  }
}

function* dictionaryFindings(database: Database): Iterable<Finding> {
  const rows: { readonly id: number; readonly kind: number }[] = [];
  yield* listed('SELECT id, kind FROM dictionary ORDER BY id', database, rows, false);
  let expected = 1;
  for (const { id, kind } of rows) {
    if (id !== expected) {
      yield finding('dictionary-damaged', `the dictionary has entry ${id} where ${expected} should be`);
    }
    if (kind < 0 || kind >= DICTIONARY_KINDS)
      yield finding('dictionary-damaged', `entry ${id} of the dictionary is of unknown kind ${kind}`);
    expected = id + 1;
  }
}

/** The tree over the commits, each node made anew from what is below it; a file of before has none. */
async function* treeFindings(database: Database, commits: number): AsyncGenerator<Finding> {
  if (!database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'tree_nodes'`).get()) return;
  let below: Buffer[] = [];
  yield* listed('SELECT leaf_hash FROM commits ORDER BY number', database, below);
  for (let level = 1; below.length > 1 && below.length === Math.floor(commits / 2 ** (level - 1)); level++) {
    const nodes: Buffer[] = [];
    yield* listed(`SELECT hash FROM tree_nodes WHERE level = ${level} ORDER BY position`, database, nodes);
    if (nodes.length !== below.length >> 1)
      yield finding(
        'tree-damaged',
        `level ${level} of the tree has ${nodes.length} nodes where ${below.length >> 1} should be`,
      );
    for (const [position, node] of nodes.entries()) {
      const [left, right] = [below[2 * position], below[2 * position + 1]];
      if (left && right && node.equals(nodeHash(left, right))) continue;
      yield finding(
        'tree-damaged',
        `node ${position} on level ${level} of the tree is not that of what is below it`,
      );
      if (position % COMMITS_PER_TURN === 0) await nextTurn();
    }
    below = nodes;
  }
}

async function* documentFindings(
  database: Database,
  documents: SqliteDocuments,
  isDrawn: NonNullable<VerifyOptions['isDrawn']>,
): AsyncGenerator<Finding> {
  const rows: { readonly sha256: Buffer; readonly known: number | null }[] = [];
  yield* listed(
    `SELECT sha256, c.number AS known FROM documents d LEFT JOIN commits c ON c.number = d.number ORDER BY sha256`,
    database,
    rows,
    false,
  );
  for (const [index, { sha256: hash, known }] of rows.entries()) {
    const sha256 = hash.toString('hex');
    if (known === null)
      yield finding('document-without-commit', `document ${sha256} came with no commit`, {
        document: sha256,
      });
    if (!isDrawn('document', index)) continue;
    try {
      // Its hash is compared on the way out.
      if ((await documents.get(sha256)) === null)
        yield finding('document-damaged', `document ${sha256} is not found by its hash`, {
          document: sha256,
        });
    } catch (error) {
      yield finding('document-damaged', problemOf(error), { document: sha256 });
    }
    if (index % DOCUMENTS_PER_TURN === 0) await nextTurn();
  }
}

/** Rows of a query, as far as a damaged file gives them. */
function* listed<T>(sql: string, database: Database, into: T[], pluck = true): Iterable<Finding> {
  try {
    const statement = database.prepare<[], T>(sql);
    for (const row of (pluck ? statement.pluck() : statement).iterate()) into.push(row);
  } catch (error) {
    yield finding('file-damaged', `reading stopped after ${into.length} rows: ${problemOf(error)}`);
  }
}
