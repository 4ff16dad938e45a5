import type { Settlement } from '../rows.js';
import type { Candidate, Unit } from './candidates.js';
import type { Token } from './lines.js';

const RIVALS_MAX = 4;

/** How a row of a damaged place was read, and what refuted readings have in its place. */
export function settlementOf(unit: Unit, refuted: readonly Candidate[]): Settlement {
  return {
    reading: sentenceOf(unit),
    rivals: (unit.vector ?? []).map((_, column) => rivalsOf(unit, column, refuted)),
    columns: null,
    gaps: new Set(),
    isMoved: true,
  };
}

function rivalsOf(unit: Unit, column: number, refuted: readonly Candidate[]): readonly Token[] {
  const own = unit.vector![column] ?? null;
  const found = new Map<string, Token>();
  for (const { units } of refuted) {
    const token = units.find(({ label }) => label === unit.label)?.vector?.[column];
    const value = token?.amount.value ?? '0';
    if (token && value !== (own?.amount.value ?? '0') && found.size < RIVALS_MAX) found.set(value, token);
  }
  return [...found.values()];
}

function sentenceOf({ label, lines, vector }: Unit): string {
  const numbers = (vector ?? []).flatMap((token) => (token ? [token.placed.line.number] : []));
  const amounts = [...new Set(numbers)].toSorted((left, right) => left - right).join(', ');
  const labels = [...new Set(lines.map(({ line }) => line.number))].join(', ');
  const isCopied = lines.at(-1)!.hasAmounts && !numbers.includes(lines.at(-1)!.line.number);
  const but = isCopied ? ', not with those beside its label' : '';
  return `a damaged place: "${label}" (line ${labels}) is read with the amounts of line ${amounts}${but}`;
}
