import { RESTATEMENT_CAUSES, type EventRef, type LedgerEvent, type Observation } from '#libs/figures';
import { ObservedAs } from '../block-reader.js';

/** What of an observation's event is not the observation: its class, the event that it refers to, and the rest as an object. */
export interface EventShell {
  readonly observedAs: number;
  readonly ref: EventRef | null;
  /** Members that are not what nearly all such events have; `null` where none is. */
  readonly extras: object | null;
}

/** An event that carries an observation. */
export type ObservationEvent = Extract<LedgerEvent, { readonly observation: Observation | null }> & {
  readonly observation: Observation;
};

export const carriesObservation = (event: LedgerEvent): event is ObservationEvent =>
  'observation' in event && event.observation !== null;

/** Takes an event apart; `engine` is the block's. */
export function shellOf(event: ObservationEvent, engine: string): EventShell {
  switch (event.type) {
    case 'FigureReported':
      return { observedAs: ObservedAs.reported, ref: null, extras: null };
    case 'FigureRestated': {
      const { of, supersedes, difference, cause } = event;
      return { observedAs: ObservedAs.restated, ref: supersedes, extras: { of, difference, cause } };
    }
    case 'FigureReconciled': {
      const { of, method, terms, difference, outcome } = event;
      const observedAs = method === 'corroboration' ? ObservedAs.reconciled : ObservedAs.term;
      const usual = method === 'corroboration' && terms.length === 1 && terms[0]!.weight === 1;
      const plain =
        usual && of === null && difference === null && outcome === 'exact' && event.engine === engine;
      if (plain) return { observedAs, ref: terms[0]!.event, extras: null };
      return {
        observedAs,
        ref: null,
        extras: { of, method, terms, difference, outcome, engine: event.engine },
      };
    }
    case 'ExceptionRaised': {
      const { type: _, observation: __, ...extras } = event;
      return { observedAs: ObservedAs.suspect, ref: null, extras };
    }
    default:
      throw new Error(`no event ${JSON.stringify(event satisfies never)} carries an observation`);
  }
}

/** Puts an event together again. */
export function eventOf(
  observation: Observation,
  { observedAs, ref, extras }: EventShell,
  engine: string,
): LedgerEvent {
  switch (observedAs) {
    case ObservedAs.reported:
      return { type: 'FigureReported', observation };
    case ObservedAs.restated:
      return { type: 'FigureRestated', observation, supersedes: ref!, ...extras } as LedgerEvent;
    case ObservedAs.suspect:
      return { type: 'ExceptionRaised', observation, ...extras } as LedgerEvent;
    default:
      if (extras) return { type: 'FigureReconciled', observation, ...extras } as LedgerEvent;
      return {
        type: 'FigureReconciled',
        method: 'corroboration',
        observation,
        of: null,
        terms: [{ event: ref!, weight: 1 }],
        difference: null,
        outcome: 'exact',
        engine,
      };
  }
}

export const causeCode = (observation: Observation): number =>
  observation.cause === null ? 0 : RESTATEMENT_CAUSES.indexOf(observation.cause) + 1;
