import { eventIdOf, type EntityId, type Moment } from '#libs/figures';
import type { Book } from '../book/book.js';
import { sealed } from '../digest.js';
import { stateOf } from '../figure-state.js';
import { isFigureWanted } from '../find-figures.js';
import type { Vantage } from '../vantage.js';
import { changesJson, isStepWanted, type ChangeJson, type DiffFilter, type Draft } from './change.js';
import type { ChangeKind } from './change-kind.js';
import { stepsBetween } from './steps.js';

/** What a document says of itself, to be known by. */
export interface DiffDocumentJson {
  readonly document: string;
  readonly form: string | null;
  readonly accession: string | null;
  readonly title: string;
  readonly publishedAt: Moment;
}

/** One side of a diff: two dates, each `null` for today, or a document. */
export interface DiffSideJson {
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  readonly document: DiffDocumentJson | null;
}

export interface WithdrawalJson {
  readonly periods: readonly string[];
  readonly words: string;
  readonly publishedAt: Moment;
  readonly eventId: string;
  readonly source: { readonly document: string };
}

/** What the two sides of a diff are apart by. */
export type DiffAxis = 'published' | 'recorded' | 'document';

export interface DiffJson {
  readonly entity: EntityId;
  readonly by: DiffAxis;
  readonly from: DiffSideJson;
  readonly to: DiffSideJson;
  readonly commit: number;
  /** How many changes of each kind there are, of those asked for. */
  readonly counts: Readonly<Partial<Record<ChangeKind, number>>>;
  /** Of two documents: how many of the figures asked for agree where both state them. */
  readonly alike: number | null;
  readonly changes: readonly ChangeJson[];
  readonly withdrawals: readonly WithdrawalJson[];
  readonly digest: string;
}

/**
 * What changed between two vantages, of which the later sees all that the earlier does: each change with the event that
 * made it. The changes of a figure, one after the other, lead from its value at the one to its value at the other.
 */
export function diffOf(book: Book, from: Vantage, to: Vantage, filter: DiffFilter = {}): DiffJson {
  const drafts: Draft[] = [];
  for (let figure = 0; figure < book.figureCount; figure++) {
    if (book.isSeenAlike(figure, from, to) || !isFigureWanted(book, figure, filter)) continue;
    const [before, after] = [stateOf(book, figure, from), stateOf(book, figure, to)];
    for (const step of stepsBetween({ book, from, to, before, after }))
      if (isStepWanted(step, filter)) drafts.push({ ...step, figure, suspect: null });
  }
  const known = new Set(book.records.withdrawalsAt(from));
  return sealedDiff(book, {
    by: from.asOf === to.asOf && from.recordedAsOf !== to.recordedAsOf ? 'recorded' : 'published',
    from: { asOf: from.asOf, recordedAsOf: from.recordedAsOf, document: null },
    to: { asOf: to.asOf, recordedAsOf: to.recordedAsOf, document: null },
    commit: to.upTo,
    alike: null,
    drafts,
    withdrawals: book.records.withdrawalsAt(to).filter((each) => !known.has(each)),
  });
}

type Withdrawal = ReturnType<Book['records']['withdrawalsAt']>[number];

/** What a diff is put together from. */
export interface DiffParts extends Pick<DiffJson, 'by' | 'from' | 'to' | 'commit' | 'alike'> {
  readonly drafts: readonly Draft[];
  readonly withdrawals: readonly Withdrawal[];
}

export function sealedDiff(book: Book, { drafts, withdrawals, ...sides }: DiffParts): DiffJson {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of drafts) counts[kind] = (counts[kind] ?? 0) + 1;
  return sealed({
    entity: book.entity,
    ...sides,
    counts,
    changes: changesJson(book, drafts),
    withdrawals: withdrawals.map(({ event, filing, ref }) => ({
      periods: event.periods,
      words: event.words,
      publishedAt: filing.publishedAt,
      eventId: eventIdOf(ref),
      source: { document: filing.document ?? '' },
    })),
  });
}
