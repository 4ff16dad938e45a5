import {
  documentCommitId,
  FactsDecider,
  type Act,
  type EntityId,
  type FactFile,
  type FactFiling,
  type FactsCommit,
} from '#libs/figures';
import type { CompanyFacts, Skipped } from '#libs/readers';
import { backOff } from '../conflict.js';
import { countEvents, type EventCounts } from '../ingest-document/ingest-outcome.js';
import type { LedgerAccess } from '../ledger-access.js';

/** What one filing of a file brought. */
export interface FilingOutcome extends EventCounts {
  readonly document: string;
  /** Number of its commit; `null` on a dry run. */
  readonly commit: number | null;
  readonly entity: EntityId;
  readonly accession: string;
}

/** What a file of bulk data brought. */
export interface BulkFileOutcome {
  readonly name: string;
  readonly entity: EntityId;
  readonly filer: string | null;
  /** Facts that the file states, and that could be taken. */
  readonly facts: number;
  /** Filings that the ledger had already. */
  readonly known: number;
  readonly filings: readonly FilingOutcome[];
  readonly skipped: readonly Skipped[];
}

/** Facts that are appended in one durable act. */
const RUN_FACTS = 16_384;

/**
 * Takes the filings of a file in that the ledger does not have, in the order of publication; each is a commit of its own.
 * Where another writer was first, it goes on behind what that one wrote.
 */
export async function takeFacts(
  ledger: Pick<LedgerAccess, 'blocks' | 'library' | 'log'>,
  file: CompanyFacts,
  name: string,
  { act, dryRun }: { readonly act: Act; readonly dryRun: boolean },
): Promise<BulkFileOutcome> {
  const filings: FilingOutcome[] = [];
  for (let attempt = 1; ; attempt++) {
    const taken = new Set(filings.map(({ document }) => document));
    const fresh = file.filings.filter(
      ({ document }) => !taken.has(document) && ledger.blocks.numberOf(documentCommitId(document)) === 0,
    );
    try {
      for await (const outcome of taking(ledger, file, fresh, { act, dryRun })) filings.push(outcome);
      break;
    } catch (error) {
      await backOff(error, attempt);
    }
  }
  const { entity, filer, facts, skipped } = file;
  const known = file.filings.length - filings.length;
  return { name, entity, filer, facts, known, filings, skipped };
}

async function* taking(
  { library, log }: Pick<LedgerAccess, 'library' | 'log'>,
  file: FactFile,
  fresh: readonly FactFiling[],
  { act, dryRun }: { readonly act: Act; readonly dryRun: boolean },
): AsyncGenerator<FilingOutcome> {
  const book = library.book(file.entity);
  const decider = new FactsDecider(book, file, act);
  let { revision } = book;
  for (const filings of runsOf(fresh)) {
    const run = filings.map((filing) => decider.next(filing));
    const entries = run.map((commit) => ({ commit, bodyHash: commit.filing.document, documents: [] }));
    const appended = dryRun ? [] : await log.appendRun(entries, revision);
    revision += run.length;
    for (const [at, facts] of run.entries()) {
      // Another writer may have been first with the very same.
      if (appended[at]?.appended !== false) yield outcomeOf(facts, appended[at]?.number ?? null);
    }
  }
}

/** Filings in runs of about as many facts as are worth a sync of the disk. */
function* runsOf(filings: readonly FactFiling[]): Generator<FactFiling[]> {
  let run: FactFiling[] = [];
  let facts = 0;
  for (const filing of filings) {
    run.push(filing);
    facts += filing.measure.length;
    if (facts < RUN_FACTS) continue;
    yield run;
    [run, facts] = [[], 0];
  }
  if (run.length > 0) yield run;
}

function outcomeOf(
  { header, filing, termCommit, others, rest }: FactsCommit,
  commit: number | null,
): FilingOutcome {
  const { document, accession } = filing;
  const counts = countEvents([...others.values(), ...rest]);
  const agreeing = termCommit.reduce((sum, term) => sum + (term < 0 ? 0 : 1), 0);
  return {
    document,
    commit,
    entity: header.entity,
    accession,
    ...counts,
    reported: counts.reported + termCommit.length - agreeing - others.size,
    reconciled: counts.reconciled + agreeing,
  };
}
