import type { AcceptedDoubt, Observation, ReadingException } from '#libs/figures';
import type { JsonNode } from '../keyed/json-text.js';
import { factOf, type BadFact, type NumericFact, type TextFact } from './fact.js';
import { membersOf, plain, textOf, type Members } from './json-value.js';
import type { Names } from './names.js';
import { observationOf, pointerOf, type FactPlace } from './observation.js';

/** A number with the observation that it is. */
export interface StatedNumber {
  readonly fact: NumericFact;
  readonly place: FactPlace;
  readonly observation: Observation;
  /** Where it stands in the document that the report is an export of; `null` where nobody says. */
  readonly pointer: string | null;
  /** What is told of a person who accepted it, doubted as it was; `null` where nothing is. */
  readonly accepted: Accepted | null;
}

type Accepted = Omit<AcceptedDoubt, 'ordinal'>;

/** What a report states, fact by fact. */
export interface Stated {
  readonly numbers: readonly StatedNumber[];
  readonly texts: readonly TextFact[];
  readonly exceptions: readonly ReadingException[];
}

/** Reads the facts of a report; of an export also what it keeps apart from them. */
export function statedIn(report: Members, names: Names, isCarried: boolean): Stated {
  const numbers: StatedNumber[] = [];
  const texts: TextFact[] = [];
  const exceptions: ReadingException[] = [];
  for (const { node, place } of factsOf(report, isCarried)) {
    const fact = factOf(node, names);
    if (fact.kind === 'text') texts.push(fact);
    else if (fact.kind === 'bad') exceptions.push(exceptionOf(fact, place));
    else {
      const observation = observationOf(fact, node, place, isCarried);
      const said = isCarried ? membersOf(node) : null;
      const pointer = textOf(said?.get('tieout:pointer'));
      const accepted = said?.get('tieout:accepted');
      numbers.push({
        fact,
        place,
        observation,
        pointer,
        accepted: accepted ? (plain(accepted) as Accepted) : null,
      });
    }
  }
  return { numbers, texts, exceptions };
}

function* factsOf(
  report: Members,
  isCarried: boolean,
): Generator<{ readonly node: JsonNode; readonly place: FactPlace }> {
  let index = 0;
  for (const list of isCarried ? (['facts', 'tieout:terms'] as const) : (['facts'] as const)) {
    for (const [id, node] of membersOf(report.get(list)) ?? [])
      yield { node, place: { list, id, index: index++ } };
  }
}

/** A fact that is not taken. */
export function exceptionOf(
  { code, why }: Pick<BadFact, 'code' | 'why'>,
  place: FactPlace,
): ReadingException {
  const pointer = pointerOf(place);
  return {
    kind: code,
    why: `the fact ${place.id} is not taken: ${why}`,
    locator: { pointer },
    region: pointer,
    candidates: [],
  };
}
