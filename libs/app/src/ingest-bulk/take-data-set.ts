import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { decide, documentCommitId, sha256Hex, type Act, type Reading } from '#libs/figures';
import { FSDS_READER, readDataSet, type Skipped } from '#libs/readers';
import { backOff } from '../conflict.js';
import { countEvents } from '../ingest-document/ingest-outcome.js';
import type { LedgerAccess } from '../ledger-access.js';
import type { DataSetFile } from './bulk-files.js';
import type { FilingOutcome } from './take-facts.js';

/** What a data set brought, filing by filing. */
export interface DataSetProgress {
  readonly filing: FilingOutcome | null;
  readonly facts: number;
  readonly filingsTotal: number;
}

/** Names a data set's bytes and what reads them. */
export async function dataSetFingerprint({ name }: DataSetFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(name) as AsyncIterable<Buffer>) hash.update(chunk);
  return sha256Hex(`${FSDS_READER.name} ${FSDS_READER.version} ${hash.digest('hex')}`);
}

/**
 * Takes a data set in, one filing after the other, each a commit of its own; those that the ledger has are passed over.
 * Gives what each brought, `null` for one that was known; returns what was left out.
 */
export async function* takeDataSet(
  ledger: LedgerAccess,
  { tables }: DataSetFile,
  { act, dryRun }: { readonly act: Act; readonly dryRun: boolean },
): AsyncGenerator<DataSetProgress, readonly Skipped[]> {
  const { readings, filings: filingsTotal, skipped } = await readDataSet(tables);
  for (const reading of readings) {
    const isKnown = ledger.blocks.numberOf(documentCommitId(reading.document.document)) > 0;
    const filing = isKnown ? null : await takeReading(ledger, reading, act, dryRun);
    yield { filing, facts: reading.observations.length, filingsTotal };
  }
  return skipped.list();
}

async function takeReading(
  { library, log }: LedgerAccess,
  reading: Reading,
  act: Act,
  dryRun: boolean,
): Promise<FilingOutcome> {
  const { document, accession } = reading.document;
  for (let attempt = 1; ; attempt++) {
    const book = library.book(reading.entity);
    const { revision } = book;
    const commit = decide(book, reading, [], act);
    const outcome = {
      document,
      entity: reading.entity,
      accession: accession ?? '',
      ...countEvents(commit.events),
    };
    if (dryRun) return { ...outcome, commit: null };
    try {
      const options = { expectedRevision: revision, bodyHash: document, documents: [] };
      const { number } = await log.append(commit, options);
      return { ...outcome, commit: number };
    } catch (error) {
      await backOff(error, attempt);
    }
  }
}
