import { eventIdOf, type Decimal, type Moment, type RestatementCause } from '#libs/figures';
import type { Book } from '../book/book.js';
import { identityOf, type IdentityJson, type SourceJson } from '../figure-state.js';
import type { FigureFilter } from '../find-figures.js';
import { labelOf } from '../labels.js';
import type { Suspicion } from '../restatements.js';
import type { ChangeKind } from './change-kind.js';
import { isOfSize, sizeOf, type SizeFilter } from './size.js';
import type { Step } from './steps.js';

/** A figure that does not stand on one side as it stands on the other. */
export interface ChangeJson extends IdentityJson {
  readonly kind: ChangeKind;
  readonly label: string | null;
  /** `null` is nil; or nothing, where the kind says so. */
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly difference: Decimal | null;
  /** The difference in hundredths of the earlier value's amount, to four places. */
  readonly percent: Decimal | null;
  readonly cause: RestatementCause | null;
  /** Why the later value is in doubt; of two documents only. */
  readonly suspect: Suspicion | null;
  /** Of the observation that the change is about, and its document. */
  readonly publishedAt: Moment;
  readonly form: string | null;
  readonly accession: string | null;
  /** The event that made the change. */
  readonly eventId: string;
  readonly source: SourceJson;
}

/** Which changes are wanted; absent: all. */
export interface DiffFilter extends SizeFilter, FigureFilter {
  readonly cause?: RestatementCause;
  readonly kind?: ChangeKind;
}

/** A change before it is told: one step of one figure of a book. */
export interface Draft extends Step {
  readonly figure: number;
  readonly suspect: Suspicion | null;
}

export function isStepWanted({ kind, cause, from, to }: Step, wanted: DiffFilter): boolean {
  if (wanted.kind !== undefined && kind !== wanted.kind) return false;
  if (wanted.cause !== undefined && cause !== wanted.cause) return false;
  return isOfSize(from, to, wanted);
}

/** Drafts as they are told, document by document, so that each document is opened once. */
export const changesJson = (book: Book, drafts: readonly Draft[]): ChangeJson[] =>
  inOrder(book, drafts).map((draft) => changeJson(book, draft));

function changeJson(book: Book, draft: Draft): ChangeJson {
  const { sighting, from, to } = draft;
  return {
    ...identityOf(book, draft.figure),
    kind: draft.kind,
    label: labelOf(book, sighting),
    from,
    to,
    ...(isBetweenValues(draft) ? sizeOf(from, to) : { difference: null, percent: null }),
    cause: draft.cause,
    suspect: draft.suspect,
    publishedAt: sighting.publishedAt,
    form: book.records.document(sighting.document)?.filed.form ?? null,
    accession: sighting.accession,
    eventId: eventIdOf(draft.event),
    source: { document: sighting.document, ordinal: sighting.ordinal },
  };
}

const isBetweenValues = ({ from, to }: Step): boolean => from !== null && to !== null;

/** By publication, document and ordinal; a figure's steps stay in their order, whatever they are about. */
function inOrder(book: Book, drafts: readonly Draft[]): Draft[] {
  const last = new Map<number, string>();
  const placed = drafts.map((draft) => {
    const { publishedAt, document, ordinal } = draft.sighting;
    const own = [publishedAt, document, String(ordinal).padStart(10, '0')].join('\n');
    const before = last.get(draft.figure) ?? '';
    const place = own > before ? own : before;
    last.set(draft.figure, place);
    const figureId = book.figureId(draft.figure);
    return { draft, place: `${draft.kind === 'absent' ? 1 : 0}\n${place}\n${figureId}` };
  });
  placed.sort((left, right) => (left.place < right.place ? -1 : left.place > right.place ? 1 : 0));
  return placed.map(({ draft }) => draft);
}
