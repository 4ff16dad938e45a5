import {
  actCommitId,
  canonicalBytes,
  classify,
  decide,
  decideResolution,
  EntityState,
  evolve,
  parseCanonical,
  validateCommit,
  type Act,
  type Classified,
  type Commit,
  type Decimal,
  type FigureFacets,
  type LedgerEvent,
  type Reading,
  type RecordedSighting,
  type Resolution,
} from '#libs/figures';
import { tieOut } from '#libs/tieout';
import { sentenceOf, titleOf } from './sentences.js';
import { FILER, REVENUE } from './reading.js';

/** A person's decision on the one open exception of a kind, or where all were decided, on the first anew. */
export interface Ruling {
  readonly kind: string;
  readonly choice: Resolution['choice'];
}

export const accept = (kind: string, ordinal = 0): Ruling => ({ kind, choice: { accept: ordinal } });
export const dismiss = (kind: string): Ruling => ({ kind, choice: { dismiss: true } });
export const take = (kind: string, candidate: number): Ruling => ({ kind, choice: { take: candidate } });

export type Step = Reading | Ruling;

/**
 * A story of one entity: what the ledger was given, what comes next, and what that makes.
 * `given(filed(…)).when(filed(…)).gives('restated 120, was 100 in 2021-08-11, by 20, cause unknown')`
 */
export const given = (...steps: readonly Step[]): { readonly when: (step: Step) => Outcome } => {
  const state = steps.reduce(
    (before, step) => evolve(before, commitOf(before, step)),
    EntityState.empty(FILER),
  );
  return { when: (step) => new Outcome(state, step) };
};

export const when = (step: Step): Outcome => given().when(step);

/** What an act makes of what was known before it. */
export class Outcome {
  constructor(
    private readonly before: EntityState,
    private readonly step: Step,
  ) {}

  get commit(): Commit {
    return commitOf(this.before, this.step);
  }

  get state(): EntityState {
    return evolve(this.before, this.commit);
  }

  /** All events of the commit but the document's filing, as sentences, in order. */
  gives(...sentences: readonly string[]): this {
    const titles = titleOf(this.state);
    const told = this.events.map((event) => sentenceOf(event, this.state, titles));
    expect(told).toEqual(sentences);
    return this;
  }

  /** The events of the commit but the document's filing. */
  get events(): readonly LedgerEvent[] {
    return this.commit.events.filter((event) => event.type !== 'DocumentFiled');
  }

  /** What the figure shows now; `undefined` where nothing is taken. */
  shows(value: Decimal | null | undefined, facets: FigureFacets = REVENUE): this {
    const { current, vintages, sightings } = this.classified(facets);
    expect(current < 0 ? undefined : sightings[vintages[current]!.shown]!.value).toBe(value);
    return this;
  }

  /** How many suspects wait for a person or a repetition. */
  waits(suspects: number, facets: FigureFacets = REVENUE): this {
    expect(this.classified(facets).pending).toHaveLength(suspects);
    return this;
  }

  classified(facets: FigureFacets = REVENUE): Classified<RecordedSighting> {
    return classify(this.state.sightings(facets), facets.unit);
  }

  /** The code of the error with which the act is refused. */
  refused(code: string, message: RegExp): void {
    expect(() => this.commit).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  }
}

/** An act whose time of recording follows the revision, so that equal stories give equal commits. */
export const actAfter = (state: EntityState): Act => ({
  actor: 'system',
  recordedAt: new Date(Date.UTC(2022, 0, 1 + state.revision)).toISOString(),
  correlationId: `act-${state.revision}`,
  causationId: null,
});

/** Decides a step; every commit must be valid and survive its canonical bytes. */
function commitOf(state: EntityState, step: Step): Commit {
  const act = actAfter(state);
  const commit = 'choice' in step ? resolved(state, step, act) : decide(state, step, tieOut(step), act);
  validateCommit(commit);
  expect(parseCanonical(canonicalBytes(commit))).toEqual(commit);
  return commit;
}

function resolved(state: EntityState, { kind, choice }: Ruling, act: Act): Commit {
  const ofKind = [...state.allExceptions()].filter(([, each]) => each.raised[0]!.kind === kind);
  const open = ofKind.find(([, each]) => !each.resolved) ?? ofKind[0];
  const exceptionId = open?.[0] ?? kind;
  const commitId = actCommitId(`${exceptionId} ${state.revision}`);
  return decideResolution(state, { exceptionId, choice, reason: 'I looked' }, commitId, {
    ...act,
    actor: 'Ada',
  });
}
