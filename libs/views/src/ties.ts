import { eventIdOf, type Decimal, type Moment, type Outcome, type ReconciliationMethod } from '#libs/figures';
import type { Book } from './book/book.js';
import { identityJson, stateOf, type IdentityJson, type SourceJson } from './figure-state.js';
import { labelOf } from './labels.js';
import type { Vantage } from './vantage.js';

/** A check that a figure agrees with another statement of it. */
export interface TieJson extends IdentityJson {
  readonly label: string | null;
  readonly method: ReconciliationMethod;
  readonly outcome: Outcome;
  /** The repeated value − the value that stood. */
  readonly difference: Decimal | null;
  readonly value: Decimal | null;
  /** The same document or accession again is no independent evidence. */
  readonly independent: boolean;
  readonly publishedAt: Moment;
  readonly eventId: string;
  readonly source: SourceJson;
  /** What it was compared with. */
  readonly with: { readonly value: Decimal | null; readonly eventId: string; readonly source: SourceJson };
}

/** How an entity's figures tie out in sight, in the order of figures. */
export function* tiesOf(book: Book, vantage: Vantage): Generator<TieJson> {
  for (let figure = 0; figure < book.figureCount; figure++) {
    if (book.sightingCount(figure) < 2) continue;
    const { sightings, standings } = stateOf(book, figure, vantage);
    for (const [index, standing] of standings.entries()) {
      if (standing.as !== 'reconciled' && standing.as !== 'suspect' && standing.as !== 'contradiction')
        continue;
      const [here, there] = [
        sightings[index]!,
        sightings[standing.as === 'reconciled' ? standing.with : standing.against]!,
      ];
      const difference = standing.as === 'reconciled' ? standing.difference : null;
      yield {
        ...identityJson(book.entity, book.facets(figure)),
        label: labelOf(book, here),
        method: 'corroboration',
        outcome: difference === null ? 'exception' : difference === '0' ? 'exact' : 'within-rounding',
        difference,
        value: here.value,
        independent:
          here.document !== there.document && (here.accession === null || here.accession !== there.accession),
        publishedAt: here.publishedAt,
        eventId: eventIdOf(here.event),
        source: { document: here.document, ordinal: here.ordinal },
        with: {
          value: there.value,
          eventId: eventIdOf(there.event),
          source: { document: there.document, ordinal: there.ordinal },
        },
      };
    }
  }
}
