import { negate, parseDecimal, shift, type Decimal } from '#libs/figures';
import type { Facts } from '../facts.js';
import type { Calendar } from './calendar.js';
import type { Sentence } from './passages.js';
import { periodsIn, type Told } from './periods.js';
import { APPROXIMATE, BASES, KEPT_NOTE, SCALES, type Basis } from './words.data.js';

/** A printed amount, percentage or count. */
export interface Quantity {
  readonly kind: 'money' | 'percent' | 'count';
  /** In whole units, as printed; a percentage as a share of one. */
  readonly value: Decimal;
  readonly decimals: number;
  /** ISO code of money; `null` where the symbol leaves it open. */
  readonly currency: string | null;
  /** Whether its scale is told ("million"), or its digits are written out to the last. */
  readonly isWhole: boolean;
  /** Offsets in the sentence of its number. */
  readonly start: number;
  readonly end: number;
  /** The same amount in another currency, in parentheses behind it. */
  readonly conversion: Quantity | null;
}

/**
 * A sentence as symbols for its grammar: `«m0»` money, `«p0»` a percentage, `«n0»` a count, `«t0»` a period,
 * `«b0»` a basis, `«x0»` a number that is none of these or only about one; all else its words.
 */
export interface Symbols {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Told[];
  readonly bases: readonly Basis[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly symbol: string;
}

const CURRENCIES: readonly (readonly [string, string | null])[] = [
  ['US ?\\$|USD ?\\$?', 'USD'],
  ['RMB ?|CNY ?', 'CNY'],
  ['HK ?\\$|HKD ?', 'HKD'],
  ['NT ?\\$', 'TWD'],
  ['(?:EUR|€) ?', 'EUR'],
  ['(?:GBP|£) ?', 'GBP'],
  ['(?:INR|₹) ?', 'INR'],
  ['(?:CA?|AU?|SG?|R)\\$', null],
  ['¥ ?', '¥'],
  ['\\$ ?', '$'],
];
const SYMBOL = CURRENCIES.map(([pattern]) => `(?:${pattern})`).join('|');
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,8})?';
const SCALE = '(?:\\s*[-–]?\\s*(thousand|million|billion|trillion)s?\\b|(mm|mn|bn|[KMB])\\b)?';
const MONEY = new RegExp(`(?<![\\w.,$])(-|−)?(${SYMBOL})\\s*(\\()?(-|−)?(${NUMBER})(\\))?${SCALE}`, 'gu');
/** The second end of a range may do without its currency, and the first without its scale. */
const RANGE = new RegExp(
  `(?<![\\w.,$])(${SYMBOL})\\s*(${NUMBER})\\s?(?:[-–—]|to|(?<=between.{1,24})and)\\s?(${SYMBOL})?\\s*(${NUMBER})${SCALE}`,
  'gu',
);
const PERCENT = new RegExp(`(?<![\\w.,])(\\()?(-|−)?(${NUMBER})(\\))?(?:\\s?%|[\\s-]per\\s?cent\\b)`, 'gu');
const OTHER = new RegExp(
  `(?<![\\w.,])~?${NUMBER}[\\s-]?(?:basis points?|percentage points?|points?|bps|pp|x|times|%[- ]?points?)\\b`,
  'giu',
);
const COUNT = new RegExp(`(?<![\\w.,$-])(${NUMBER})(?!\\.?\\d|[-\\w])${SCALE}`, 'gu');

/** Reads a sentence as symbols. */
export function symbolsOf({ text }: Sentence, facts: Facts, calendar: Calendar): Symbols {
  const lexer = new Lexer(text, facts);
  // What is listed first has the first claim on its characters.
  lexer.periods(calendar);
  lexer.bases();
  lexer.others();
  lexer.ranges();
  lexer.money();
  lexer.percentages();
  lexer.counts();
  return lexer.symbols();
}

type Read = Omit<Quantity, 'conversion'>;

class Lexer {
  private readonly tokens: Token[] = [];
  private readonly quantities: Quantity[] = [];
  private readonly told: Told[] = [];
  private readonly measured: Basis[] = [];

  constructor(
    private readonly text: string,
    private readonly facts: Facts,
  ) {}

  periods(calendar: Calendar): void {
    for (const { start, end, told } of periodsIn(this.text, calendar)) {
      if (this.put(start, end, `«t${this.told.length}»`)) this.told.push(told);
    }
  }

  bases(): void {
    for (const [pattern, basis] of BASES) {
      for (const found of this.text.matchAll(pattern)) {
        const end = found.index + found[0].length;
        if (this.put(found.index, end, `«b${this.measured.length}»`)) this.measured.push(basis);
      }
    }
  }

  others(): void {
    for (const found of this.text.matchAll(OTHER))
      this.put(found.index, found.index + found[0].length, NO_FIGURE);
  }

  ranges(): void {
    for (const found of this.text.matchAll(RANGE)) {
      const [whole, symbol, low, second, high, word, letter] = found;
      const power = scaleOf(word ?? letter);
      const currency = currencyOf(symbol!, this.facts);
      // Without a scale at its end a range is two amounts, each with its own.
      if (power === null || (second !== undefined && currencyOf(second, this.facts) !== currency)) continue;
      const lowAt = whole.indexOf(low!, symbol!.length);
      const highAt = whole.lastIndexOf(high!);
      const from = second === undefined ? highAt : whole.lastIndexOf(second, highAt);
      const ends = [
        [0, lowAt, low!, lowAt + low!.length],
        [from, highAt, high!, whole.length],
      ] as const;
      for (const [start, at, digits, end] of ends) {
        this.take('m', found.index + start, found.index + end, {
          ...moneyOf(digits, power, currency),
          start: found.index + at,
          end: found.index + at + digits.length,
        });
      }
    }
  }

