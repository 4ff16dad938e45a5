/** Names under which the SEC's bulk data give a measure of which they lose the namespace. */
const NAMED: Readonly<Record<string, string>> = { shares: 'xbrli:shares', pure: 'xbrli:pure' };

const CURRENCY = /^[A-Z]{3}$/;

/**
 * The unit that the SEC's bulk data mean by a name: `USD` → `iso4217:USD`, `USD/shares` → `iso4217:USD/xbrli:shares`. A name
 * that says no namespace (`sqft`) is kept under `sec:`. Whether it is well formed is for the caller to check.
 */
export const unitOfName = (name: string): string => name.split('/').map(measureOf).join('/');

const measureOf = (name: string): string =>
  NAMED[name] ?? (CURRENCY.test(name) ? `iso4217:${name}` : `sec:${name}`);
