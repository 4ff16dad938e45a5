import {
  correctedValue,
  intervalOf,
  refKey,
  type Decimal,
  type EventRef,
  type FigureReconciled,
  type Outcome,
} from '#libs/figures';
import { judgeCheck, type Judgement, type Stated } from '#libs/tieout';
import type { Book } from '../book/book.js';
import type { Filing, Recorded } from '../book/records.js';
import { isInSight, type Vantage } from '../vantage.js';

/** A recorded check as it stands at a vantage. */
export interface CheckState {
  readonly event: FigureReconciled;
  readonly ref: EventRef;
  readonly filing: Filing;
  /** The event of the observation that the terms make. */
  readonly aim: EventRef;
  readonly outcome: Outcome;
  readonly difference: Decimal | null;
  /** Whether a member was corrected since, so that the outcome is not the recorded one. */
  readonly isRecomputed: boolean;
}

/** An entity's checks at one vantage, and what they say of each observation. */
export class Checks {
  private readonly aims = new Map<string, CheckState[]>();
  private readonly terms = new Map<string, CheckState[]>();

  constructor(readonly states: readonly CheckState[]) {
    for (const state of states) {
      push(this.aims, refKey(state.aim), state);
      for (const { event } of state.event.terms) push(this.terms, refKey(event), state);
    }
  }

  /** The checks that an observation is the aim of. */
  makersOf(event: EventRef): readonly CheckState[] {
    return this.aims.get(refKey(event)) ?? [];
  }

  /** The checks that an observation is a term of. */
  usersOf(event: EventRef): readonly CheckState[] {
    return this.terms.get(refKey(event)) ?? [];
  }

  /** Outcomes of those that make it. */
  outcomesOf(event: EventRef): readonly Outcome[] {
    return this.makersOf(event).map(({ outcome }) => outcome);
  }

  /** Outcomes of the checks that an observation is a term of. */
  outcomesWith(event: EventRef): readonly Outcome[] {
    return this.usersOf(event).map(({ outcome }) => outcome);
  }
}

function push(map: Map<string, CheckState[]>, key: string, state: CheckState): void {
  const known = map.get(key);
  if (known) known.push(state);
  else map.set(key, [state]);
}

/** One view asks for the checks of one book at one vantage many times. */
const lastAsked = new WeakMap<Book, { vantage: Vantage; revision: number; checks: Checks }>();

/**
 * The checks in sight: a check is, when its commit is. Of one that was made again the newest counts. One over an
 * observation that was taken back since says nothing, and is left out; one over a corrected value is computed anew.
 */
export function checksAt(book: Book, vantage: Vantage): Checks {
  const known = lastAsked.get(book);
  if (known && known.revision === book.revision && isSame(known.vantage, vantage)) return known.checks;
  const newest = new Map<string, Recorded<FigureReconciled>>();
  for (const each of book.records.checks()) {
    if (!isInSight(vantage, each.filing)) continue;
    const key = checkKey(each);
    const before = newest.get(key);
    if (!before || before.filing.number <= each.filing.number) newest.set(key, each);
  }
  const checks = new Checks([...newest.values()].flatMap((each) => stateOf(book, each, vantage.upTo)));
  lastAsked.set(book, { vantage, revision: book.revision, checks });
  return checks;
}

const isSame = (left: Vantage, right: Vantage): boolean =>
  left.asOf === right.asOf && left.upTo === right.upTo;

const aimOf = ({ event, ref }: Recorded<FigureReconciled>): EventRef => event.of ?? ref;

function checkKey(recorded: Recorded<FigureReconciled>): string {
  const { method, rule, terms } = recorded.event;
  const names = terms.map(({ event, weight }) => `${weight}*${refKey(event)}`);
  return [method, rule, refKey(aimOf(recorded)), ...names].join('\n');
}

function stateOf(book: Book, recorded: Recorded<FigureReconciled>, upTo: number): CheckState[] {
  const { event, ref, filing } = recorded;
  const { records } = book;
  const aim = aimOf(recorded);
  const members = [aim, ...event.terms.map((term) => term.event)];
  if (members.some((each) => records.isTakenBack(each, upTo))) return [];
  const isRecomputed =
    event.terms.length > 0 && members.some((each) => records.correctionOf(each, upTo) !== undefined);
  const { outcome, difference } = isRecomputed ? judged(book, event, aim, upTo) : event;
  return [{ event, ref, filing, aim, outcome, difference, isRecomputed }];
}

function judged(book: Book, event: FigureReconciled, aim: EventRef, upTo: number): Judgement {
  const weighed = event.terms.map((term) => ({ ...statedAt(book, term.event, upTo), weight: term.weight }));
  return judgeCheck(event, statedAt(book, aim, upTo), weighed);
}

function statedAt({ records }: Book, event: EventRef, upTo: number): Stated {
  const { value: read, decimals } = records.observation(event)!;
  const value = correctedValue(read, records.correctionOf(event, upTo));
  return { value, decimals, interval: intervalOf(value ?? '0', decimals) };
}
