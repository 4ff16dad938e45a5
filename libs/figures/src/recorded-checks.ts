import type { EventRef, FigureReconciled, Observation } from './events.js';
import { isTerm } from './events.js';
import type { Check } from './reading.js';

/** A reading's checks as events of the commit that its observations are in. */
export class RecordedChecks {
  private readonly refs: Map<number, EventRef>;
  private readonly ofTerms = new Map<number, Check>();
  private readonly others: Check[] = [];

  /**
   * `firstIndex`: the index in the commit of the first observation's event. A term's first check is told by
   * the event that carries it. `known`: events of the document's observations that the ledger has already.
   */
  constructor(
    observations: readonly Observation[],
    checks: readonly Check[],
    commit: string,
    firstIndex: number,
    known: Iterable<readonly [number, EventRef]> = [],
  ) {
    this.refs = new Map(known);
    const terms = new Set<number>();
    observations.forEach(({ ordinal, role }, at) => {
      this.refs.set(ordinal, { commit, index: firstIndex + at });
      if (isTerm(role)) terms.add(ordinal);
    });
    for (const check of checks) {
      if (terms.has(check.aim) && !this.ofTerms.has(check.aim)) this.ofTerms.set(check.aim, check);
      else this.others.push(check);
    }
  }

  /** The event of an observation that is a term: its check, or that none could be made. */
  ofTerm(observation: Observation): FigureReconciled {
    const check = this.ofTerms.get(observation.ordinal);
    return check
      ? this.event(check, { observation, of: null })
      : {
          type: 'FigureReconciled',
          // Its ends are not in the document: it could not be rolled forward, or computed as its sentence says.
          method: observation.role === 'adjustment' ? 'roll-forward' : 'text',
          observation,
          of: null,
          rule: 'sum',
          terms: [],
          difference: null,
          outcome: 'exception',
          engine: NO_ENGINE,
        };
  }

  /** The events of all checks but those that a term's own event tells. */
  *rest(): Generator<FigureReconciled> {
    for (const check of this.others)
      yield this.event(check, { observation: null, of: this.refOf(check.aim) });
  }

  private event(check: Check, subject: Pick<FigureReconciled, 'observation' | 'of'>): FigureReconciled {
    const { method, rule, terms, difference, outcome, engine } = check;
    return {
      type: 'FigureReconciled',
      method,
      ...subject,
      rule,
      terms: terms.map(({ ordinal, weight }) => ({ event: this.refOf(ordinal), weight })),
      difference,
      outcome,
      engine,
    };
  }

  /** The event of an observation. */
  refOf(ordinal: number): EventRef {
    const ref = this.refs.get(ordinal);
    if (!ref) throw new Error(`a check names ordinal ${ordinal}, and the reading has no such observation`);
    return ref;
  }
}

/** The engine of a check that no claim called for: a term stands in the document, and what it is computed from does not. */
export const NO_ENGINE = 'none';
