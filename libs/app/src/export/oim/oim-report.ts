import type { Decimal, Decimals, EntityId, FigureFacets, Role } from '#libs/figures';
import {
  oimPeriod,
  oimUnit,
  readsBackAs,
  RESTATEMENT_AXIS,
  restatementMember,
  unitPrefixes,
} from '#libs/readers';

/** Members of JSON, in the order in which they are written. */
export type Properties = Readonly<Record<string, unknown>>;

/** A fact in the words of the Open Information Model 1.0: a value, its rounding, and what it is of. */
export interface OimFact {
  readonly id: string;
  /** `null` is nil. */
  readonly value: Decimal | null;
  /** Left out where the value is exact, is nil, or was rounded nobody knows how; `properties` tell which. */
  readonly decimals: number | undefined;
  /** Core dimensions by their names, others by QName. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** What the ledger knows beside, in names of its own namespace. */
  readonly properties: Properties;
}

/** A report: facts, and what they have in common. */
export interface OimReport {
  readonly entity: EntityId;
  readonly facts: readonly OimFact[];
  /** What a document states that is no value of its concept, or is one of a period only about this one: no facts. */
  readonly terms: readonly OimFact[];
  /** What the ledger says of the report as a whole, in names of its own namespace. */
  readonly properties: Properties;
}

/** What a fact is made of. */
export interface Stated extends FigureFacets {
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly role: Role;
}

/** A figure's value as a fact; `properties` are said of it too, those that are `null` or `false` left out. */
export function oimFact(id: string, entity: EntityId, stated: Stated, properties: Properties): OimFact {
  const { concept, period, unit, value, decimals, role } = stated;
  const written = oimUnit(unit);
  const member = restatementMember(role);
  const number = value !== null && typeof decimals === 'number' ? decimals : undefined;
  // A number without unit and rounding could be a text; and measures may stand in another order here.
  const isUnitTold = written === null ? number === undefined : !readsBackAs(written, unit);
  const dimensions: Record<string, string> = { concept, entity, period: oimPeriod(period) };
  if (written !== null) dimensions['unit'] = written;
  for (const [axis, text] of Object.entries(stated.dimensions)) dimensions[axis] = text;
  if (member !== null) dimensions[RESTATEMENT_AXIS] = member;
  return {
    id,
    value,
    decimals: number,
    dimensions,
    properties: told({
      'tieout:unit': isUnitTold ? unit : null,
      'tieout:decimals':
        decimals === number || (decimals === 'INF' && value !== null) ? null : roundingOf(decimals),
      'tieout:role': role === 'stated' || member !== null ? null : role,
      ...properties,
    }),
  };
}

/**
 * Whether what plays a part is a fact of its concept. An adjustment is, on the restatement axis; a change from another period, a
 * share, and a value of a period that is only about this one are none, and would mislead who knows nothing of parts.
 */
export const isFactRole = (role: Role): boolean => role === 'stated' || restatementMember(role) !== null;

/** A rounding that the model has no words for. */
const roundingOf = (decimals: Decimals): string | number => decimals ?? 'unknown';

/** Properties that say something. */
export const told = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== false));

const QNAME = /^([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*$/;

/** The prefixes that a report's names use, sorted; a typed member that looks like a name is taken for one. */
export function prefixesOf({ facts, terms }: OimReport): readonly string[] {
  const prefixes = new Set(['tieout']);
  for (const { dimensions } of [...facts, ...terms]) {
    for (const [name, value] of Object.entries(dimensions)) {
      if (name === 'unit') for (const prefix of unitPrefixes(value)) prefixes.add(prefix);
      else if (name === 'entity') prefixes.add(value.slice(0, value.indexOf(':')));
      else if (name !== 'period') for (const text of [name, value]) addPrefix(prefixes, text);
    }
  }
  return [...prefixes].toSorted();
}

function addPrefix(prefixes: Set<string>, text: string): void {
  const prefix = QNAME.exec(text)?.[1];
  if (prefix !== undefined) prefixes.add(prefix);
}
