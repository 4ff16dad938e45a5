import {
  add,
  facetsKey,
  multiply,
  parseDecimal,
  subtract,
  type Decimal,
  type RestatementCause,
} from '#libs/figures';
import type { Book, BookSighting } from './book/book.js';
import type { FigureState } from './figure-state.js';
import { checksAt } from './ties/check-states.js';
import type { Vantage } from './vantage.js';

/**
 * Why a figure was published again with another value: what its document says, else what the reconciliations of both
 * documents prove. Where they bridge the measure by other adjustments, all that they share are equal, and the
 * adjustments that came or went make up the whole difference, its definition was changed.
 */
export function causeOf(
  book: Book,
  state: FigureState,
  { at, against, cause }: { readonly at: number; readonly against: number; readonly cause: RestatementCause },
  vantage: Vantage,
): RestatementCause {
  if (cause !== 'unknown') return cause;
  const [now, before] = [at, against].map((index) => bridgeIn(book, state, state.sightings[index]!, vantage));
  if (!now || !before) return cause;
  const keys = [...new Set([...now.terms.keys(), ...before.terms.keys()])];
  const changed = keys.filter((key) => !now.terms.has(key) || !before.terms.has(key));
  const shared = keys.filter((key) => !changed.includes(key));
  if (changed.length === 0 || shared.some((key) => now.terms.get(key) !== before.terms.get(key)))
    return cause;
  const made = changed.reduce(
    (sum, key) => add(sum, subtract(now.terms.get(key) ?? '0', before.terms.get(key) ?? '0')),
    '0',
  );
  return made === subtract(now.value, before.value) ? 'definition-change' : cause;
}

interface Bridge {
  readonly value: Decimal;
  /** What each term adds, by its figure; what is nothing is left out. */
  readonly terms: ReadonlyMap<string, Decimal>;
}

/** The exact bridge that makes a figure in the document of a sighting, or `null`. */
function bridgeIn(
  book: Book,
  { sightings }: FigureState,
  { document }: BookSighting,
  vantage: Vantage,
): Bridge | null {
  const { records } = book;
  for (const sighting of sightings) {
    if (sighting.document !== document || sighting.value === null) continue;
    const bridge = checksAt(book, vantage)
      .makersOf(sighting.event)
      .find(({ event, outcome }) => event.method === 'bridge' && outcome === 'exact');
    if (!bridge) continue;
    const terms = new Map<string, Decimal>();
    for (const { event, weight } of bridge.event.terms) {
      const term = records.observation(event);
      if (!term || term.value === null || term.value === '0') continue;
      const key = facetsKey(term);
      terms.set(key, add(terms.get(key) ?? '0', multiply(parseDecimal(String(weight)), term.value)));
    }
    return { value: sighting.value, terms };
  }
  return null;
}
