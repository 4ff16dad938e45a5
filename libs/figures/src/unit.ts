import { FigureError } from './errors.js';

const MEASURE = '[A-Za-z_][\\w.-]{0,63}:[A-Za-z_][\\w.-]{0,127}';
const UNIT = new RegExp(`^${MEASURE}(?:\\*${MEASURE})*(?:/${MEASURE}(?:\\*${MEASURE})*)?$`);
const CURRENCY = /iso4217:([A-Z]{3})(?![A-Za-z])/g;

/** Three-letter codes that this runtime's currency register knows. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** @throws FigureError `unit-malformed` */
export function assertUnit(unit: string): void {
  if (!isUnit(unit)) {
    throw new FigureError(
      'unit-malformed',
      `"${unit}" is not a unit: write iso4217:CNY, xbrli:shares, xbrli:pure or iso4217:CNY/xbrli:shares`,
      { unit },
    );
  }
}

/** Whether a unit is well formed and its currencies are ones that exist. */
export function isUnit(unit: string): boolean {
  if (!UNIT.test(unit)) return false;
  for (const [, code] of unit.matchAll(CURRENCY)) if (!CURRENCIES.has(code!)) return false;
  return !/iso4217:(?![A-Z]{3}(?:$|[/*]))/.test(unit);
}
