import { setImmediate as nextTurn } from 'node:timers/promises';
import { keptOf, sliceOf } from '#libs/figures';
import type { Appended, DocumentBytes, RunEntry, StoredCommit } from './event-log.js';
import { LedgerError } from './ledger-error.js';
import type { Ledger } from './ledger.js';
import { LogDigest } from './log-digest.js';

/** What is copied from and to: any store. */
export type CopySide = Pick<Ledger, 'log' | 'documents'>;

export interface CopyOptions {
  /** Stops the copy behind the commits that are on their way. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: CopyProgress) => void) | undefined;
}

export interface CopyProgress {
  /** `compare` what both hold already, `copy` the rest, `verify` the target. */
  readonly phase: 'compare' | 'copy' | 'verify';
  /** Commits that the phase is through with. */
  readonly commits: number;
  readonly commitsTotal: number;
  /** Events that were copied so far. */
  readonly events: number;
}

export interface CopyOutcome {
  /** Commits of the source when the copy began: all that it set out to copy. */
  readonly commitsTotal: number;
  /** Those that the target had already. */
  readonly commitsKnown: number;
  /** Those that were copied now. */
  readonly commitsCopied: number;
  readonly eventsCopied: number;
  readonly documentsCopied: number;
  /** `LogDigest` of the source's commits, and of the target's, read again; `null` where the copy was interrupted. */
  readonly digest: string | null;
  readonly interrupted: boolean;
}

/** About what is worth a sync of the disk, and fits into memory whatever it is. */
const RUN_EVENTS = 20_000;
const RUN_COMMITS = 500;
const RUN_DOCUMENT_BYTES = 32 * 1024 * 1024;

/** After so many commits others get a turn, Ctrl-C among them. */
const COMMITS_PER_TURN = 100;

/**
 * Copies the commits of a log and their documents into another, in their order, whatever stores them. The target is empty or
 * holds a beginning of the source, so that a copy that was interrupted goes on by being made again. Times are kept as they are.
 * Afterwards the target is read again and compared.
 * @throws LedgerError `copy-diverges` where the target is no beginning of the source, with the first `commit` that differs;
 *   `document-missing`, `copy-differs`, and what the stores throw
 */
export async function copyLog(from: CopySide, to: CopySide, options: CopyOptions = {}): Promise<CopyOutcome> {
  const copy = new Copy(from, to, options, (await from.log.head()).number);
  return copy.run();
}

class Copy {
  private readonly digest = new LogDigest();
  private commitsCopied = 0;
  private eventsCopied = 0;
  private documentsCopied = 0;

  constructor(
    private readonly from: CopySide,
    private readonly to: CopySide,
    private readonly options: CopyOptions,
    private readonly commitsTotal: number,
  ) {}

  async run(): Promise<CopyOutcome> {
    const known = (await this.to.log.head()).number;
    if (known > this.commitsTotal) throw ahead(this.commitsTotal, known);
    const source = this.from.log.readAll()[Symbol.asyncIterator]();
    try {
      const isWhole = (await this.compare(source, known)) && (await this.copyRest(source, known));
      const digest = isWhole ? await this.verify() : null;
      const { commitsTotal, commitsCopied, eventsCopied, documentsCopied } = this;
      return {
        commitsTotal,
        commitsKnown: known,
        commitsCopied,
        eventsCopied,
        documentsCopied,
        digest,
        interrupted: digest === null,
      };
    } finally {
      await source.return?.();
    }
  }

  /** Reads what the target holds beside the source; false where the copy is to stop. */
  private async compare(source: AsyncIterator<StoredCommit>, known: number): Promise<boolean> {
    if (known === 0) return true;
    for await (const theirs of this.to.log.readAll()) {
      if (await this.isStopped(theirs.number)) return false;
      const ours = await next(source, theirs.number);
      assertSame(ours, theirs);
      this.digest.add(ours);
      this.tell('compare', theirs.number, known);
      if (theirs.number === known) break;
    }
    return true;
  }

  /** Copies commits in runs of one entity; false where the copy is to stop. */
  private async copyRest(source: AsyncIterator<StoredCommit>, known: number): Promise<boolean> {
    let run = new Run();
    for (let number = known + 1; number <= this.commitsTotal; number++) {
      if (await this.isStopped(number)) return false;
      const commit = await next(source, number);
      const documents = await this.documentsOf(commit);
      if (!run.takes(commit)) {
        await this.append(run);
        run = new Run();
      }
      run.add(commit, documents);
    }
    await this.append(run);
    return true;
  }

  private async append({ commits, entries, events }: Run): Promise<void> {
    const [first] = commits;
    if (!first) return;
    const appended = await this.to.log.appendRun(entries, first.revision - 1);
    for (const [at, commit] of commits.entries()) {
      assertPlaced(commit, appended[at]);
      this.digest.add(commit);
    }
    this.commitsCopied += commits.length;
    this.eventsCopied += events;
    this.documentsCopied += entries.reduce((count, { documents }) => count + documents.length, 0);
    this.tell('copy', commits.at(-1)!.number, this.commitsTotal);
  }

