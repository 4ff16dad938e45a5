import {
  eventIdOf,
  facetsKey,
  refKey,
  type Decimal,
  type EventRef,
  type FigureId,
  type Observation,
  type Outcome,
  type Place,
} from '#libs/figures';
import type { Book } from '../book/book.js';
import { identityJson } from '../figure-state.js';
import { lineLabel } from '../labels.js';
import { checksAt } from '../ties/check-states.js';
import { statementJson, type TieStatementJson } from '../ties/tie-json.js';
import type { Vantage } from '../vantage.js';

/** A line of another statement that states the same figure: where a measure is from, what an adjustment reverses. */
export interface BridgedLineJson {
  readonly statement: TieStatementJson;
  readonly label: string | null;
  readonly eventId: string;
}

/** One term of a bridge: the measure that it begins with, or an adjustment. */
export interface BridgeTermJson {
  /** Its row in the statement; `null` where it stands in another table. */
  readonly row: number | null;
  readonly figureId: FigureId;
  readonly label: string | null;
  /** Economic sign: the bridge is the sum of values by weights. */
  readonly value: Decimal | null;
  readonly weight: number;
  readonly eventId: string;
  readonly line: BridgedLineJson | null;
}

/** How one measure is made of another by adjustments, in one column of the statement; and how that comes out. */
export interface BridgeJson {
  readonly row: number;
  readonly column: number;
  readonly figureId: FigureId;
  readonly value: Decimal | null;
  readonly outcome: Outcome;
  readonly difference: Decimal | null;
  readonly eventId: string;
  readonly terms: readonly BridgeTermJson[];
}

/** Where in the statement that is shown a place of the document's tables is. */
export type ShownAt = (place: Place) => { readonly row: number; readonly column: number } | null;

/** The recorded bridges of a document whose measures stand in the statement shown, in its order. */
export function bridgesOf(
  book: Book,
  document: string,
  shownAt: ShownAt,
  vantage: Vantage,
): readonly BridgeJson[] {
  const { records } = book;
  const stated = [...records.observationsOf(document, vantage)];
  const byEvent = new Map(stated.map((each) => [refKey(each.event), each]));
  const lines = linesByFigure(book, stated, vantage);
  const label = ({ place }: Observation): string | null =>
    place &&
    lineLabel(records.document(document, vantage.upTo)?.filed.presentation[place.statement], place.row);
  const term = (event: EventRef, weight: number): BridgeTermJson | null => {
    const own = byEvent.get(refKey(event));
    if (!own) return null;
    const line = lines.get(facetsKey(own));
    return {
      row: (own.place && shownAt(own.place)?.row) ?? null,
      figureId: identityJson(book.entity, own).figureId,
      label: label(own),
      value: own.value,
      weight,
      eventId: eventIdOf(own.event),
      line: line && line.of !== refKey(event) ? line.json : null,
    };
  };
  const bridges = checksAt(book, vantage).states.flatMap((state): BridgeJson[] => {
    const aim = state.event.method === 'bridge' ? byEvent.get(refKey(state.aim)) : undefined;
    const at = aim?.place && shownAt(aim.place);
    if (!aim || !at) return [];
    const terms = state.event.terms.map(({ event, weight }) => term(event, weight));
    if (terms.some((each) => each === null)) return [];
    return [
      {
        ...at,
        figureId: identityJson(book.entity, aim).figureId,
        value: aim.value,
        outcome: state.outcome,
        difference: state.difference,
        eventId: eventIdOf(state.ref),
        terms: terms as BridgeTermJson[],
      },
    ];
  });
  return bridges.toSorted((left, right) => left.row - right.row || left.column - right.column);
}

interface Line {
  /** The event that states it there. */
  readonly of: string;
  readonly json: BridgedLineJson;
}

/** Figures by where a statement other than a reconciliation presents them first. */
function linesByFigure(
  book: Book,
  observations: readonly (Observation & { readonly event: EventRef })[],
  { upTo }: Vantage,
): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (const each of observations) {
    const key = facetsKey(each);
    const { place, event } = each;
    if (!place || lines.has(key)) continue;
    const statement = statementJson(book, event, upTo);
    if (!statement || statement.kinds.length === 0 || statement.kinds.includes('non-gaap')) continue;
    const filed = book.records.document(book.records.documentOf(event), upTo)?.filed;
    const label = lineLabel(filed?.presentation[place.statement], place.row);
    lines.set(key, { of: refKey(event), json: { statement, label, eventId: eventIdOf(event) } });
  }
  return lines;
}
