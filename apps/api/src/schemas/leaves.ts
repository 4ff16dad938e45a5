import { RESTATEMENT_CAUSES, ROLES, RULES, STATEMENT_KINDS, type Outcome } from '#libs/figures';
import type { FigureStatus } from '#libs/views';
import { anyOf, choice, object, type Schema } from './schema.js';

const SHA256_PATTERN = '^[0-9a-f]{64}$';

export const TEXT: Schema = { type: 'string' };
export const FLAG: Schema = { type: 'boolean' };

/** A number of things, or a place among them. */
export const COUNT: Schema = { type: 'integer', minimum: 0 };

export const ENTITY: Schema = {
  type: 'string',
  description: 'Who reports, `scheme:identifier`.',
  examples: ['cik:0001804583'],
};
export const CONCEPT: Schema = {
  type: 'string',
  description: 'What is measured, a QName.',
  examples: ['us-gaap:Revenues'],
};
export const LABEL: Schema = {
  type: ['string', 'null'],
  description: 'As printed; `null` where it stands in no row.',
  examples: ['Revenues'],
};
export const FIGURE_ID: Schema = {
  type: 'string',
  pattern: '^[\\w-]{22}$',
  description: 'A hash of the figure’s identity.',
  examples: ['QendP8UPC7e0dex_v4EHyA'],
};
export const EXCEPTION_ID: Schema = {
  type: 'string',
  pattern: '^[\\w-]{16}$',
  examples: ['ItaTFxSNCq_n_MET'],
};
export const EVENT_ID: Schema = {
  type: 'string',
  format: 'uuid',
  description: 'An event of the ledger.',
  examples: ['1edb69c2-098b-560d-a32e-ad8880fb63a2'],
};
export const SHA256: Schema = {
  type: 'string',
  pattern: SHA256_PATTERN,
  description: 'A document by the SHA-256 of its bytes.',
  examples: ['337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9'],
};
export const DIGEST: Schema = {
  type: 'string',
  pattern: SHA256_PATTERN,
  description: 'SHA-256 of what the view says, without what tells of this ledger alone.',
};
export const COMMIT: Schema = {
  type: 'integer',
  minimum: 0,
  description: 'The number of a commit in this ledger’s log.',
  examples: [12],
};
export const MOMENT: Schema = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  examples: ['2021-03-01T23:59:59.999Z'],
};
const DATE: Schema = { type: 'string', format: 'date', examples: ['2020-12-31'] };

/** An exact amount in whole units. */
export const DECIMAL: Schema = {
  type: 'string',
  pattern: '^-?(0|[1-9]\\d*)(\\.\\d*[1-9])?$',
  description: 'An exact decimal in whole units, never scaled.',
  examples: ['767688120'],
};
export const DECIMALS: Schema = {
  anyOf: [{ type: 'integer' }, { enum: ['INF', null] }],
  description: 'Rounding: −3 is thousands; `INF` exact; `null` unknown.',
  examples: [-3],
};
export const UNIT: Schema = { type: 'string', examples: ['iso4217:CNY'] };
export const DIMENSIONS: Schema = {
  type: 'object',
  description: 'Further axis → member pairs.',
  additionalProperties: { type: 'string' },
  examples: [{}],
};
export const PERIOD: Schema = {
  ...anyOf(
    object<{ instant: string }>('An instant: the end of a day.', { instant: DATE }),
    object<{ start: string; end: string }>('A duration, both days included.', { start: DATE, end: DATE }),
  ),
  examples: [{ start: '2020-01-01', end: '2020-12-31' }],
};
export const PERIOD_TEXT: Schema = { type: 'string', examples: ['2020-01-01/2020-12-31', '2020-12-31'] };

export const OUTCOME = choice<Outcome>({ exact: true, 'within-rounding': true, exception: true });
export const STATUS = choice<FigureStatus>({ reported: true, restated: true, corrected: true });
export const RELIANCE: Schema = {
  enum: ['withdrawn', null],
  description: '`withdrawn` where the issuer says that the period’s statements are not to be relied on.',
};
export const CAUSE: Schema = { type: 'string', enum: RESTATEMENT_CAUSES };
export const ROLE: Schema = { type: 'string', enum: ROLES };
export const RULE: Schema = { type: 'string', enum: RULES };
export const STATEMENT_KIND: Schema = { type: 'string', enum: STATEMENT_KINDS };

/** What a figure is. */
export const IDENTITY = {
  figureId: FIGURE_ID,
  entity: ENTITY,
  concept: CONCEPT,
  period: PERIOD,
  unit: UNIT,
  dimensions: DIMENSIONS,
};

/** A hash as transparency logs write it. */
export const HASH: Schema = {
  type: 'string',
  pattern: '^[A-Za-z0-9+/]{43}=$',
  description: 'A SHA-256, base64.',
  examples: ['CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='],
};
