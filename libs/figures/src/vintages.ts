import {
  Accord,
  differsInLastUnit,
  showsBetter,
  suspicionOf,
  type Rounded,
  type SuspectKind,
} from './agreement.js';
import { subtract, type Decimal } from './decimal.js';
import { isValue, type RestatementCause, type Role } from './events.js';
import type { Moment } from './time.js';

/** One observation of one figure, as classification sees it. */
export interface Sighting extends Rounded {
  readonly role: Role;
  readonly cause: RestatementCause | null;
  readonly document: string;
  readonly ordinal: number;
  readonly publishedAt: Moment;
  readonly accession: string | null;
  /** Whether its document amends another, by form or by word. */
  readonly amends: boolean;
  /** A person's decision on it, where it was suspect or contradicted. */
  readonly ruling: 'accepted' | 'dismissed' | null;
}

/** A run of observations that agree. Indexes are into the sorted sightings. */
export interface Vintage {
  readonly members: number[];
  /** The most precise member, the earliest of those: what the figure shows. */
  shown: number;
  /** The member that opened it. */
  readonly openedBy: number;
}

/** What an observation is, given those before it. `against` and `with` are indexes of sightings. */
export type Standing =
  | { readonly as: 'reported'; readonly vintage: number }
  | {
      readonly as: 'restated';
      readonly vintage: number;
      readonly against: number;
      readonly difference: Decimal | null;
      readonly cause: RestatementCause;
      readonly lastUnit: boolean;
    }
  | {
      readonly as: 'reconciled';
      readonly vintage: number;
      readonly with: number;
      readonly difference: Decimal;
    }
  | { readonly as: 'suspect'; readonly kind: SuspectKind; readonly against: number }
  | { readonly as: 'contradiction'; readonly against: number }
  | { readonly as: 'term' }
  | { readonly as: 'dismissed' };

/** Why an observation is not taken. */
export type Doubt = Extract<Standing, { as: 'suspect' | 'contradiction' }>;

export interface Classified<T extends Sighting = Sighting> {
  /** In the order of R3. */
  readonly sightings: readonly T[];
  /** One for each sighting. */
  readonly standings: readonly Standing[];
  readonly vintages: readonly Vintage[];
  /** The current vintage's index, −1 where there is none. */
  readonly current: number;
  /** Suspects that no later document repeated and no person decided. */
  readonly pending: readonly number[];
  /** Suspects that a later document repeated, each with the sighting by which they were. */
  readonly repetitions: ReadonlyMap<number, number>;
}

/** The order of R3: published, accession, document, ordinal. */
export function compareSightings(left: Sighting, right: Sighting): number {
  return (
    order(left.publishedAt, right.publishedAt) ||
    order(left.accession ?? '', right.accession ?? '') ||
    order(left.document, right.document) ||
    left.ordinal - right.ordinal
  );
}

/**
 * Decides anew what each observation of one figure is, from the observations alone, in the
 * order of R3, whatever was believed when each was recorded. An observation's standing depends
 * only on those before it, so a prefix by publication classifies as it did on that day.
 * The unit is the figure's: it tells whether a split of shares may have changed it.
 */
export function classify<T extends Sighting>(sightings: readonly T[], unit = ''): Classified<T> {
  const sorted = sightings.length < 2 ? sightings : sightings.toSorted(compareSightings);
  const fold = new VintageFold(sorted, unit);
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]!.document === sorted[start]!.document) end++;
    fold.document(start, end);
    start = end;
  }
  return {
    sightings: sorted,
    standings: fold.standings,
    vintages: fold.vintages,
    current: fold.current,
    pending: fold.pending,
    repetitions: fold.repetitions,
  };
}

/**
 * Whether an observation leaves its figure in doubt until a person decides, whatever later documents repeat: an earlier value
 * that differs from what was known, or one of several values of a document of which none is accepted.
 */
export function isLastingDoubt(standing: Standing, sightings: readonly Pick<Sighting, 'ruling'>[]): boolean {
  if (standing.as === 'contradiction') return sightings[standing.against]!.ruling !== 'accepted';
  return standing.as === 'suspect' && standing.kind === 'prior-differs';
}

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

class VintageFold {
  readonly standings: Standing[] = [];
  readonly vintages: Vintage[] = [];
  readonly pending: number[] = [];
  readonly repetitions = new Map<number, number>();
  current = -1;
  private readonly accords: Accord[] = [];

  constructor(
    private readonly sightings: readonly Sighting[],
    private readonly unit: string,
  ) {}

