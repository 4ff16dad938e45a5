import {
  negate,
  type Decimal,
  type Dimensions,
  type Observation,
  type Period,
  type Role,
} from '#libs/figures';
import type { Quantity } from './lexer.js';
import { locate, type Sentence } from './passages.js';

/** What a quantity of a sentence is taken for. */
export interface Taken {
  readonly concept: string;
  readonly period: Period;
  readonly unit: string;
  readonly dimensions: Dimensions;
  readonly role: Role;
  /** The economic value over the printed one. */
  readonly sign: 1 | -1;
}

const signed = (value: Decimal, sign: 1 | -1): Decimal => (sign === 1 ? value : negate(value));

/** A quantity of a sentence as an observation. */
export function observationOf(
  { passage, at }: Sentence,
  { value, decimals, start, end }: Quantity,
  { concept, period, unit, dimensions, role, sign }: Taken,
): Observation {
  const locator = locate(passage, at + start, at + end);
  return {
    concept,
    period,
    unit,
    dimensions,
    ordinal: locator.start,
    value: signed(value, sign),
    negated: sign === -1 && value !== '0',
    decimals,
    role,
    cause: null,
    place: null,
    locator,
    citation: null,
    proof: null,
  };
}
