import type { ReconciliationMethod } from '#libs/figures';
import type { TieJson } from '#libs/views';
import { DECIMAL, EVENT_ID, FLAG, IDENTITY, LABEL, MOMENT, OUTCOME } from './leaves.js';
import { choice, object, orNull, ref, said } from './schema.js';

const METHOD = choice<ReconciliationMethod>({
  corroboration: true,
  summation: true,
  bridge: true,
  translation: true,
  text: true,
  'period-arithmetic': true,
  'roll-forward': true,
});

const TIE = object<TieJson>('A check: a value, what it is compared with, and whether the two agree.', {
  ...IDENTITY,
  label: LABEL,
  method: METHOD,
  outcome: OUTCOME,
  difference: said(orNull(DECIMAL), 'The value − what it is compared with; `null` where it is in doubt.'),
  value: orNull(DECIMAL),
  independent: said(FLAG, 'Whether another source says the same.'),
  publishedAt: MOMENT,
  eventId: EVENT_ID,
  source: ref('Source'),
  with: object<TieJson['with']>('What it is compared with.', {
    value: orNull(DECIMAL),
    eventId: EVENT_ID,
    source: ref('Source'),
  }),
});

export const TIE_SCHEMAS = { Tie: TIE };
