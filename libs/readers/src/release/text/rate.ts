import { extensionPrefix, instant, parseDecimal, type Observation } from '#libs/figures';
import { takeDates } from '../dates.js';
import type { Facts } from '../facts.js';
import { observationOf } from './make.js';
import type { Sentence } from './passages.js';

const NUMBER = /(?<![\d.,])\d{1,5}\.\d{2,8}(?!\d)/g;
const RATE_NAME = 'ConvenienceTranslationRate';

/** The rate of the convenience translation where a sentence states it for one day; its instant is that day. */
export function rateIn(sentence: Sentence, { rates, entity }: Facts): readonly Observation[] {
  const { text } = sentence;
  const found: Observation[] = [];
  for (const [pair, values] of rates) {
    const [base, other] = pair.split('/');
    const [rate] = values;
    if (values.length !== 1 || !namesBoth(text, base!, other!)) continue;
    const number = [...text.matchAll(NUMBER)].find(([digits]) => parseDecimal(digits) === rate);
    const days = new Set(takeDates(text.replace(/\s+/g, ' ')).dates);
    if (!number || days.size !== 1) continue;
    const [start, end] = [number.index, number.index + number[0].length];
    const decimals = number[0].split('.')[1]!.length;
    found.push(
      observationOf(
        sentence,
        {
          kind: 'count',
          value: rate!,
          decimals,
          currency: null,
          isWhole: true,
          start,
          end,
          conversion: null,
        },
        {
          concept: `${extensionPrefix(entity)}:${RATE_NAME}`,
          period: instant([...days][0]!),
          unit: `iso4217:${base}/iso4217:${other}`,
          dimensions: {},
          role: 'stated',
          sign: 1,
        },
      ),
    );
  }
  return found;
}

const NAMES: Readonly<Record<string, RegExp>> = {
  CNY: /\bRMB|\bCNY\b|\bRenminbi\b/i,
  USD: /US ?\$|\bUSD\b|\bU\.?S\.? dollars?\b/i,
};

const namesBoth = (text: string, base: string, other: string): boolean =>
  [base, other].every((code) => NAMES[code]?.test(text) ?? text.includes(code));
