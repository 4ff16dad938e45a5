import {
  AGREEMENT_ENGINE,
  RESTATEMENT_CAUSES,
  type Decimal,
  type EventRef,
  type FigureReconciled,
  type LedgerEvent,
  type Observation,
  type Outcome,
  type ReadingProof,
  type ReconciliationMethod,
} from '#libs/figures';
import { ObservedAs } from '../block-reader.js';

/** What of an observation's event is not the observation. */
export interface EventShell {
  readonly observedAs: number;
  /** The event superseded, or the one term; `null` where there is none. */
  readonly ref: EventRef | null;
  /** Of restatements and reconciliations. */
  readonly difference: Decimal | null;
  /** A restatement's cause, or a reconciliation's outcome and method, as one number. */
  readonly verdict: number;
  /** Of reconciliations; else empty. */
  readonly engine: string;
  /** Members that the rest does not say, and the observation's proof; `null` where it says all. */
  readonly extras: Extras | null;
}

/** What few events have. */
export type Extras = Partial<LedgerEvent> & { readonly proof?: ReadingProof };

/** An event that carries an observation. */
export type ObservationEvent = Extract<LedgerEvent, { readonly observation: Observation | null }> & {
  readonly observation: Observation;
};

export const carriesObservation = (event: LedgerEvent): event is ObservationEvent =>
  'observation' in event && event.observation !== null;

/** Whether shells of a kind have a difference and a verdict. */
export const isJudged = (observedAs: number): boolean =>
  observedAs === ObservedAs.restated ||
  observedAs === ObservedAs.reconciled ||
  observedAs === ObservedAs.term;

/** Takes an event apart. */
export function shellOf(event: ObservationEvent): EventShell {
  const shell = plainShellOf(event);
  const { proof } = event.observation;
  return proof === null ? shell : { ...shell, extras: { ...shell.extras, proof } };
}

function plainShellOf(event: ObservationEvent): EventShell {
  switch (event.type) {
    case 'FigureReported':
      return REPORTED;
    case 'FigureRestated': {
      const { of, supersedes, difference, cause } = event;
      const verdict = RESTATEMENT_CAUSES.indexOf(cause);
      const extras = of === null ? null : { of };
      return { observedAs: ObservedAs.restated, ref: supersedes, difference, verdict, engine: '', extras };
    }
    case 'FigureReconciled':
      return reconciledShell(event);
    case 'ExceptionRaised': {
      const { type: _, observation: __, ...extras } = event;
      return { ...REPORTED, observedAs: ObservedAs.suspect, extras };
    }
    default:
      throw new Error(`no ${(event satisfies never as { type: string }).type} carries an observation`);
  }
}

/** Puts an event together again. */
export function eventOf(plain: Observation, shell: EventShell): LedgerEvent {
  const { observedAs, ref, difference, verdict, engine } = shell;
  const { proof, ...extras } = shell.extras ?? NONE;
  const observation = proof ? { ...plain, proof } : plain;
  switch (observedAs) {
    case ObservedAs.reported:
      return { type: 'FigureReported', observation };
    case ObservedAs.restated: {
      const cause = RESTATEMENT_CAUSES[verdict]!;
      const event = {
        type: 'FigureRestated',
        observation,
        of: null,
        supersedes: ref!,
        difference,
        cause,
      } as const;
      return shell.extras ? ({ ...event, ...extras } as LedgerEvent) : event;
    }
    case ObservedAs.suspect:
      return { type: 'ExceptionRaised', observation, ...extras } as LedgerEvent;
    default: {
      const event = {
        type: 'FigureReconciled',
        method: METHODS[Math.floor(verdict / OUTCOMES.length)]!,
        observation,
        of: null,
        rule: 'sum',
        terms: ref === null ? [] : [{ event: ref, weight: 1 }],
        difference,
        outcome: OUTCOMES[verdict % OUTCOMES.length]!,
        engine,
      } as const;
      return shell.extras ? ({ ...event, ...extras } as LedgerEvent) : event;
    }
  }
}

const NONE: Extras = {};
const REPORTED: EventShell = {
  observedAs: ObservedAs.reported,
  ref: null,
  difference: null,
  verdict: 0,
  engine: '',
  extras: null,
};

/** Both orders are part of the format: only ever add at the end. */
const METHODS: readonly ReconciliationMethod[] = [
  'corroboration',
  'summation',
  'bridge',
  'translation',
  'text',
  'period-arithmetic',
  'roll-forward',
];
const OUTCOMES: readonly Outcome[] = ['exact', 'within-rounding', 'exception'];

/** What is judged of an observation that is equal to another. */
export const EXACT_CORROBORATION = {
  difference: null,
  verdict: METHODS.indexOf('corroboration') * OUTCOMES.length + OUTCOMES.indexOf('exact'),
  engine: AGREEMENT_ENGINE,
};

function reconciledShell({
  method,
  of,
  rule,
  terms,
  difference,
  outcome,
  engine,
}: FigureReconciled): EventShell {
  const observedAs = method === 'corroboration' ? ObservedAs.reconciled : ObservedAs.term;
  const verdict = METHODS.indexOf(method) * OUTCOMES.length + OUTCOMES.indexOf(outcome);
  const isPlain = terms.length === 0 || (terms.length === 1 && terms[0]!.weight === 1);
  const ref = isPlain && terms.length === 1 ? terms[0]!.event : null;
  const extras =
    isPlain && of === null && rule === 'sum'
      ? null
      : {
          ...(of === null ? {} : { of }),
          ...(rule === 'sum' ? {} : { rule }),
          ...(isPlain ? {} : { terms }),
        };
  return { observedAs, ref, difference, verdict, engine, extras };
}
