import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { EntityState, FactsDecider } from '#libs/figures';
import { openLedger } from '#libs/ledger';

/** Facts that are appended in one durable act, as bulk loads do it. */
const RUN_FACTS = 16_384;

const ACT = {
  actor: 'bench',
  recordedAt: '2026-01-01T00:00:00.000Z',
  correlationId: 'bench',
  causationId: null,
};

/** Decides and appends the filings of fact files as a bulk load does. */
export async function loadFacts(ledger, files) {
  for (const file of files) {
    const decider = new FactsDecider(EntityState.empty(file.entity), file, ACT);
    let [run, facts, revision] = [[], 0, 0];
    const flush = async () => {
      await ledger.log.appendRun(run, revision);
      revision += run.length;
      [run, facts] = [[], 0];
    };
    for (const filing of file.filings) {
      run.push({ commit: decider.next(filing), bodyHash: filing.document, documents: [] });
      facts += filing.measure.length;
      if (facts >= RUN_FACTS) await flush();
    }
    if (run.length > 0) await flush();
  }
  return ledger;
}

/** As `appendCommits`, to a new embedded ledger. */
export const fillLedger = async (path, commits) => appendCommits(openLedger(path), commits);

/** Appends commits as any writer does: validated, hashed, encoded, and durable each before the next. */
export async function appendCommits(ledger, commits) {
  const revisions = new Map();
  for (const commit of commits) {
    const expectedRevision = revisions.get(commit.header.entity) ?? 0;
    revisions.set(commit.header.entity, expectedRevision + 1);
    await ledger.log.append(commit, { expectedRevision, bodyHash: commit.header.document, documents: [] });
  }
  return ledger;
}

/** Bytes of a closed ledger's file, all tables and indexes. */
export function ledgerBytes(path) {
  const database = new Database(path);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return statSync(path).size;
}
