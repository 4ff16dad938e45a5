import {
  facetsKey,
  multiply,
  subtract,
  sum,
  type Claim,
  type Decimal,
  type Identity,
  type Observation,
  type ReadingException,
  type Rival,
} from '#libs/figures';
import { claimsOf } from '../claims.js';
import { isPresented, observe, placeOf, type Frame } from '../observe.js';
import type { Settlement } from '../rows.js';

const IDENTITIES_MAX = 6;

/**
 * Observations of damaged places with what proves them; those that nothing proves in the end, because an amount that
 * would was not read, are exceptions.
 */
export function provenOf(frames: readonly Frame[], observations: readonly Observation[]): Proven {
  const evidence = new Evidence(observations, claimsOf(frames, observations));
  const kept: Observation[] = [];
  const exceptions: ReadingException[] = [];
  for (const observation of observations) {
    const frame = frames.find(({ statement }) => statement === observation.place?.statement);
    const settled = frame && settlementAt(frame, observation);
    if (!frame || !settled) {
      kept.push(observation);
      continue;
    }
    const identities = evidence.identitiesOf(observation);
    const isMoney = frame.table.rowKinds[observation.place!.row] === 'money';
    if (identities.length > 0) {
      const rivals = rivalsOf(frame, observation, settled, evidence, identities);
      kept.push({ ...observation, proof: { reading: settled.reading, identities, rivals } });
    } else if (isMoney) exceptions.push(unproven(observation, settled));
    else kept.push(observation);
  }
  if (exceptions.length === 0) return { kept, exceptions };
  // What is left out proves nothing any more.
  const rest = provenOf(frames, kept);
  return { kept: rest.kept, exceptions: [...exceptions, ...rest.exceptions] };
}

interface Proven {
  readonly kept: readonly Observation[];
  readonly exceptions: readonly ReadingException[];
}

function settlementAt({ table }: Frame, { place }: Observation): Settlement | null {
  const settled = table.rows[place!.row]!.drafts.find((draft) => draft.settled !== null)?.settled ?? null;
  return settled?.columns == null || settled.columns.has(columnAt(table, place!.column)) ? settled : null;
}

/** The column of a table that a place in the presentation is of. */
const columnAt = (table: Frame['table'], column: number): number =>
  table.columns.findIndex((each, index) => isPresented(each) && placeOf(table, index) === column);

/** What the document's own figures make of one another. */
class Evidence {
  private readonly values: ReadonlyMap<number, Decimal>;
  private readonly byOrdinal = new Map<number, Identity[]>();
  private readonly byFigure = new Map<string, Observation[]>();

  constructor(observations: readonly Observation[], claims: readonly Claim[]) {
    this.values = new Map(observations.map(({ ordinal, value }) => [ordinal, value ?? '0']));
    for (const { rule, aim, terms } of claims) {
      const identity: Identity = { rule, aim, terms };
      if (rule !== 'sum' || this.differenceOf(identity) !== '0') continue;
      for (const ordinal of [aim, ...terms.map((term) => term.ordinal)])
        this.byOrdinal.set(ordinal, [...(this.byOrdinal.get(ordinal) ?? []), identity]);
    }
    for (const each of observations) {
      const key = facetsKey(each);
      this.byFigure.set(key, [...(this.byFigure.get(key) ?? []), each]);
    }
  }

  /** The sums that an observation stands in, and the same figure in another statement. */
  identitiesOf(observation: Observation): readonly Identity[] {
    const elsewhere = (this.byFigure.get(facetsKey(observation)) ?? []).filter(
      (each) => each.place?.statement !== observation.place?.statement,
    );
    return [
      ...(this.byOrdinal.get(observation.ordinal) ?? []),
      ...elsewhere.map(({ ordinal }): Identity => ({
        rule: 'sum',
        aim: observation.ordinal,
        terms: [{ ordinal, weight: 1 }],
      })),
    ].slice(0, IDENTITIES_MAX);
  }

  /** What is stated less what the terms make, with another value in the place of one of them. */
  differenceOf({ aim, terms }: Identity, other?: { ordinal: number; value: Decimal }): Decimal {
    const valueOf = (ordinal: number): Decimal =>
      ordinal === other?.ordinal ? other.value : this.values.get(ordinal)!;
    const made = sum(terms.map(({ ordinal, weight }) => multiply(valueOf(ordinal), String(weight))));
    return subtract(valueOf(aim), made);
  }
}

function rivalsOf(
  frame: Frame,
  observation: Observation,
  { rivals }: Settlement,
  evidence: Evidence,
  identities: readonly Identity[],
): readonly Rival[] {
  const { row, column } = observation.place!;
  const at = columnAt(frame.table, column);
  return (rivals[at] ?? []).flatMap((token): Rival[] => {
    const read = observe(frame, row, at, token);
    if (!read) return [];
    const value = read.value ?? '0';
    for (const [identity, each] of identities.entries()) {
      const difference = evidence.differenceOf(each, { ordinal: observation.ordinal, value });
      if (difference !== '0') return [{ value: read.value, locator: read.locator, identity, difference }];
    }
    return [];
  });
}

function unproven(observation: Observation, { reading }: Settlement): ReadingException {
  const line = 'line' in observation.locator ? observation.locator.line : 0;
  return {
    kind: 'unproven',
    why: `${reading}, and no sum that was read whole proves it; compare it with the document and take the candidate`,
    locator: observation.locator,
    region: `ordinal ${observation.ordinal}`,
    candidates: [{ description: `${observation.value ?? '–'} (line ${line})`, observations: [observation] }],
  };
}
