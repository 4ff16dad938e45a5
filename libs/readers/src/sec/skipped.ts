/** Why facts were left out, how many, and one of them. */
export interface Skipped {
  readonly reason: string;
  readonly count: number;
  readonly example: string;
}

/** Counts what a reader leaves out. */
export class SkipCount {
  private readonly byReason = new Map<string, { count: number; readonly example: string }>();

  add(reason: string, example: string): void {
    const known = this.byReason.get(reason);
    if (known) known.count++;
    else this.byReason.set(reason, { count: 1, example });
  }

  list(): Skipped[] {
    return [...this.byReason].map(([reason, { count, example }]) => ({ reason, count, example }));
  }
}
