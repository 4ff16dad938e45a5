import type {
  ClaimTerm,
  Decimal,
  Identity,
  Observation,
  PresentedStatement,
  Rival,
  Rule,
} from '#libs/figures';
import { lineLabel } from './labels.js';
import type { LocatorJson, Rendition } from './locators.js';

/** A figure of the document that a proof speaks of. */
export interface ProofFigureJson {
  readonly ordinal: number;
  readonly label: string | null;
  /** The economic value, in whole units. */
  readonly value: Decimal | null;
}

/** What foots exactly with a repaired reading: the weighted terms make the aim. */
export interface ProofIdentityJson {
  readonly rule: Rule;
  readonly aim: ProofFigureJson;
  readonly terms: readonly (ProofFigureJson & Pick<ClaimTerm, 'weight'>)[];
}

export type ProofRivalJson = Omit<Rival, 'locator'> & { readonly locator: LocatorJson | null };

/** What proves a reading that was repaired, told so that a person can add it up. */
export interface ProofJson {
  readonly reading: string;
  readonly identities: readonly ProofIdentityJson[];
  /** Other readings of the same place; `identity` is the index of the one that refutes it. */
  readonly rivals: readonly ProofRivalJson[];
}

/** What a document's proofs are told with. */
export interface ProofContext {
  readonly presentation: readonly PresentedStatement[];
  readonly rendition: Rendition;
  /** The document's observations by ordinal. */
  readonly observations: ReadonlyMap<number, Observation>;
}

/** The proof of an observation's reading; `null` where it needed none. */
export function proofJson({ proof }: Observation, context: ProofContext): ProofJson | null {
  if (proof === null) return null;
  const { rendition } = context;
  return {
    reading: proof.reading,
    identities: proof.identities.map((identity) => identityOf(identity, context)),
    rivals: proof.rivals.map((rival) => ({
      ...rival,
      locator: rival.locator && rendition.locate(rival.locator),
    })),
  };
}

export const byOrdinal = <T extends Observation>(observations: Iterable<T>): ReadonlyMap<number, T> =>
  new Map([...observations].map((each) => [each.ordinal, each]));

function identityOf({ rule, aim, terms }: Identity, context: ProofContext): ProofIdentityJson {
  return {
    rule,
    aim: figureOf(aim, context),
    terms: terms.map(({ ordinal, weight }) => ({ ...figureOf(ordinal, context), weight })),
  };
}

function figureOf(ordinal: number, { observations, presentation }: ProofContext): ProofFigureJson {
  const observation = observations.get(ordinal);
  const place = observation?.place ?? null;
  return {
    ordinal,
    label: place && lineLabel(presentation[place.statement], place.row),
    value: observation?.value ?? null,
  };
}