  money(): void {
    for (const found of this.text.matchAll(MONEY)) {
      const [whole, minus, symbol, open, inner, digits, close, word, letter] = found;
      const at = whole.indexOf(digits!, (minus ?? '').length + symbol!.length);
      const power = scaleOf(word ?? letter);
      // A parenthesis that was opened before the amount is not the amount's.
      const isOutside = open === undefined && close !== undefined;
      if (isOutside && power !== null) continue;
      const isNegative =
        minus !== undefined || inner !== undefined || (open !== undefined && close !== undefined);
      const read = moneyOf(digits!, power ?? 0, currencyOf(symbol!, this.facts));
      const end = found.index + (isOutside ? at + digits!.length : whole.length);
      this.take('m', found.index, end, {
        ...read,
        // Digits that end in zeros may be written out, or rounded.
        isWhole: power !== null || /^\d{1,3}(?:,\d{3}){2,}(?<!000)$/.test(digits!),
        value: isNegative ? negate(read.value) : read.value,
        start: found.index + at,
        end: found.index + at + digits!.length,
      });
    }
  }

  percentages(): void {
    for (const found of this.text.matchAll(PERCENT)) {
      const [whole, open, minus, digits, close] = found;
      const at = found.index + whole.indexOf(digits!);
      const value = shift(parseDecimal(digits!.replaceAll(',', '')), -2);
      this.take('p', found.index, found.index + whole.length, {
        kind: 'percent',
        value: minus !== undefined || (open !== undefined && close !== undefined) ? negate(value) : value,
        decimals: placesOf(digits!) + 2,
        currency: null,
        isWhole: true,
        start: at,
        end: at + digits!.length,
      });
    }
  }

  counts(): void {
    for (const found of this.text.matchAll(COUNT)) {
      const [whole, digits, word, letter] = found;
      const power = scaleOf(word ?? letter) ?? 0;
      this.take('n', found.index, found.index + whole.length, {
        kind: 'count',
        value: shift(parseDecimal(digits!.replaceAll(',', '')), power),
        decimals: placesOf(digits!) - power,
        currency: null,
        isWhole: true,
        start: found.index,
        end: found.index + digits!.length,
      });
    }
  }

  symbols(): Symbols {
    return joined(this.text, this.tokens, {
      quantities: this.quantities,
      periods: this.told,
      bases: this.measured,
    });
  }

  private put(start: number, end: number, symbol: string): boolean {
    if (this.tokens.some((token) => start < token.end && end > token.start)) return false;
    this.tokens.push({ start, end, symbol });
    return true;
  }

  private take(letter: string, start: number, end: number, read: Read): void {
    if (isAbout(this.text, start, end)) this.put(start, end, NO_FIGURE);
    else if (this.put(start, end, `«${letter}${this.quantities.length}»`))
      this.quantities.push({ ...read, conversion: null });
  }
}

const NO_FIGURE = '«x0»';

const moneyOf = (
  digits: string,
  power: number,
  currency: string | null,
): Omit<Quantity, 'start' | 'end' | 'conversion'> => ({
  kind: 'money',
  value: shift(parseDecimal(digits.replaceAll(',', '')), power),
  decimals: placesOf(digits) - power,
  currency,
  isWhole: true,
});

const placesOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

const scaleOf = (word: string | undefined): number | null =>
  word === undefined ? null : (SCALES[word.toLowerCase()] ?? null);

function currencyOf(symbol: string, facts: Facts): string | null {
  const found = CURRENCIES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(symbol))?.[1] ?? null;
  if (found === '$') return facts.dollar;
  if (found === '¥') return facts.yen;
  return found;
}

/** Whether words around a number say that it is not just that. */
function isAbout(text: string, start: number, end: number): boolean {
  return (
    APPROXIMATE.before.test(text.slice(Math.max(0, start - 24), start)) ||
    APPROXIMATE.after.test(text.slice(end, end + 16))
  );
}

/** Puts symbols in the places of tokens, and folds and cleans the words between them. */
function joined(text: string, tokens: readonly Token[], found: Omit<Symbols, 'text'>): Symbols {
  let out = '';
  let at = 0;
  for (const token of tokens.toSorted((left, right) => left.start - right.start)) {
    out += `${text.slice(at, token.start).replace(/[«»]/g, ' ')} ${token.symbol} `;
    at = token.end;
  }
  out += text.slice(at).replace(/[«»]/g, ' ');
  const quantities = [...found.quantities];
  const clean = out
    .replace(/\(([^()«»]{0,100})\)/g, (_, note: string) => (KEPT_NOTE.test(note) ? ` ${note} ` : ' '))
    .replace(/[¹²³⁰-⁹†‡]|["“”‘]|(?<!\p{L})['’]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/«m(\d+)» ?\((?:or |equivalent to )?«m(\d+)»\)/g, (whole, own: string, other: string) => {
      const [amount, conversion] = [quantities[Number(own)]!, quantities[Number(other)]!];
      if (amount.currency === conversion.currency) return whole;
      quantities[Number(own)] = { ...amount, conversion };
      return `«m${own}»`;
    })
    .trim();
  return { ...found, quantities, text: clean };
}
