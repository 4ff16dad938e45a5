import Big from 'big.js';
import type { Statement } from '#libs/client';

type Bridge = Statement['bridges'][number];
type Term = Bridge['terms'][number];

/**
 * One line of a waterfall: what the bridge begins with, what it adds or takes, what the terms leave open, and where it
 * arrives. `before` and `after` are the running total on either side of it.
 */
export interface Step {
  readonly kind: 'start' | 'rise' | 'fall' | 'nil' | 'open' | 'total';
  readonly label: string;
  /** What it does to the running total; of the start and the total, the amount itself; null: nil. */
  readonly effect: string | null;
  readonly before: string;
  readonly after: string;
  readonly term: Term | null;
}

/** The steps of a bridge, in its order. */
export function stepsOf(bridge: Bridge, title: string): readonly Step[] {
  let running = new Big(0);
  const steps = bridge.terms.map((term, index): Step => {
    const effect = effectOf(term);
    const before = running;
    running = running.plus(effect ?? 0);
    return {
      kind: index === 0 ? 'start' : kindOf(effect),
      label: term.label ?? title,
      effect: effect === null ? null : effect.toFixed(),
      before: before.toFixed(),
      after: running.toFixed(),
      term,
    };
  });
  return [...steps, ...openOf(bridge, running), totalOf(bridge, title)];
}

/** What a reader is told of a step beside its name. */
export const STEP_NAMES: Readonly<Record<Step['kind'], string>> = {
  start: 'begins with',
  rise: 'adds',
  fall: 'takes',
  nil: 'nil',
  open: 'not in the terms',
  total: 'arrives at',
};

const effectOf = ({ value, weight }: Term): Big | null =>
  value === null ? null : new Big(value).times(weight);

const kindOf = (effect: Big | null): Step['kind'] =>
  effect === null || effect.eq(0) ? 'nil' : effect.gt(0) ? 'rise' : 'fall';

function openOf({ value, difference, outcome }: Bridge, running: Big): readonly Step[] {
  if (value === null || difference === null) return [];
  return [
    {
      kind: 'open',
      label: outcome === 'exception' ? 'Not explained by its terms' : 'Rounding',
      effect: difference,
      before: running.toFixed(),
      after: new Big(value).toFixed(),
      term: null,
    },
  ];
}

const totalOf = ({ value }: Bridge, title: string): Step => ({
  kind: 'total',
  label: title,
  effect: value,
  before: '0',
  after: value ?? '0',
  term: null,
});