  /** Source bytes and renditions that a commit files; slices are made from the commit itself. */
  private async documentsOf({ header, events, number }: StoredCommit): Promise<DocumentBytes[]> {
    if (sliceOf(header, events) !== null) return [];
    const hashes = events.flatMap((event) => (event.type === 'DocumentFiled' ? keptOf(event) : []));
    const documents: DocumentBytes[] = [];
    for (const sha256 of new Set(hashes)) {
      documents.push((await this.from.documents.get(sha256)) ?? missing(sha256, number));
    }
    return documents;
  }

  /** The digest of both sides, or `null` where the copy is to stop. @throws LedgerError `copy-differs` */
  private async verify(): Promise<string | null> {
    const [expected, actual] = [this.digest.end(), new LogDigest()];
    if (this.commitsTotal > 0) {
      for await (const commit of this.to.log.readAll()) {
        if (await this.isStopped(commit.number)) return null;
        actual.add(commit);
        this.tell('verify', commit.number, this.commitsTotal);
        if (commit.number === this.commitsTotal) break;
      }
    }
    const digest = actual.end();
    if (digest === expected) return digest;
    throw new LedgerError(
      'copy-differs',
      `the target says ${digest} of the first ${this.commitsTotal} commits, the source ${expected}: ` +
        'another writer was at the target; copy into an empty log',
      { expected, actual: digest },
    );
  }

  private async isStopped(commits: number): Promise<boolean> {
    if (commits % COMMITS_PER_TURN === 0) await nextTurn();
    return this.options.signal?.aborted === true;
  }

  private tell(phase: CopyProgress['phase'], commits: number, commitsTotal: number): void {
    this.options.onProgress?.({ phase, commits, commitsTotal, events: this.eventsCopied });
  }
}

/** Consecutive commits of one entity. */
class Run {
  readonly commits: StoredCommit[] = [];
  readonly entries: RunEntry[] = [];
  events = 0;
  private documentBytes = 0;

  takes({ header }: StoredCommit): boolean {
    const [first] = this.commits;
    if (!first) return true;
    const hasRoom =
      this.commits.length < RUN_COMMITS &&
      this.events < RUN_EVENTS &&
      this.documentBytes < RUN_DOCUMENT_BYTES;
    return hasRoom && first.header.entity === header.entity;
  }

  add(commit: StoredCommit, documents: readonly DocumentBytes[]): void {
    const { header, events, bodyHash } = commit;
    this.commits.push(commit);
    this.entries.push({ commit: { header, events }, bodyHash, documents });
    this.events += events.length;
    for (const { bytes } of documents) this.documentBytes += bytes.length;
  }
}

async function next(source: AsyncIterator<StoredCommit>, number: number): Promise<StoredCommit> {
  const { value, done } = await source.next();
  if (done !== true && value.number === number) return value;
  throw new LedgerError(
    'commit-missing',
    `commit ${number} of the source is missing: "tieout verify" tells more`,
    {
      commit: number,
    },
  );
}

/** @throws LedgerError `copy-diverges` where two logs do not say the same of a commit */
function assertSame(ours: StoredCommit, theirs: StoredCommit): void {
  assertAlike(ours.number, factsOf(ours), factsOf(theirs));
}

/** What two logs have to say alike of a commit. */
const factsOf = ({ header, leafHash, bodyHash, revision, recordedAt }: StoredCommit): Facts => ({
  id: header.id,
  'leaf hash': leafHash,
  'body hash': bodyHash,
  revision,
  'recorded time': recordedAt,
});

/** A commit has to come to stand where it stands in the source: else others write to the target. */
function assertPlaced(ours: StoredCommit, appended: Appended | undefined): void {
  const { number = 0, revision = 0, recordedAt = '' } = appended ?? {};
  const told = { number: ours.number, revision: ours.revision, 'recorded time': ours.recordedAt };
  assertAlike(ours.number, told, { number, revision, 'recorded time': recordedAt });
}

type Facts = Readonly<Record<string, string | number>>;

function assertAlike(commit: number, ours: Facts, theirs: Facts): void {
  for (const [what, value] of Object.entries(ours)) {
    if (theirs[what] === value) continue;
    throw new LedgerError(
      'copy-diverges',
      `commit ${commit} has the ${what} ${theirs[what]} in the target and ${value} in the source: ` +
        'they are not one log; copy into an empty one',
      { commit, what },
    );
  }
}

const ahead = (commitsTotal: number, known: number): LedgerError =>
  new LedgerError(
    'copy-diverges',
    `the target holds ${known} commits, and commit ${commitsTotal + 1} is not in the source: copy the other way, or into an empty log`,
    { commit: commitsTotal + 1, what: 'number' },
  );

function missing(sha256: string, commit: number): never {
  throw new LedgerError(
    'document-missing',
    `the source has no document ${sha256}, which commit ${commit} files: "tieout verify" tells more`,
    { document: sha256, commit },
  );
}
