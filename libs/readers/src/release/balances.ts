import { MONTH } from './dates.js';
import { normal } from './labels.js';

/** What a label is headed by where it stands at a day and not over a period. */
const BALANCE =
  /^(?:total )?(?:\w+ ){0,6}(?:assets|liabilities|equity|deficit|debt|borrowings|receivables?|payables?|inventor(?:y|ies)|cash(?: and cash)?(?: equivalents)?|marketable securities|investments|deposits|loans|backlog|headcount|employees|stores|capital employed|working capital)(?: net| gross| outstanding)?$|^(?:tangible )?book value\b|^(?:total )?(?:assets|liabilities)\b|\boutstanding$/;
const FLOW =
  /\b(?:average|returns?|changes?|increase|decrease|impairments?|amortization|depreciation|gains?|loss|losses|income|earnings|expenses?|charges?|payments?|repayments?|proceeds|purchases?|sales?|revenues?|provision|provided|used|flows?|turnover|days|yield|rate|margin|weighted|acquired|sold|opened|closed|on|from)\b/;
const END =
  /\b(?:at|as of)? ?(?:end of (?:the )?(?:period|quarter|year|month)|(?:period|quarter|year) end)\b/;

const CASH =
  /^(?:total |net |restricted |opening |closing |beginning |ending )*cash\b|\bcash(?: and cash)? equivalents?\b|\b(?:cash|bank) balances?\b/;
const CASH_OPENS =
  /\b(?:beginning|start) of\b|\b(?:opening|beginning)(?: cash| balances?)?$|^(?:opening|beginning) (?:cash|balance)/;
const CASH_CLOSES =
  /\bend of\b|\b(?:period|quarter|year) end\b|\b(?:closing|ending)(?: cash| balances?)?$|^(?:closing|ending) (?:cash|balance)/;
const ON_A_DAY = new RegExp(`\\b(?:${MONTH}|\\d{1,2}/\\d{1,2})\\b`);

/**
 * At which end of its period a line of a statement of cash flows stands: cash that there is at a day. `unclear` where it is
 * such cash and does not say which end, or names a day of its own; `null` for what flows.
 */
export function cashEdge(label: string): 'begin' | 'end' | 'unclear' | null {
  const words = normal(label);
  if (!CASH.test(words) && !/\bbalances?\b/.test(words)) return null;
  if (/\b(?:increase|decrease|change|effect|provided|used|generated|flows?)\b/.test(words)) return null;
  const [opens, closes] = [CASH_OPENS.test(words), CASH_CLOSES.test(words)];
  if (opens !== closes) return opens ? 'begin' : 'end';
  return opens || isBalance(label) || ON_A_DAY.test(words) ? 'unclear' : null;
}

/** Whether a line says that it stands at the end of its period. */
export const saysEnd = (label: string): boolean =>
  END.test(normal(label)) && !/\baverage\b/.test(normal(label));

/** Whether a line is of what there is at a day, so that a period over it may mean its end. */
export function isBalance(label: string): boolean {
  const words = normal(label.replace(/\([^()]*\)/g, ' '));
  return BALANCE.test(words) && !FLOW.test(words);
}
