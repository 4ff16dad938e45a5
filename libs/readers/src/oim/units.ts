/** The unit that the OIM leaves out: a number of no unit. */
export const PURE = 'xbrli:pure';

/** A unit as the OIM writes it: measures in order, in parentheses where several stand above or below a line. */
export function oimUnit(unit: string): string | null {
  if (unit === PURE) return null;
  const parts = unit.split('/').map((part) => part.split('*').toSorted());
  const isFraction = parts.length > 1;
  return parts
    .map((part) => (isFraction && part.length > 1 ? `(${part.join('*')})` : part.join('*')))
    .join('/');
}

/** The measures' names in a unit, each with what stands before it; `null` where it is not written as the OIM writes one. */
export function parseOimUnit(text: string, named: (measure: string) => string | null): string | null {
  const parts = text.split('/');
  if (parts.length > 2) return null;
  const read = parts.map((part) => {
    const inner = /^\(([^()]+)\)$/.exec(part)?.[1] ?? part;
    const measures = inner.split('*').map(named);
    return measures.includes(null) ? null : measures.join('*');
  });
  return read.includes(null) ? null : read.join('/');
}

/** Whether a unit is read as the same again. */
export const readsBackAs = (written: string, unit: string): boolean =>
  parseOimUnit(written, (measure) => measure) === unit;

/** The prefixes of a unit's measures. */
export const unitPrefixes = (unit: string): string[] =>
  unit.split(/[*/]/).map((measure) => measure.slice(0, measure.indexOf(':')));
