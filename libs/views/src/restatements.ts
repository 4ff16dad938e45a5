import {
  eventIdOf,
  type Decimal,
  type Moment,
  type PeriodJson,
  type RestatementCause,
  type Standing,
  type SuspectKind,
} from '#libs/figures';
import type { Book, BookSighting } from './book/book.js';
import { causeOf } from './definition-change.js';
import { isOfSize, sizeOf, type SizeFilter } from './diff/size.js';
import {
  identityOf,
  changedState,
  type FigureState,
  type IdentityJson,
  type SourceJson,
} from './figure-state.js';
import { isFigureWanted, isWantedBy, type FigureFilter } from './find-figures.js';
import { labelOf } from './labels.js';
import { namingFigure } from './naming-figure.js';
import type { Vantage } from './vantage.js';

/** One change of a figure: published again with another value; only `error-correction` is a restatement in the sense of ASC 250. */
export interface RestatementJson extends IdentityJson {
  readonly label: string | null;
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly difference: Decimal | null;
  /** The difference in hundredths of the earlier value's amount, to four places. */
  readonly percent: Decimal | null;
  readonly cause: RestatementCause;
  /** Why it is doubted, and then no vintage; `null` for a change that stands. */
  readonly suspect: Suspicion | null;
  readonly lastUnit: boolean;
  readonly supersedes: string;
  readonly eventId: string;
  readonly publishedAt: Moment;
  /** Form and accession of the document that changed it. */
  readonly form: string | null;
  readonly accession: string | null;
  readonly source: SourceJson;
}

/** Which restatements are wanted; absent: all. */
export interface RestatementFilter extends SizeFilter, FigureFilter {
  /** Published at or after, and at or before. */
  readonly from?: Moment;
  readonly to?: Moment;
  readonly cause?: RestatementCause;
  /** A kind, or `any`; `none`: changes that stand. */
  readonly suspect?: Suspicion | 'any' | 'none';
  /** Of the document that changed it: `10-K/A`. */
  readonly form?: string;
}

/** Why a change is doubted. */
export type Suspicion = SuspectKind | 'contradiction';

/** An entity's restatements in sight, in the order of publication; suspects are listed with their kind. */
export function restatementsOf(
  book: Book,
  vantage: Vantage,
  filter: RestatementFilter = {},
): RestatementJson[] {
  const found: RestatementJson[] = [];
  for (let figure = 0; figure < book.figureCount; figure++) {
    if (book.sightingCount(figure) < 2 || book.isUniform(figure)) continue;
    if (!isFigureWanted(book, figure, filter)) continue;
    namingFigure(book, figure, vantage, () => found.push(...changesOf(book, figure, vantage, filter)));
  }
  return found.toSorted((left, right) => (restatementOrder(left) < restatementOrder(right) ? -1 : 1));
}

function changesOf(
  book: Book,
  figure: number,
  vantage: Vantage,
  filter: RestatementFilter,
): RestatementJson[] {
  const state = changedState(book, figure, vantage);
  const found: RestatementJson[] = [];
  state.standings.forEach((standing, index) => {
    if (standing.as !== 'restated' && standing.as !== 'suspect' && standing.as !== 'contradiction') return;
    if (!isInRange(state.sightings[index]!, filter)) return;
    const restatement = restatementJson(book, figure, state, standing, index, vantage);
    if (isWanted(restatement, filter)) found.push(restatement);
  });
  return found;
}

function restatementJson(
  book: Book,
  figure: number,
  state: FigureState,
  standing: Extract<Standing, { as: 'restated' | 'suspect' | 'contradiction' }>,
  index: number,
  vantage: Vantage,
): RestatementJson {
  const sighting = state.sightings[index]!;
  const before = state.sightings[standing.against]!;
  const [from, to] = [before.value, sighting.value];
  return {
    ...identityOf(book, figure),
    label: labelOf(book, sighting),
    from,
    to,
    ...sizeOf(from, to),
    cause: causeOf(
      book,
      state,
      {
        at: index,
        against: standing.against,
        cause: standing.as === 'restated' ? standing.cause : (sighting.cause ?? 'unknown'),
      },
      vantage,
    ),
    suspect: standing.as === 'restated' ? null : standing.as === 'suspect' ? standing.kind : 'contradiction',
    lastUnit: standing.as === 'restated' && standing.lastUnit,
    supersedes: eventIdOf(before.event),
    eventId: eventIdOf(sighting.event),
    publishedAt: sighting.publishedAt,
    form: book.records.document(sighting.document)?.filed.form ?? null,
    accession: sighting.accession,
    source: { document: sighting.document, ordinal: sighting.ordinal },
  };
}

const restatementOrder = ({ publishedAt, source, figureId }: RestatementJson): string =>
  [publishedAt, source.document, String(source.ordinal).padStart(10, '0'), figureId].join('\n');

/** Those of them that are wanted. */
export function* filterRestatements(
  restatements: Iterable<RestatementJson>,
  filter: RestatementFilter,
): Generator<RestatementJson> {
  for (const each of restatements) {
    const { concept, period } = each;
    const isOfFigure = isWantedBy(filter, { concept, period: periodText(period) });
    if (isOfFigure && isInRange(each, filter) && isWanted(each, filter)) yield each;
  }
}

const periodText = (period: PeriodJson): string =>
  'instant' in period ? period.instant : `${period.start}/${period.end}`;

const isInRange = (
  { publishedAt }: Pick<BookSighting, 'publishedAt'>,
  { from, to }: RestatementFilter,
): boolean => (from === undefined || publishedAt >= from) && (to === undefined || publishedAt <= to);

function isWanted({ cause, suspect, form, from, to }: RestatementJson, wanted: RestatementFilter): boolean {
  if (wanted.cause !== undefined && cause !== wanted.cause) return false;
  if (wanted.form !== undefined && form !== wanted.form) return false;
  if (wanted.suspect !== undefined && !isOfKind(suspect, wanted.suspect)) return false;
  return isOfSize(from, to, wanted);
}

function isOfKind(suspect: Suspicion | null, wanted: Suspicion | 'any' | 'none'): boolean {
  if (wanted === 'any') return suspect !== null;
  return wanted === 'none' ? suspect === null : suspect === wanted;
}
