/** What the role of a preferred label says of its line, beside its words. */
export interface LabelUse {
  /** The line prints values with the other sign. */
  readonly isNegated: boolean;
  /** Of an instant in a table of durations: the balance before a duration, or at its end. */
  readonly balance: 'start' | 'end' | null;
  readonly isTotal: boolean;
}

/** By the role's last part, which is the same in every registry of label roles (LRR, and the US GAAP taxonomy of 2009 before it). */
export function labelUseOf(role: string | null): LabelUse {
  const name = role === null ? '' : role.slice(role.lastIndexOf('/') + 1).toLowerCase();
  return {
    isNegated: name.startsWith('negated'),
    balance: name.includes('periodstart') ? 'start' : name.includes('periodend') ? 'end' : null,
    isTotal: /^(?:negated)?total/.test(name),
  };
}
