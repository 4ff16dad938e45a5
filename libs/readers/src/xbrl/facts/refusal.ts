/** Why something of a report can't be taken: a stable code, and words for a person. */
export interface Refusal {
  readonly kind: string;
  readonly why: string;
}

/** Thrown where something can't be taken, and caught where it is told of. */
export class Refused extends Error implements Refusal {
  constructor(
    readonly kind: string,
    readonly why: string,
  ) {
    super(why);
  }
}

/** What is made, or why it can't be. */
export function attempt<T>(make: () => T): T | Refused {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
