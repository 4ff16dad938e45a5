import canonicalize from 'canonicalize';
import { eventIdOf, sha256Hex, type EntityId, type Moment } from '#libs/figures';
import {
  LedgerError,
  type BlockReader,
  type Ledger,
  type ProjectionFailure,
  type ProjectionPart,
} from '#libs/ledger';
import { Book } from '../book/book.js';
import { published } from '../digest.js';
import type { Vantage } from '../vantage.js';

/**
 * A view over all entities that is made entity by entity: rows as a pure function of a book. What is stored of an entity is
 * what the function says of its book at some commit.
 */
export interface EntityProjection<Row = unknown> {
  readonly name: string;
  /** Raised when its rows change: stored ones of another version are not read. */
  readonly version: number;
  /** An entity's rows at a vantage, in their order. */
  rowsOf(book: Book, vantage: Vantage): Iterable<Row>;
  /** Whether a row says what stands, and so is in the digest; all do where this is absent. */
  stands?(row: Row): boolean;
  /** What the entity can be found by; nothing where it is found by its name only. */
  keysOf?(book: Book, rows: readonly Row[]): Iterable<string>;
}

/** What a projection says of a book as of today, after the log's first `upTo` commits. */
export function partOf(projection: EntityProjection, book: Book, upTo: number): ProjectionPart {
  const vantage = { asOf: null, recordedAsOf: null, upTo };
  const rows = [...projection.rowsOf(book, vantage)];
  const lines = linesOfRows(rows);
  const { commit, lastPublishedAt } = extentOf(book, upTo);
  const keys = [...(projection.keysOf?.(book, rows) ?? [])];
  return { entity: book.entity, commit, lastPublishedAt, rows: rows.length, lines, keys };
}

/** The last commit of a book among the log's first, and the last moment of publication in them. */
function extentOf(book: Book, upTo: number): { readonly commit: number; readonly lastPublishedAt: Moment } {
  let [commit, lastPublishedAt] = [0, ''];
  for (const { number, publishedAt } of book.records.filings) {
    if (number > upTo) break;
    commit = number;
    if (publishedAt > lastPublishedAt) lastPublishedAt = publishedAt;
  }
  return { commit, lastPublishedAt };
}

/**
 * The digest of an entity's rows: of what was published and stands, not of what is this ledger's own (R4), such as their order by
 * places in a text. `null` where there is nothing of that.
 */
export function rowsDigest(projection: EntityProjection, rows: readonly unknown[]): string | null {
  const standing = rows.filter((row) => projection.stands?.(row) ?? true);
  if (standing.length === 0) return null;
  const lines = standing.map((row) => canonicalize(published(row)) as string);
  return sha256Hex(
    lines
      .toSorted()
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** Rows as they are stored: a line of JSON each. */
export const linesOfRows = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Rows as they were stored. */
export function* rowsOfLines<Row>(lines: string): Generator<Row> {
  for (let from = 0; from < lines.length;) {
    const end = lines.indexOf('\n', from);
    yield JSON.parse(lines.slice(from, end)) as Row;
    from = end + 1;
  }
}

/** A failure to open the log's commits one after the other, told with the commit that it is of. */
export function failureOfLog(
  ledger: Pick<Ledger, 'blocks' | 'projections'>,
  error: unknown,
): ProjectionFailure | null {
  const commit = damagedCommit(error);
  if (commit === null) return null;
  const { message, code } = error as LedgerError;
  const [head] = ledger.projections.changed(commit - 1, commit);
  return { entity: head?.entity ?? '', commit, ...eventOf(ledger.blocks, commit, error), code, message };
}

/** An event that a projection, or the folding of a book, could not take. */
export class BadEvent extends Error {
  constructor(readonly failure: ProjectionFailure) {
    super(failure.message);
  }
}

/** Runs what looks at an entity's commits; an error is told with the event that it is of. @throws BadEvent */
export function naming<T>(blocks: BlockReader, entity: EntityId, upTo: number, run: (upTo: number) => T): T {
  try {
    return run(upTo);
  } catch (error) {
    throw new BadEvent(failureOf(blocks, { entity, upTo, error }, run));
  }
}

function failureOf(
  blocks: BlockReader,
  { entity, upTo, error }: { readonly entity: EntityId; readonly upTo: number; readonly error: unknown },
  run: (upTo: number) => unknown,
): ProjectionFailure {
  const { message, code } = error as Error & { code?: unknown };
  const commit = damagedCommit(error) ?? firstThatFails(blocks, entity, upTo, run);
  return {
    entity,
    commit,
    ...eventOf(blocks, commit, error),
    code: typeof code === 'string' ? code : 'unforeseen',
    message,
  };
}

const damagedCommit = (error: unknown): number | null =>
  error instanceof LedgerError && typeof error.facts['commit'] === 'number' ? error.facts['commit'] : null;

/** The first commit of an entity after which it fails: found by halves, since what follows does not mend it. */
function firstThatFails(
  blocks: BlockReader,
  entity: EntityId,
  upTo: number,
  run: (upTo: number) => unknown,
): number {
  const numbers: number[] = [];
  for (const { number } of blocks.blocksOf(entity)) if (number <= upTo) numbers.push(number);
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fails(() => run(numbers[middle]!))) high = middle;
    else low = middle + 1;
  }
  return numbers[low] ?? 0;
}

function fails(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

function eventOf(
  blocks: BlockReader,
  number: number,
  error: unknown,
): Pick<ProjectionFailure, 'commitId' | 'eventId'> {
  const event = (error as { event?: unknown }).event;
  try {
    const id = blocks.block(number)?.header.id ?? null;
    const eventId =
      typeof event === 'string' ? event : id === null ? null : eventIdOf({ commit: id, index: 0 });
    return { commitId: id, eventId };
  } catch {
    // A block that cannot be opened tells no events.
    return { commitId: null, eventId: null };
  }
}

/** An entity's book, folded from its commits up to one. */
export function bookUpTo(blocks: BlockReader, entity: EntityId, upTo: number): Book {
  const book = new Book(entity, blocks);
  for (const block of blocks.blocksOf(entity)) {
    if (block.number > upTo) break;
    book.fold(block);
  }
  return book;
}
