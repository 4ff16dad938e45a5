import { classify, FigureError, type Decimal } from '#libs/figures';
import type { Book, BookSighting } from '../book/book.js';
import { causeOf } from '../definition-change.js';
import type { FigureState } from '../figure-state.js';
import { isFigureWanted } from '../find-figures.js';
import type { Vantage } from '../vantage.js';
import { isStepWanted, type DiffFilter, type Draft } from './change.js';
import { sealedDiff, type DiffDocumentJson, type DiffJson } from './diff.js';
import { restatingKind, shownIn } from './steps.js';

/**
 * What a document says otherwise than an earlier one of the same entity does, whatever others said between or since.
 * Values that agree within their rounding are alike. A contradiction within a document is doubted, not taken.
 */
export function documentDiffOf(
  book: Book,
  [earlier, later]: readonly [string, string],
  vantage: Vantage,
  filter: DiffFilter = {},
): DiffJson {
  refuseReversed(book, earlier, later);
  const figures = [...new Set([...book.figuresOf(earlier), ...book.figuresOf(later)])].filter((figure) =>
    isFigureWanted(book, figure, filter),
  );
  const drafts: Draft[] = [];
  let alike = 0;
  for (const figure of figures) {
    const sides = { book, figure, vantage, ...statedBy(book, figure, [earlier, later], vantage) };
    if (sides.before.length === 0 && sides.after.length === 0) continue;
    const draft = earlier === later ? null : draftOf(sides);
    if (draft === null) alike++;
    else if (isStepWanted(draft, filter)) drafts.push(draft);
  }
  const side = (document: string) => ({
    asOf: vantage.asOf,
    recordedAsOf: vantage.recordedAsOf,
    document: documentJson(book, document),
  });
  return sealedDiff(book, {
    by: 'document',
    from: side(earlier),
    to: side(later),
    commit: vantage.upTo,
    alike,
    drafts,
    withdrawals: book.records
      .withdrawalsAt(vantage)
      .filter(({ filing }) => filing.document === later && later !== earlier),
  });
}

/** @throws FigureError `dates-reversed` where the ledger's order has the later document first */
function refuseReversed(book: Book, earlier: string, later: string): void {
  const [before, after] = [earlier, later].map((document) => {
    const { publishedAt, accession } = documentJson(book, document);
    return `${publishedAt}\n${accession ?? ''}\n${document}`;
  });
  if (before! <= after!) return;
  throw new FigureError(
    'dates-reversed',
    `document ${earlier} comes after document ${later} by publication, and by accession on one day: give the earlier one first`,
    { from: earlier },
  );
}

function documentJson({ records }: Book, document: string): DiffDocumentJson {
  const { filed } = records.document(document)!;
  const { publishedAt } = records.documentAsFiled(document)!.filing;
  return { document, form: filed.form, accession: filed.accession, title: filed.title, publishedAt };
}

interface Sides {
  readonly book: Book;
  readonly figure: number;
  readonly vantage: Vantage;
  /** What the earlier and the later document state of the figure as their own. */
  readonly before: readonly BookSighting[];
  readonly after: readonly BookSighting[];
  /** All that either says of it. */
  readonly all: readonly BookSighting[];
}

function statedBy(
  book: Book,
  figure: number,
  [earlier, later]: readonly [string, string],
  vantage: Vantage,
): Pick<Sides, 'before' | 'after' | 'all'> {
  const all = book
    .sightingsAt(figure, vantage)
    .filter(({ document }) => document === earlier || document === later);
  const statedIn = (document: string): BookSighting[] =>
    all.filter((each) => each.document === document && each.role === 'stated' && each.ruling !== 'dismissed');
  return { before: statedIn(earlier), after: statedIn(later), all };
}

/** How the documents differ in a figure; `null` where both state it alike. */
function draftOf(sides: Sides): Draft | null {
  const { book, figure, before, after, all } = sides;
  const unit = book.unitOf(figure);
  const [old, now] = [currentOf(before, unit), currentOf(after, unit)];
  const draft = { figure, cause: null, suspect: null };
  if (before.length === 0) {
    const sighting = now ?? after[0]!;
    return { ...draft, kind: 'reported', from: null, to: sighting.value, sighting, event: sighting.event };
  }
  if (after.length === 0) {
    const sighting = old ?? before[0]!;
    return { ...draft, kind: 'absent', from: sighting.value, to: null, sighting, event: sighting.event };
  }
  if (!old || !now) {
    const rival = now ?? after.find(({ value }) => value !== before[0]!.value) ?? after[0]!;
    return doubted(draft, (old ?? before[0]!).value, rival, 'contradiction');
  }
  return differing(sides, classify(all, unit), old.value);
}

const currentOf = (stated: readonly BookSighting[], unit: string): BookSighting | null => {
  const state = classify(stated, unit);
  return shownIn(state, state.current);
};

/** By what the later document's own observations are after those of the earlier, both taken alone. */
function differing(
  { book, figure, vantage, after }: Sides,
  joint: FigureState,
  from: Decimal | null,
): Draft | null {
  for (const sighting of after) {
    const at = joint.sightings.indexOf(sighting);
    const standing = joint.standings[at]!;
    if (standing.as === 'restated') {
      const cause = causeOf(book, joint, { at, ...standing }, vantage);
      const to = shownIn(joint, standing.vintage)!.value;
      return {
        figure,
        kind: restatingKind(cause),
        from,
        to,
        cause,
        suspect: null,
        sighting,
        event: sighting.event,
      };
    }
    if (standing.as === 'suspect') return doubted({ figure, cause: null }, from, sighting, standing.kind);
  }
  return null;
}

const doubted = (
  draft: Pick<Draft, 'figure' | 'cause'>,
  from: Decimal | null,
  sighting: BookSighting,
  suspect: NonNullable<Draft['suspect']>,
): Draft => ({
  ...draft,
  kind: 'doubted',
  from,
  to: sighting.value,
  sighting,
  event: sighting.event,
  suspect,
});
