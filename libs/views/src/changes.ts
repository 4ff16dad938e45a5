import {
  eventIdOf,
  subtract,
  type Decimal,
  type EntityId,
  type Moment,
  type RestatementCause,
} from '#libs/figures';
import type { Book } from './book/book.js';
import { causeOf } from './definition-change.js';
import { sealed } from './digest.js';
import {
  identityJson,
  stateOf,
  type FigureState,
  type IdentityJson,
  type SourceJson,
} from './figure-state.js';
import { labelOf } from './labels.js';
import type { Vantage } from './vantage.js';

export type ChangeKind = 'reported' | 'restated' | 'corrected' | 'removed';

/** A figure that does not stand at the later date as it stood at the earlier one. */
export interface ChangeJson extends IdentityJson {
  readonly kind: ChangeKind;
  readonly label: string | null;
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly difference: Decimal | null;
  readonly cause: RestatementCause | null;
  readonly publishedAt: Moment;
  /** The event that made the change. */
  readonly eventId: string;
  readonly source: SourceJson;
}

export interface WithdrawalJson {
  readonly periods: readonly string[];
  readonly words: string;
  readonly publishedAt: Moment;
  readonly eventId: string;
  readonly source: { readonly document: string };
}

export interface DiffJson {
  readonly entity: EntityId;
  readonly from: { readonly asOf: Moment | null; readonly recordedAsOf: Moment | null };
  readonly to: { readonly asOf: Moment | null; readonly recordedAsOf: Moment | null };
  readonly commit: number;
  readonly changes: readonly ChangeJson[];
  readonly withdrawals: readonly WithdrawalJson[];
  readonly digest: string;
}

/** What changed between two vantages, each change with the event that made it. */
export function diffOf(book: Book, from: Vantage, to: Vantage): DiffJson {
  const changes: ChangeJson[] = [];
  for (let figure = 0; figure < book.figureCount; figure++)
    changes.push(...changesOf(book, figure, from, to));
  const inSightOf = (vantage: Vantage) => new Set(book.records.withdrawalsAt(vantage));
  const before = inSightOf(from);
  return sealed({
    entity: book.entity,
    from: { asOf: from.asOf, recordedAsOf: from.recordedAsOf },
    to: { asOf: to.asOf, recordedAsOf: to.recordedAsOf },
    commit: to.upTo,
    changes: changes.toSorted((left, right) => (changeOrder(left) < changeOrder(right) ? -1 : 1)),
    withdrawals: [...inSightOf(to)]
      .filter((each) => !before.has(each))
      .map(({ event, filing, ref }) => ({
        periods: event.periods,
        words: event.words,
        publishedAt: filing.publishedAt,
        eventId: eventIdOf(ref),
        source: { document: filing.document ?? '' },
      })),
  });
}

function changesOf(book: Book, figure: number, from: Vantage, to: Vantage): ChangeJson[] {
  const [before, after] = [stateOf(book, figure, from), stateOf(book, figure, to)];
  const [old, now] = [shownOf(before), shownOf(after)];
  if (!now)
    return old ? [changeJson(book, to, figure, 'removed', before, before.current, old.value, null)] : [];
  if (!old) return openings(book, to, figure, after, 0, null);
  const known = before.sightings[before.vintages[before.current]!.openedBy]!;
  const common = after.vintages.findIndex((vintage) => isSame(after.sightings[vintage.openedBy]!, known));
  const restated = openings(book, to, figure, after, common + 1, old.value);
  if (restated.length > 0) return restated;
  return old.value === now.value
    ? []
    : [changeJson(book, to, figure, 'corrected', after, after.current, old.value, now.value)];
}

/** One change a vintage, from the first that was not there before. */
function openings(
  book: Book,
  vantage: Vantage,
  figure: number,
  state: FigureState,
  first: number,
  before: Decimal | null,
): ChangeJson[] {
  let value = before;
  return state.vintages.slice(first).map((vintage, index) => {
    const from = value;
    value = state.sightings[vintage.shown]!.value;
    return changeJson(
      book,
      vantage,
      figure,
      first + index === 0 ? 'reported' : 'restated',
      state,
      first + index,
      from,
      value,
    );
  });
}

function changeJson(
  book: Book,
  vantage: Vantage,
  figure: number,
  kind: ChangeKind,
  state: FigureState,
  vintage: number,
  from: Decimal | null,
  to: Decimal | null,
): ChangeJson {
  const { openedBy } = state.vintages[vintage]!;
  const opener = state.sightings[openedBy]!;
  const standing = state.standings[openedBy]!;
  const correction =
    kind === 'corrected' || kind === 'removed'
      ? book.records.correctionsOf(opener.event).at(-1)?.ref
      : undefined;
  return {
    ...identityJson(book.entity, book.facets(figure)),
    kind,
    label: labelOf(book, opener),
    from,
    to,
    difference: from === null || to === null ? null : subtract(to, from),
    cause:
      kind === 'restated' && standing.as === 'restated'
        ? causeOf(book, state, { at: openedBy, ...standing }, vantage)
        : null,
    publishedAt: opener.publishedAt,
    eventId: eventIdOf(correction ?? opener.event),
    source: { document: opener.document, ordinal: opener.ordinal },
  };
}

const shownOf = (state: FigureState) =>
  state.current < 0 ? null : state.sightings[state.vintages[state.current]!.shown]!;

const isSame = (left: SourceJson, right: SourceJson): boolean =>
  left.document === right.document && left.ordinal === right.ordinal;

const changeOrder = ({ publishedAt, source, figureId }: ChangeJson): string =>
  [publishedAt, source.document, String(source.ordinal).padStart(10, '0'), figureId].join('\n');
