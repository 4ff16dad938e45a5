import {
  eventIdOf,
  observationOf,
  refKey,
  type Decimal,
  type DocumentFiled,
  type EntityId,
  type FigureId,
  type Observation,
} from '#libs/figures';
import type { StoredCommit } from '#libs/ledger';
import { lineLabel, stateOf, type Book, type Filing, type Vantage } from '#libs/views';

/** One observation, with what it is given all others in sight. */
export interface FactRow {
  readonly entity: EntityId;
  readonly figureId: FigureId;
  readonly observation: Observation;
  readonly label: string | null;
  /** As in a figure's history: `reported`, `restated`, `suspect-scale`, … */
  readonly standing: string;
  /** Number of the vintage that it is of, from 1. */
  readonly vintage: number | null;
  /** Whether it is what the figure shows. */
  readonly isShown: boolean;
  /** After corrections of our reading. */
  readonly value: Decimal | null;
  readonly isCorrected: boolean;
  readonly filing: Filing;
  readonly filed: DocumentFiled | undefined;
  readonly eventId: string;
}

/** Tells the observations of an entity, commit by commit. */
export class FactRows {
  private readonly told: ReadonlyMap<string, Told>;

  constructor(
    private readonly book: Book,
    private readonly vantage: Vantage,
  ) {
    this.told = standingsOf(book, vantage);
  }

  *of(filing: Filing, { events }: StoredCommit): Generator<FactRow> {
    const { book, vantage } = this;
    const filed = book.records.document(filing.document ?? '', vantage.upTo)?.filed;
    for (const [index, event] of events.entries()) {
      const observation = observationOf(event);
      if (!observation) continue;
      const ref = { commit: filing.id, index };
      const place = book.records.placeOf(filing.document ?? '', ref, observation, vantage.upTo);
      yield {
        entity: book.entity,
        observation,
        label: place && lineLabel(filed?.presentation[place.statement], place.row),
        ...this.told.get(refKey(ref))!,
        filing,
        filed,
        eventId: eventIdOf(ref),
      };
    }
  }
}

type Told = Pick<FactRow, 'figureId' | 'standing' | 'vintage' | 'isShown' | 'value' | 'isCorrected'>;

/** What each observation in sight is, by its event. */
function standingsOf(book: Book, vantage: Vantage): Map<string, Told> {
  const told = new Map<string, Told>();
  for (let figure = 0; figure < book.figureCount; figure++) {
    const { sightings, standings, vintages, current } = stateOf(book, figure, vantage);
    const shown = vintages[current]?.shown;
    const figureId = book.figureId(figure);
    for (const [index, { event, value, corrected }] of sightings.entries()) {
      const standing = standings[index]!;
      told.set(refKey(event), {
        figureId,
        standing: standing.as === 'suspect' ? `suspect-${standing.kind}` : standing.as,
        vintage: 'vintage' in standing ? standing.vintage + 1 : null,
        isShown: index === shown,
        value,
        isCorrected: corrected,
      });
    }
  }
  return told;
}
