import { normal } from './labels.js';

/** What a label is headed by where it stands at a day and not over a period. */
const BALANCE =
  /^(?:total )?(?:\w+ ){0,6}(?:assets|liabilities|equity|deficit|debt|borrowings|receivables?|payables?|inventor(?:y|ies)|cash(?: and cash)?(?: equivalents)?|marketable securities|investments|deposits|loans|backlog|headcount|employees|stores|capital employed|working capital)(?: net| gross| outstanding)?$|^(?:tangible )?book value\b|^(?:total )?(?:assets|liabilities)\b|\boutstanding$/;
const FLOW =
  /\b(?:average|returns?|changes?|increase|decrease|impairments?|amortization|depreciation|gains?|loss|losses|income|earnings|expenses?|charges?|payments?|repayments?|proceeds|purchases?|sales?|revenues?|provision|provided|used|flows?|turnover|days|yield|rate|margin|weighted|acquired|sold|opened|closed|on|from)\b/;
const END =
  /\b(?:at|as of)? ?(?:end of (?:the )?(?:period|quarter|year|month)|(?:period|quarter|year) end)\b/;

/** Whether a line says that it stands at the end of its period. */
export const saysEnd = (label: string): boolean =>
  END.test(normal(label)) && !/\baverage\b/.test(normal(label));

/** Whether a line is of what there is at a day, so that a period over it may mean its end. */
export function isBalance(label: string): boolean {
  const words = normal(label.replace(/\([^()]*\)/g, ' '));
  return BALANCE.test(words) && !FLOW.test(words);
}
