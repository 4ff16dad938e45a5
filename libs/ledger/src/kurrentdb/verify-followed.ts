import type { Database } from 'better-sqlite3';
import { keptOf, sliceOf } from '#libs/figures';
import type { Finding, VerifyOptions } from '../ledger.js';
import type { SqliteBlocks } from '../sqlite/sqlite-blocks.js';
import type { SqliteDocuments } from '../sqlite/sqlite-documents.js';
import { finding, problemOf } from '../sqlite/verify-finding.js';
import { verifyLedger } from '../sqlite/verify.js';
import type { FoldStore } from './fold-store.js';
import type { KurrentClient } from './kurrent-client.js';
import type { KurrentDocuments } from './kurrent-documents.js';
import { commitOf } from './run-events.js';
import { RunFolder, type CompleteRun } from './run-folder.js';
import type { StreamNames } from './stream-names.js';

interface Verified {
  readonly database: Database;
  readonly blocks: SqliteBlocks;
  readonly copies: SqliteDocuments;
  readonly documents: KurrentDocuments;
  readonly client: KurrentClient;
  readonly names: StreamNames;
  readonly store: FoldStore;
}

/** Events of the log that are read at a time. */
const PAGE_EVENTS = 1024;

/**
 * Checks a node's file against itself, then against the log: every commit that the log has is in the file under its
 * number and is the same, the file has no other, and every document that commits file is in the log, whole.
 */
export async function* verifyFollowed(verified: Verified, how: VerifyOptions): AsyncGenerator<Finding> {
  const { database, blocks, copies } = verified;
  const last = blocks.headNow().number;
  yield* verifyLedger(database, blocks, copies, { ...how, isCopy: true });
  yield* logFindings(verified, last);
  yield* documentFindings(verified, last);
}

async function* logFindings(
  { client, names, blocks, store }: Verified,
  last: number,
): AsyncGenerator<Finding> {
  const runs = new RunFolder(null);
  let number = 0;
  for (let page; (page = await client.pageOfAll(names.entities, runs.position, PAGE_EVENTS)).length > 0;) {
    const complete = page.flatMap((event) => runs.take(event)).filter((each) => each.kind === 'complete');
    for (const run of complete) {
      if (store.isVoid(run)) continue;
      number++;
      // What was folded since is for the next check.
      if (number > last) return;
      if (store.lastEventOf(number) !== run.at.id) {
        yield finding('commit-differs', `commit ${number} of the log is another in this node's file`, {
          commit: number,
        });
        // All behind it would be told as well.
        return;
      }
      yield* leafFindings(run, number, blocks);
    }
  }
  if (number === last) return;
  yield finding('commit-not-in-log', `this node has ${last} commits, the log ${number}`, {
    commit: number + 1,
  });
}

function* leafFindings({ events }: CompleteRun, commit: number, blocks: SqliteBlocks): Iterable<Finding> {
  try {
    const { head } = commitOf(events);
    // A block that is damaged was named before.
    if (blocks.block(commit)?.commit().leafHash === head.leafHash) return;
    yield finding('commit-differs', `commit ${commit} says other in the log than in this node's file`, {
      commit,
    });
  } catch (error) {
    yield finding('commit-unreadable', `commit ${commit} can't be compared: ${problemOf(error)}`, { commit });
  }
}

async function* documentFindings({ blocks, documents }: Verified, last: number): AsyncGenerator<Finding> {
  const seen = new Set<string>();
  for (const block of blocks.blocks()) {
    if (block.number > last) return;
    for (const { event } of block.others()) {
      if (event.type !== 'DocumentFiled' || sliceOf(block.header, block.commit().events) !== null) continue;
      for (const document of keptOf(event)) {
        if (seen.has(document)) continue;
        seen.add(document);
        const problem = await problemWith(documents, document);
        if (problem) yield finding('document-missing', problem, { commit: block.number, document });
      }
    }
  }
}

async function problemWith(documents: KurrentDocuments, document: string): Promise<string | null> {
  try {
    return (await documents.fetch(document)) ? null : `document ${document} is not in the log`;
  } catch (error) {
    return problemOf(error);
  }
}
