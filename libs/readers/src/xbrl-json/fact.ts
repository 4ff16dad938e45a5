import {
  assertFacets,
  FigureError,
  isConcept,
  LIMITS,
  parseDecimal,
  type Decimal,
  type Decimals,
  type Dimensions,
  type EntityId,
  type FigureFacets,
  type RestatementCause,
  type Role,
} from '#libs/figures';
import type { JsonNode } from '../keyed/json-text.js';
import { parseOimPeriod } from '../oim/periods.js';
import { parseOimUnit, PURE } from '../oim/units.js';
import { RestatementParts } from '../xbrl/restatement/parts.js';
import { membersOf, textOf, type Members } from './json-value.js';
import type { Names } from './names.js';

/** A number that a report states of a figure. */
export interface NumericFact extends FigureFacets {
  readonly kind: 'number';
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly role: Role;
  /** Of a restatement, where its member names one. */
  readonly cause: RestatementCause | null;
  /** `null` where the fact is of none, or its words make none. */
  readonly entity: EntityId | null;
}

/** A fact that is no number, or that does not say whether it is one. */
export interface TextFact {
  readonly kind: 'text';
  readonly concept: string | null;
  readonly value: string | null;
}

/** A fact that can't be taken. */
export interface BadFact {
  readonly kind: 'bad';
  /** A stable code of what is wrong. */
  readonly code: string;
  readonly why: string;
}

/** Dimensions that the model itself defines. */
const CORE: ReadonlySet<string> = new Set(['concept', 'entity', 'period', 'unit', 'language', 'noteId']);

/**
 * Reads a fact. It is a number where it has a unit or a rounding; without both nothing tells a number from a text but the
 * taxonomy, which the ledger does not ask: then it is none.
 */
export function factOf(node: JsonNode, names: Names): NumericFact | TextFact | BadFact {
  const fact = membersOf(node);
  const dimensions = membersOf(fact?.get('dimensions'));
  if (!fact || !dimensions) return bad('fact-malformed', 'a fact is an object with dimensions');
  const value = fact.get('value');
  if (value?.type !== 'string' && value?.type !== 'null')
    return bad('fact-malformed', "a fact's value is a text in quotes, or null");
  const concept = names.of(textOf(dimensions.get('concept')) ?? '');
  const text = value.type === 'string' ? value.text : null;
  if (!isNumeric(fact, dimensions)) return { kind: 'text', concept, value: text };
  if (concept === null || !isConcept(concept))
    return bad(
      'fact-concept',
      'its concept is no name whose prefix the report binds: no figure can be named by it',
    );
  try {
    return numberOf({ fact, dimensions, concept, text }, names);
  } catch (error) {
    if (error instanceof Unreadable) return bad(error.code, error.message);
    if (error instanceof FigureError) return bad('fact-facets', error.message);
    throw error;
  }
}

const isNumeric = (fact: Members, dimensions: Members): boolean =>
  dimensions.has('unit') || fact.has('decimals') || fact.has('tieout:unit');

const bad = (code: string, why: string): BadFact => ({ kind: 'bad', code, why });

interface Parts {
  readonly fact: Members;
  readonly dimensions: Members;
  readonly concept: string;
  readonly text: string | null;
}

function numberOf({ fact, dimensions, concept, text }: Parts, names: Names): NumericFact {
  const { part, member, dimensions: further } = PARTS.of(dimensionsOf(dimensions, names));
  if (part === null)
    throw new Unreadable(
      'restatement-member-unknown',
      `${member} says neither that it is an adjustment nor that it was reported before`,
    );
  const facets = {
    concept,
    period: periodOf(dimensions),
    unit: textOf(fact.get('tieout:unit')) ?? unitOf(dimensions, names),
    dimensions: further,
  };
  assertFacets(facets);
  return {
    kind: 'number',
    ...facets,
    value: text === null ? null : decimalOf(text),
    decimals: decimalsOf(fact),
    role: part.role === 'stated' ? roleSaid(fact) : part.role,
    cause: part.cause,
    entity: names.entity(textOf(dimensions.get('entity')) ?? ''),
  };
}

/** A report brings no taxonomy along: only standard members say what they stand for. */
const PARTS = new RestatementParts(null);

/** Why a fact can't be read. */
class Unreadable extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function periodOf(dimensions: Members): string {
  const text = textOf(dimensions.get('period'));
  if (text === null)
    throw new Unreadable('fact-period', 'it is of no period: a figure is of an instant or a duration');
  const read = parseOimPeriod(text);
  if (typeof read === 'string') throw new Unreadable('fact-period', `"${text}": ${read}`);
  return read.period;
}

function unitOf(dimensions: Members, names: Names): string {
  const unit = dimensions.get('unit');
  if (unit === undefined) return PURE;
  const text = textOf(unit);
  const read = text === null ? null : parseOimUnit(text, names.of);
  if (read !== null) return read;
  throw new Unreadable('fact-unit', `"${text}" is no unit, or has a prefix that the report does not bind`);
}

function dimensionsOf(dimensions: Members, names: Names): Dimensions {
  const further: Record<string, string> = {};
  for (const [axis, member] of dimensions) {
    if (CORE.has(axis)) continue;
    const name = names.of(axis);
    const text = textOf(member);
    if (name === null || text === null)
      throw new Unreadable('fact-dimension', `the dimension "${axis}" has no bound name, or no member`);
    further[name] = names.of(text) ?? text;
  }
  return further;
}

function decimalOf(text: string): Decimal {
  try {
    return parseDecimal(text.trim());
  } catch {
    throw new Unreadable('fact-value', `"${text.slice(0, 60)}" is no decimal number`);
  }
}

/** Rounding as the report says it; where the model has no words for it, in ours. */
function decimalsOf(fact: Members): Decimals {
  const own = fact.get('tieout:decimals');
  if (own?.type === 'string' && own.text === 'unknown') return null;
  const decimals = own ?? fact.get('decimals');
  if (decimals === undefined || (decimals.type === 'string' && decimals.text === 'INF')) return 'INF';
  const number = decimals.type === 'number' ? Number(decimals.text) : NaN;
  if (Number.isInteger(number) && Math.abs(number) <= LIMITS.decimalsMax) return number;
  throw new Unreadable('fact-decimals', 'its decimals are no whole number');
}

function roleSaid(fact: Members): Role {
  const said = textOf(fact.get('tieout:role'));
  // What no role is, validation of the reading refuses.
  return (said ?? 'stated') as Role;
}
