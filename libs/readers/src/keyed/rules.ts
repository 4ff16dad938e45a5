import { RESTATEMENT_CAUSES, type Decimals, type RestatementCause, type Role } from '#libs/figures';
import { parseDecimals, parseScale } from './amounts.js';
import { oneOf, type Fields } from './fields.js';
import type { Defaults } from './preamble.js';

const ROLES: readonly Role[] = ['stated', 'previously-reported', 'adjustment'];

/** How values are to be taken, as one record says it; what it does not say is left to the next wider. */
export interface Rule {
  readonly scale?: number;
  readonly decimals?: Decimals | 'as-printed';
  readonly cause?: RestatementCause;
  readonly role?: Role;
}

/** What a column, row or figure says of its values. */
export function ruleOf(fields: Fields): Rule {
  const scale = fields.read<number | undefined>('scale', ({ text }) => parseScale(text), undefined);
  const decimals = fields.read<Rule['decimals']>('decimals', ({ text }) => parseDecimals(text), undefined);
  const cause = fields.read<RestatementCause | undefined>('cause', oneOf(RESTATEMENT_CAUSES), undefined);
  return {
    ...(scale !== undefined && { scale }),
    ...(decimals !== undefined && { decimals }),
    ...(cause !== undefined && { cause }),
  };
}

/** What a column or figure says, with the part its values play; only they have a role in this sense. */
export function ruleWithRoleOf(fields: Fields): Rule {
  const rule = ruleOf(fields);
  const role = fields.read('role', oneOf(ROLES), 'stated');
  if (role === 'previously-reported' && rule.cause !== undefined) {
    const what = 'a value reported before has no cause: leave it empty, and state it with the new value';
    fields.problems.add('keyed-cause', fields.at, what);
  }
  return { ...rule, role };
}

/** Every question answered: by the rule, else by the file's defaults. */
export function settled({ scale, decimals, cause, role = 'stated' }: Rule, file: Defaults) {
  return {
    scale: scale ?? file.scale,
    decimals: decimals === undefined ? file.decimals : decimals,
    role,
    cause: role === 'previously-reported' ? null : (cause ?? (role === 'stated' ? file.cause : null)),
  };
}
