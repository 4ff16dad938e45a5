import { FigureError } from './errors.js';

const MEASURE = '[A-Za-z_][\\w.-]{0,63}:[A-Za-z_][\\w.-]{0,127}';
const UNIT = new RegExp(`^${MEASURE}(?:\\*${MEASURE})*(?:/${MEASURE}(?:\\*${MEASURE})*)?$`);
const CURRENCY = /iso4217:([A-Z]{3})(?![A-Za-z])/g;

/** Three-letter codes that this runtime's currency register knows. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/**
 * Checks that a unit is well formed. Which currencies exist is not asked: registers grow, and what was
 * written must be read everywhere and always.
 * @throws FigureError `unit-malformed`
 */
export function assertUnit(unit: string): void {
  if (!isUnit(unit)) throw malformed(unit);
}

/** Whether a unit is well formed. */
export const isUnit = (unit: string): boolean =>
  UNIT.test(unit) && !/iso4217:(?![A-Z]{3}(?:$|[/*]))/.test(unit);

/**
 * Checks a unit that a person wrote: that it is well formed, and that its currencies exist.
 * @throws FigureError `unit-malformed`
 */
export function assertKnownUnit(unit: string): void {
  assertUnit(unit);
  for (const [, code] of unit.matchAll(CURRENCY)) if (!CURRENCIES.has(code!)) throw malformed(unit);
}

const malformed = (unit: string): FigureError =>
  new FigureError(
    'unit-malformed',
    `"${unit}" is not a unit: write iso4217:CNY, xbrli:shares, xbrli:pure or iso4217:CNY/xbrli:shares`,
    { unit },
  );