  /** Takes in what one document states of the figure, sightings `start` to `end`. */
  document(start: number, end: number): void {
    const stated: number[] = [];
    let restates = false;
    for (let index = start; index < end; index++) {
      const { role, ruling } = this.sightings[index]!;
      if (ruling === 'dismissed') this.standings[index] = { as: 'dismissed' };
      else if (!isValue(role)) this.standings[index] = { as: 'term' };
      else if (role === 'stated') stated.push(index);
      restates ||= (role === 'previously-reported' || role === 'adjustment') && ruling !== 'dismissed';
    }
    for (let index = start; index < end; index++) {
      const { role, ruling } = this.sightings[index]!;
      if (role === 'previously-reported' && ruling !== 'dismissed') this.prior(index);
    }
    const accepted = stated.find((index) => this.sightings[index]!.ruling === 'accepted');
    const rival = accepted === undefined ? this.contradictionAmong(stated) : null;
    for (const index of stated) {
      if (rival !== null)
        this.standings[index] = { as: 'contradiction', against: index === rival ? stated[0]! : rival };
      else this.stated(index, accepted, restates);
    }
  }

  /** The first of a document's values that disagrees with those before it, or `null`. */
  private contradictionAmong(stated: readonly number[]): number | null {
    if (stated.length < 2) return null;
    const accord = new Accord(this.sightings[stated[0]!]!);
    for (const index of stated.slice(1)) {
      if (!accord.admits(this.sightings[index]!)) return index;
      accord.join(this.sightings[index]!);
    }
    return null;
  }

  private stated(index: number, accepted: number | undefined, restates: boolean): void {
    const sighting = this.sightings[index]!;
    if (
      accepted !== undefined &&
      accepted !== index &&
      !new Accord(this.sightings[accepted]!).admits(sighting)
    ) {
      this.standings[index] = { as: 'contradiction', against: accepted };
    } else if (this.current < 0) {
      this.open(index, { as: 'reported', vintage: 0 });
    } else if (this.accords[this.current]!.admits(sighting)) {
      this.join(index, this.current);
    } else {
      this.change(index, restates, accepted !== undefined);
    }
  }

  /** `accepted`: a person took this value, here or where its document states it again. */
  private change(index: number, restates: boolean, accepted: boolean): void {
    const sighting = this.sightings[index]!;
    const against = this.vintages[this.current]!.shown;
    const before = this.sightings[against]!;
    const repeated = this.pending.filter((suspect) => this.repeats(sighting, this.sightings[suspect]!));
    const explained =
      restates || sighting.amends || (sighting.cause !== null && sighting.cause !== 'unknown');
    const suspicion = accepted
      ? null
      : suspicionOf(before, sighting, {
          explained: explained || repeated.length > 0,
          returns: this.accords.some((accord, vintage) => vintage < this.current && accord.admits(sighting)),
          unit: this.unit,
        });
    if (suspicion !== null) {
      this.standings[index] = { as: 'suspect', kind: suspicion, against };
      this.pending.push(index);
      return;
    }
    for (const suspect of repeated) {
      this.pending.splice(this.pending.indexOf(suspect), 1);
      this.repetitions.set(suspect, index);
    }
    this.restate(index, against);
  }

  /**
   * Whether a later document gives a suspect's value again. Its own saying so twice proves nothing, nor does
   * the same accession by another route.
   */
  private repeats(sighting: Sighting, suspect: Sighting): boolean {
    const isCopy =
      sighting.document === suspect.document ||
      (sighting.accession !== null && sighting.accession === suspect.accession);
    return !isCopy && new Accord(suspect).admits(sighting);
  }

  private restate(index: number, against: number): void {
    const sighting = this.sightings[index]!;
    const before = this.sightings[against]!;
    this.open(index, {
      as: 'restated',
      vintage: this.vintages.length,
      against,
      difference:
        before.value === null || sighting.value === null ? null : subtract(sighting.value, before.value),
      cause: sighting.cause ?? 'unknown',
      lastUnit: differsInLastUnit(before, sighting),
    });
  }

  /** A previously reported value agrees with the vintage before it, or opens one (R8). */
  private prior(index: number): void {
    const sighting = this.sightings[index]!;
    if (this.current < 0) return this.open(index, { as: 'reported', vintage: 0 });
    for (let vintage = this.current; vintage >= 0; vintage--) {
      if (this.accords[vintage]!.admits(sighting)) return this.join(index, vintage);
    }
    const against = this.vintages[this.current]!.shown;
    if (sighting.ruling === 'accepted') return this.restate(index, against);
    this.standings[index] = { as: 'suspect', kind: 'prior-differs', against };
  }

  private open(index: number, standing: Standing): void {
    this.standings[index] = standing;
    this.vintages.push({ members: [index], shown: index, openedBy: index });
    this.accords.push(new Accord(this.sightings[index]!));
    this.current = this.vintages.length - 1;
  }

  private join(index: number, at: number): void {
    const vintage = this.vintages[at]!;
    const sighting = this.sightings[index]!;
    const shown = this.sightings[vintage.shown]!;
    const difference = subtract(sighting.value ?? '0', shown.value ?? '0');
    this.standings[index] = { as: 'reconciled', vintage: at, with: vintage.shown, difference };
    vintage.members.push(index);
    this.accords[at]!.join(sighting);
    if (showsBetter(sighting, shown)) vintage.shown = index;
  }
}
