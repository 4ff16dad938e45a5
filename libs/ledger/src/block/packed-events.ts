import type { EventRef, LedgerEvent } from '#libs/figures';
import { LedgerError } from '../ledger-error.js';

/** Numbers the commits that a block refers to: 0 is its own. */
export class CommitNumbers {
  private readonly numbers: Map<string, number>;

  constructor(own: string) {
    this.numbers = new Map([[own, 0]]);
  }

  numberOf(commit: string): number {
    let number = this.numbers.get(commit);
    if (number === undefined) this.numbers.set(commit, (number = this.numbers.size));
    return number;
  }

  /** Ids of the commits that are not the block's own, by number from 1. */
  others(): string[] {
    return [...this.numbers.keys()].slice(1);
  }
}

/**
 * The JSON of an event or of part of one. References are written as two numbers and terms as three,
 * one after the other: sums refer to hundreds of events, and a commit id is 36 characters.
 */
export function packEvent(event: object, commits: CommitNumbers): string {
  const packed: Record<string, unknown> = { ...event };
  for (const name of ['of', 'supersedes']) {
    const ref = packed[name] as EventRef | null | undefined;
    if (ref) packed[name] = [commits.numberOf(ref.commit), ref.index];
  }
  const terms = packed['terms'] as Terms | undefined;
  if (terms) {
    packed['terms'] = terms.flatMap(({ event: { commit, index }, weight }) => [
      commits.numberOf(commit),
      index,
      weight,
    ]);
  }
  return JSON.stringify(packed);
}

/** What `packEvent` was given; `commits` are the block's, its own first. */
export function unpackEvent(json: string, commits: readonly string[]): Partial<LedgerEvent> {
  const event = JSON.parse(json) as Record<string, unknown>;
  const refOf = (number: number, index: number): EventRef => ({ commit: commits[number]!, index });
  for (const name of ['of', 'supersedes']) {
    const ref = event[name] as [number, number] | null | undefined;
    if (ref) event[name] = refOf(...ref);
  }
  const packed = event['terms'] as number[] | undefined;
  if (packed !== undefined) {
    if (!Array.isArray(packed) || packed.length % 3 !== 0)
      throw new LedgerError('block-damaged', 'the terms of a check are not numbers by threes');
    event['terms'] = Array.from({ length: packed.length / 3 }, (_, at) => ({
      event: refOf(packed[3 * at]!, packed[3 * at + 1]!),
      weight: packed[3 * at + 2]!,
    }));
  }
  return event;
}

type Terms = readonly { readonly event: EventRef; readonly weight: number }[];
