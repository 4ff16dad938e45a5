/** What came of an input. Whatever else comes of it is thrown, and is a finding. */
export type FuzzOutcome = 'taken' | 'refused';

/** What a fuzzer drives, a module each (`*.fuzz.ts`): by properties in specs, and guided by coverage with `npm run fuzz`. */
export interface FuzzTarget {
  /** Inputs to begin from. */
  readonly seeds: readonly Uint8Array[];
  /** Words of the format, to be put in. */
  readonly words: readonly string[];
  /** Puts an input to the code. @throws where it breaks a promise */
  readonly fuzz: (input: Uint8Array) => FuzzOutcome | Promise<FuzzOutcome>;
}
