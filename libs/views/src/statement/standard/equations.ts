import { IDENTITIES } from './identities.js';
import type { Mapping } from './mapping.js';

/** A line in an equation: what is left of `=` less all to the right is zero. */
export interface EquationTerm {
  /** Its number in the mapping, and its name. */
  readonly line: number;
  readonly id: string;
  readonly weight: 1 | -1;
  readonly isOptional: boolean;
}

/** Something that is tested in a column. */
export interface Test {
  readonly id: string;
  readonly kind: 'identity' | 'footing';
  /** In the order in which they are tried. */
  readonly equations: readonly (readonly EquationTerm[])[];
}

/** What a mapping declares, its lines by number. */
export function testsOf(mapping: Mapping): readonly Test[] {
  let tests = known.get(mapping);
  if (!tests) known.set(mapping, (tests = declared(mapping)));
  return tests;
}

const known = new WeakMap<Mapping, readonly Test[]>();

function declared(mapping: Mapping): Test[] {
  const { identities, footings } = IDENTITIES[mapping.taxonomy][mapping.statement];
  const ids = mapping.sections.flatMap(({ lines }) => lines.map(({ id }) => id));
  const numbered = (id: string, weight: 1 | -1, isOptional: boolean): EquationTerm => {
    const line = ids.indexOf(id);
    if (line < 0) throw new Error(`${mapping.taxonomy} ${mapping.statement} has no line ${id}`);
    return { line, id, weight, isOptional };
  };
  return [
    ...identities.map(({ id, equations }): Test => ({
      id,
      kind: 'identity',
      equations: equations.map((text) => termsOf(text, numbered)),
    })),
    ...footings.map(({ section, total }): Test => {
      const { lines } = mapping.sections.find(({ label }) => label === section)!;
      const parts = lines.filter(({ weight }) => weight !== 0);
      const terms = parts.map(({ id, weight }) => numbered(id, weight === 1 ? -1 : 1, true));
      return { id: total, kind: 'footing', equations: [[numbered(total, 1, false), ...terms]] };
    }),
  ];
}

function termsOf(
  text: string,
  numbered: (id: string, weight: 1 | -1, isOptional: boolean) => EquationTerm,
): EquationTerm[] {
  const [total, ...rest] = text.split(' ').filter((word) => word !== '=');
  const terms = [numbered(total!, 1, false)];
  let weight: 1 | -1 = -1;
  for (const word of rest) {
    if (word === '+') weight = -1;
    else if (word === '-') weight = 1;
    else terms.push(numbered(word.replace('?', ''), weight, word.endsWith('?')));
  }
  return terms;
}
