import type { Skipped } from '#libs/readers';
import type { EventCounts } from '../ingest-document/ingest-outcome.js';
import type { BulkOutcome } from './ingest-bulk.command.js';
import type { BulkFileOutcome, FilingOutcome } from './take-facts.js';

/** Sums up what the files of a load brought. */
export class BulkTally {
  files = 0;
  private filesKnown = 0;
  facts = 0;
  readonly failed: BulkOutcome['failed'][number][] = [];
  private documents = 0;
  private documentsKnown = 0;
  private readonly entities = new Set<string>();
  private readonly skipped = new Map<string, { count: number; readonly example: string }>();
  private readonly counts: { -readonly [Name in keyof EventCounts]: number } = {
    reported: 0,
    restated: 0,
    reconciled: 0,
    checks: 0,
    corrected: 0,
    withdrawn: 0,
    exceptions: 0,
    rounded: 0,
    accepted: 0,
    reclassified: 0,
  };

  take({ entity, facts, known, filings, skipped }: BulkFileOutcome): void {
    this.files++;
    this.facts += facts;
    this.entities.add(entity);
    this.documentsKnown += known;
    for (const filing of filings) this.count(filing);
    for (const each of skipped) this.skip(each);
  }

  /** A filing of a data set; `null` where the ledger had it already. */
  filing(filing: FilingOutcome | null, facts: number): void {
    this.facts += facts;
    if (filing === null) this.documentsKnown++;
    else {
      this.entities.add(filing.entity);
      this.count(filing);
    }
  }

  /** A file that was taken in before. */
  knowFile(): void {
    this.files++;
    this.filesKnown++;
  }

  private count(filing: FilingOutcome): void {
    this.documents++;
    for (const name of Object.keys(this.counts) as (keyof EventCounts)[]) this.counts[name] += filing[name];
  }

  skip({ reason, count, example }: Skipped): void {
    const known = this.skipped.get(reason);
    if (known) known.count += count;
    else this.skipped.set(reason, { count, example });
  }

  fail(name: string, error: { readonly code: string; readonly message: string }): void {
    this.files++;
    this.failed.push({ name, ...error });
  }

  outcome(how: Pick<BulkOutcome, 'filesTotal' | 'seconds' | 'interrupted'>): BulkOutcome {
    const { files, filesKnown, documents, documentsKnown, facts, failed, counts } = this;
    const skipped = [...this.skipped].map(([reason, rest]) => ({ reason, ...rest }));
    return {
      files,
      filesKnown,
      entities: this.entities.size,
      documents,
      documentsKnown,
      facts,
      ...counts,
      skipped,
      failed,
      ...how,
    };
  }
}
