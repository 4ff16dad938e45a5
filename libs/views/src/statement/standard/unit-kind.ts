/** What a unit is to a statement: an amount of a currency, one per share, or shares. */
export const UnitKind = { unknown: 0, other: 1, amount: 2, perShare: 3, shares: 4 } as const;
