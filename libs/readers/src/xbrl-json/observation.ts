import { pointerToken, type Observation, type ReadingProof, type Rival } from '#libs/figures';
import type { JsonNode } from '../keyed/json-text.js';
import type { NumericFact } from './fact.js';
import { membersOf, plain } from './json-value.js';

/** Where in the report a fact stands, and which it is of them, from 0. */
export interface FactPlace {
  readonly list: 'facts' | 'tieout:terms';
  readonly id: string;
  readonly index: number;
}

export const pointerOf = ({ list, id }: FactPlace): string => `/${list}/${pointerToken(id)}`;

/** A number as an observation; `isCarried`: the report is an export, and says what only a ledger knows. */
export function observationOf(
  { concept, period, unit, dimensions, value, decimals, role, cause }: NumericFact,
  node: JsonNode,
  place: FactPlace,
  isCarried: boolean,
): Observation {
  const carried = isCarried ? carriedBy(node) : NOTHING;
  return {
    concept,
    period,
    unit,
    dimensions,
    value,
    decimals,
    role,
    ordinal: carried['tieout:ordinal'] ?? place.index,
    negated: carried['tieout:negated'] ?? false,
    cause: carried['tieout:cause'] ?? cause,
    place: carried['tieout:place'] ?? null,
    locator: { pointer: pointerOf(place) },
    citation: carried['tieout:citation'] ?? null,
    proof: proofIn(carried['tieout:proof'], pointerOf(place)),
  };
}

/** A proof of a repaired reading, its rivals placed where the report tells of them. */
function proofIn(written: WrittenProof | undefined, pointer: string): ReadingProof | null {
  if (written === undefined) return null;
  const { reading, identities, rivals } = written;
  // What is no proof is left for validation to refuse.
  if (!isListOfObjects(identities) || !isListOfObjects(rivals))
    return { reading, identities: [], rivals: [] };
  return {
    reading,
    identities,
    rivals: rivals.map(({ absent, ...rival }, index) => ({
      ...rival,
      locator: absent ? null : { pointer: `${pointer}/tieout:proof/rivals/${index}` },
    })),
  };
}

const isListOfObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);

interface WrittenProof extends Omit<ReadingProof, 'rivals'> {
  readonly rivals: readonly (Omit<Rival, 'locator'> & { readonly absent: boolean })[];
}

/** As an export writes it; whether it did, validation of the reading tells. */
interface CarriedByFact {
  readonly 'tieout:ordinal'?: number;
  readonly 'tieout:negated'?: boolean;
  readonly 'tieout:cause'?: Observation['cause'];
  readonly 'tieout:place'?: Observation['place'];
  readonly 'tieout:citation'?: Observation['citation'];
  readonly 'tieout:proof'?: WrittenProof;
}

const NOTHING: CarriedByFact = {};
const MEMBERS = ['ordinal', 'negated', 'cause', 'place', 'citation', 'proof'] as const;

function carriedBy(node: JsonNode): CarriedByFact {
  const said = membersOf(node);
  return Object.fromEntries(
    MEMBERS.flatMap((member) => {
      const name = `tieout:${member}` as const;
      const value = said?.get(name);
      return value === undefined ? [] : [[name, plain(value)]];
    }),
  );
}
