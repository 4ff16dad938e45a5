/** Actors that nobody else may be called: what was recorded without a name, and who holds the token. */
const RESERVED = new Set(['system', 'operator']);

export const isReserved = (name: string): boolean => RESERVED.has(name.toLowerCase());
