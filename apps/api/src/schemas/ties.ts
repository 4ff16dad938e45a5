import type { ReconciliationMethod } from '#libs/figures';
import type { Plug, TieJson, TieStatementJson, TieTermJson } from '#libs/views';
import {
  COUNT,
  DECIMAL,
  EVENT_ID,
  FLAG,
  IDENTITY,
  LABEL,
  MOMENT,
  OUTCOME,
  ROLE,
  RULE,
  STATEMENT_KIND,
  TEXT,
} from './leaves.js';
import { choice, listOf, object, orNull, ref, said } from './schema.js';

export const TIE_STATEMENT = object<TieStatementJson>('A table of a document.', {
  index: COUNT,
  kinds: listOf(STATEMENT_KIND),
  title: TEXT,
});

export const METHOD = choice<ReconciliationMethod>({
  corroboration: true,
  summation: true,
  bridge: true,
  translation: true,
  text: true,
  'period-arithmetic': true,
  'roll-forward': true,
});

const TIE_TERM = object<TieTermJson>('A term of a check.', {
  ...IDENTITY,
  label: LABEL,
  role: ROLE,
  value: orNull(DECIMAL),
  source: ref('Source'),
  eventId: EVENT_ID,
  weight: { type: 'number', examples: [1, -1] },
});

const TIE = object<TieJson>('A check: a value, what it is compared with, and whether the two agree.', {
  ...IDENTITY,
  label: LABEL,
  role: said(ROLE, 'A growth, a change or a share is a term, and no value of its figure.'),
  statement: said(orNull(TIE_STATEMENT), 'The table that the value stands in; `null` for a sentence’s.'),
  method: METHOD,
  rule: RULE,
  outcome: OUTCOME,
  value: orNull(DECIMAL),
  difference: said(orNull(DECIMAL), 'The value − what the terms make; `null` where they are equal.'),
  terms: listOf(TIE_TERM),
  plug: said(
    orNull(choice<Plug>({ total: true, leaf: true })),
    'Of a translation that is off: a total that foots in its own currency, or an amount that makes totals foot.',
  ),
  derived: said(FLAG, 'Computed from several documents by this view, and not recorded.'),
  recomputed: said(FLAG, 'A value was corrected after the check was recorded.'),
  independent: said(FLAG, 'Whether another source says the same.'),
  engine: said(orNull(TEXT), 'The version of the rules; `null` where every view finds it anew.'),
  publishedAt: MOMENT,
  eventId: said(orNull(EVENT_ID), '`null` where derived.'),
  source: ref('Source'),
});

export const TIE_SCHEMAS = { Tie: TIE };
