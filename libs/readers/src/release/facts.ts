import {
  parseDecimal,
  parseEntity,
  FigureError,
  type EntityId,
  type Moment,
  type ReadOptions,
} from '#libs/figures';
import { CURRENCY_SIGN } from './currencies.data.js';
import { publishedOf } from './dateline.js';
import { cut, folded, masked, plain } from './markup.js';
import { moneyWordsOf, type MoneyWords } from './money-words.js';
import type { Line } from './rendition.js';
import { quartersIn, weeksIn } from './stated-ends.js';
import { segmentsIn } from './text/segments.js';
import { currenciesIn } from './words.js';

/** What a release says of itself in its words. */
export interface Facts extends MoneyWords {
  readonly entity: EntityId;
  readonly publishedAt: Moment;
  readonly title: string;
  readonly assurance: 'unaudited' | 'unknown';
  readonly framework: 'us-gaap' | 'ifrs' | 'unknown';
  /** Rates of convenience translation by `base/other`, distinct ones. */
  readonly rates: ReadonlyMap<string, readonly string[]>;
  /** Lengths in weeks of periods by `end|months`. */
  readonly weeksByEnd: ReadonlyMap<string, number>;
  /** Which quarter of the fiscal year, from 1, ends at a date. */
  readonly quarterByEnd: ReadonlyMap<string, number>;
  /** The currencies that the document names anywhere, tables included: codes, `$` and `¥` where no more is said. */
  readonly currencies: readonly string[];
  /** The segments that its words name. */
  readonly segments: readonly string[];
}

const LINE_LENGTH_MAX = 20_000;
const WORDS_MAX = 2_000_000;

/** @throws FigureError `entity-missing`, `entity-conflict`, `published-missing` or `published-conflict` */
export function factsOf(lines: readonly Line[], name: string, options: ReadOptions): Facts {
  const texts = proseOf(lines);
  const all = texts.join('\n');
  return {
    entity: entityOf(lines, name, options.entity),
    publishedAt: publishedOf(lines, name, options.publishedAt),
    title: titleOf(lines),
    assurance: /\bunaudited\b/i.test(all) ? 'unaudited' : 'unknown',
    framework: frameworkOf(all),
    rates: ratesIn(texts),
    weeksByEnd: weeksIn(texts),
    quarterByEnd: quartersIn(texts),
    currencies: currenciesIn(all),
    segments: segmentsIn(texts.map((text) => ({ text }))),
    ...moneyWordsOf(all),
  };
}

function proseOf(lines: readonly Line[]): readonly string[] {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of lines) {
    if (text.trim() === '') continue;
    if (length > WORDS_MAX) break;
    texts.push(folded(masked(text.slice(0, LINE_LENGTH_MAX))));
    length += text.length;
  }
  return texts;
}

function entityOf(lines: readonly Line[], name: string, option: EntityId | undefined): EntityId {
  const stated = new Map<string, number>();
  for (const { text, number } of lines) {
    if (text.length > LINE_LENGTH_MAX) continue;
    for (const [, cik] of text.matchAll(
      /\b(?:CIK|Central Index Key)\b(?: (?:No|number|code))?[.:#\s]{0,4}(\d{4,10})\b/gi,
    )) {
      const entity = parseEntity(`cik:${cik}`);
      if (!stated.has(entity)) stated.set(entity, number);
    }
  }
  const own = option === undefined ? undefined : parseEntity(option);
  if (own?.startsWith('cik:') && stated.size > 0 && !stated.has(own)) {
    const [entity, line] = [...stated][0]!;
    throw new FigureError(
      'entity-conflict',
      `${name}, line ${line}: the document states ${entity}, and ${own} was given; give the entity that filed it`,
      { stated: entity, given: own, line },
    );
  }
  if (own !== undefined) return own;
  if (stated.size === 1) return [...stated.keys()][0]!;
  if (stated.size > 1) {
    throw new FigureError(
      'entity-conflict',
      `${name} states several entities (${[...stated].map(([entity, line]) => `${entity} on line ${line}`).join(', ')}); give the one that filed it with --entity`,
      { stated: [...stated.keys()] },
    );
  }
  throw new FigureError(
    'entity-missing',
    `${name} states no CIK in any of its ${lines.length} lines: give its entity with --entity, for example cik:0001804583`,
    {},
  );
}

function titleOf(lines: readonly Line[]): string {
  const beginning = lines.slice(0, 200).map(({ text }) => text);
  const heading = beginning.find((text) => /^\s{0,3}#{1,6}\s+\S/.test(text));
  const first = heading ?? beginning.find((text) => /\p{L}{2}/u.test(text)) ?? '';
  return cut(plain(first), 400);
}

function frameworkOf(text: string): Facts['framework'] {
  const ifrs = /\bIFRS\b|\bInternational Financial Reporting Standards?\b/.test(text);
  if (ifrs) return /\bU\.?S\.? GAAP\b/.test(text) ? 'unknown' : 'ifrs';
  if (/\b(?:PRC|Japanese|Canadian|Indian|UK) GAAP\b|\bHKFRS\b/.test(text)) return 'unknown';
  return /\bGAAP\b|\baccounting principles generally accepted in the United States\b/i.test(text)
    ? 'us-gaap'
    : 'unknown';
}

const SIGN = `(${CURRENCY_SIGN}|AED|SEK|NOK|DKK|ZAR|TWD|HKD|BRL|KRW)`;
const RATE = '(\\d{1,5}(?:\\.\\d{1,8})?)';
const PAIR = new RegExp(`${SIGN} ?${RATE} ?(?:to|=|per|for|equals?|:|/) ?${SIGN} ?${RATE}`, 'gi');

/** Rates such as `RMB6.4566 to US$1.00`: how much of the first currency one of the other is. */
function ratesIn(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rates = new Map<string, string[]>();
  for (const text of texts) {
    if (!/translat|conver|rate/i.test(text)) continue;
    for (const [, left, amount, right, other] of text.matchAll(PAIR)) {
      const [a, b] = [codeOf(left!), codeOf(right!)];
      const one = rateOf(a, amount!, b, other!);
      if (one === null) continue;
      const known = rates.get(one.pair) ?? [];
      if (!known.includes(one.rate)) rates.set(one.pair, [...known, one.rate]);
    }
  }
  return rates;
}

function rateOf(
  left: string,
  amount: string,
  right: string,
  other: string,
): { pair: string; rate: string } | null {
  if (left === right) return null;
  if (Number(other) === 1) return { pair: `${left}/${right}`, rate: parseDecimal(amount) };
  return Number(amount) === 1 ? { pair: `${right}/${left}`, rate: parseDecimal(other) } : null;
}

const codeOf = (sign: string): string => currenciesIn(sign.replace(/\s/g, ''))[0] ?? sign;
