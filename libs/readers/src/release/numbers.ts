import { negate, parseDecimal, type Decimal } from '#libs/figures';
import { CURRENCY_SIGN } from './currencies.data.js';

/** One amount as printed in a cell; columns are UTF-16 units of the cell's text. */
export interface Amount {
  /** As printed, unscaled; `null` for a dash. */
  readonly value: Decimal | null;
  /** Digits after the point. */
  readonly places: number;
  /** Whether its thousands are set apart; `null` where it has none. */
  readonly grouped: boolean | null;
  readonly start: number;
  readonly end: number;
}

/** What a cell holds. `readings` of a malformed cell are what it may have meant. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly amount: Amount; readonly symbol: string | null }
  /** `amount`: the printed percentage; `null` where it is not certain. */
  | { readonly kind: 'percent'; readonly amount: Amount | null }
  | { readonly kind: 'text' }
  | { readonly kind: 'noise'; readonly readings: readonly Amount[] }
  | { readonly kind: 'malformed'; readonly readings: readonly Amount[] }
  | { readonly kind: 'merged'; readonly readings: readonly Amount[] };

const CELL_LENGTH_MAX = 80;
const DIGITS_MAX = 15;
const SYMBOL = new RegExp(`^${CURRENCY_SIGN}`);
const NUMERAL = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const NOTHING = /^(?:n\/?[am]\.?|\*+|†+)$/i;

/**
 * Reads a cell whose markup is masked. The grammar is strict: digits grouped in thousands or plain,
 * a point and decimals, parentheses or a minus sign for a negative; all else is malformed.
 */
export function readCell(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > CELL_LENGTH_MAX) return { kind: 'text' };
  if (NOTHING.test(trimmed)) return { kind: 'text' };
  const tokens = tokensOf(text);
  if (tokens === null) return /\d/.test(trimmed) ? looseCell(text) : { kind: 'text' };
  const symbols = tokens.filter((token) => token.kind === 'symbol');
  const amounts = tokens.filter((token) => token.kind !== 'symbol');
  if (amounts.length === 0) return { kind: 'empty' };
  if (amounts.some((token) => token.kind === 'percent')) return percentCell(amounts, symbols.length);
  const readings = amounts.flatMap((token) => (token.kind === 'amount' ? token.readings : []));
  if (amounts.length > 1) return { kind: 'merged', readings };
  const [token] = amounts;
  if (token!.kind !== 'amount' || !token!.sure) {
    return /\d/.test(trimmed) ? { kind: 'malformed', readings } : { kind: 'noise', readings };
  }
  const symbol = symbols.length === 1 ? symbols[0]!.text.replace(/\s/g, '') : null;
  return { kind: 'amount', amount: readings[0]!, symbol };
}

/** A cell of one percentage and nothing else. */
function percentCell(tokens: readonly Token[], symbols: number): Cell {
  const [token] = tokens;
  const isSure = tokens.length === 1 && symbols === 0 && token?.kind === 'percent' && token.sure;
  return { kind: 'percent', amount: isSure ? token.readings[0]! : null };
}

/** Whether a text is nothing but a currency's symbol, which some tables set in a cell of its own. */
export const isSymbol = (text: string): boolean => {
  const trimmed = text.trim();
  return trimmed !== '' && trimmed.replace(SYMBOL, '') === '';
};

type Token =
  | { readonly kind: 'symbol'; readonly text: string }
  | { readonly kind: 'percent'; readonly sure: boolean; readonly readings: readonly Amount[] }
  | { readonly kind: 'amount'; readonly sure: boolean; readonly readings: readonly Amount[] };

/** The tokens of a cell, or `null` where something in it belongs to no amount. */
function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const symbol = SYMBOL.exec(text.slice(at, at + 5));
    if (symbol) {
      tokens.push({ kind: 'symbol', text: symbol[0] });
      at += symbol[0].length;
      continue;
    }
    const end = amountEnd(text, at);
    if (end === at) return null;
    const percent = /^\s{0,4}%\)?/.exec(text.slice(end, end + 8));
    const token = amountToken(text, at, end);
    tokens.push(percent ? { ...token, kind: 'percent' } : token);
    at = end + (percent?.[0].length ?? 0);
  }
  return tokens;
}

/** Where the amount that begins here ends; the same place where none begins. */
function amountEnd(text: string, at: number): number {
  const rest = text.slice(at, at + CELL_LENGTH_MAX);
  const found =
    /^\([^()]{0,40}\d[^()]{0,40}\)/.exec(rest) ??
    /^[-–—−]?(?:US ?\$|[$€£¥])?[\d][\d,.]*/.exec(rest) ??
    /^(?:[-–—−]{1,3}|_{1,3})(?=\s|$|%|\))/.exec(rest);
  return at + (found?.[0].length ?? 0);
}

function amountToken(text: string, start: number, end: number): Exclude<Token, { kind: 'symbol' }> {
  const printed = text.slice(start, end);
  if (/^[-–—−]+$/.test(printed)) {
    return { kind: 'amount', sure: true, readings: [nil(start, end)] };
  }
  // A lone underscore is what a scan makes of a dash, or of a rule under a lost amount.
  if (/^_+$/.test(printed)) {
    return { kind: 'amount', sure: false, readings: [nil(start, end)] };
  }
  const negative = /^[(\-–—−]/.test(printed);
  const inner = printed.replace(/^[(\-–—−]\s*/, '').replace(/\s*\)$/, '');
  const numeral = inner.replace(SYMBOL, '').trim();
  if (numeral.endsWith('%')) {
    const share = numeral.slice(0, -1).trimEnd();
    return isNumeral(share)
      ? { kind: 'percent', sure: true, readings: [amountOf(share, negative, start, end)] }
      : { kind: 'percent', sure: false, readings: [] };
  }
  // One full stop after a whole grouped number is a stray of the scan, or ends a sentence.
  const stray = /^\d{1,3}(?:,\d{3})+\.$/.test(numeral);
  const clean = stray ? numeral.slice(0, -1) : numeral;
  const trail = stray && !printed.endsWith(')') ? 1 : 0;
  if (isNumeral(clean)) {
    return { kind: 'amount', sure: true, readings: [amountOf(clean, negative, start, end - trail)] };
  }
  return { kind: 'amount', sure: false, readings: guesses(numeral, negative, start, end) };
}

function isNumeral(text: string): boolean {
  const whole = text.split('.')[0]!.replaceAll(',', '');
  return (
    NUMERAL.test(text) &&
    whole.length + (text.split('.')[1]?.length ?? 0) <= DIGITS_MAX &&
    !/^0\d/.test(whole)
  );
}

function amountOf(numeral: string, negative: boolean, start: number, end: number): Amount {
  const value = parseDecimal(numeral.replaceAll(',', ''));
  const places = numeral.split('.')[1]?.length ?? 0;
  const grouped = numeral.includes(',') ? true : numeral.split('.')[0]!.length > 3 ? false : null;
  return { value: negative ? negate(value) : value, places, grouped, start, end };
}

const nil = (start: number, end: number): Amount => ({ value: null, places: 0, grouped: null, start, end });

/** What a broken numeral may have meant: its groups joined. One with a letter in it means nothing for certain. */
function guesses(numeral: string, negative: boolean, start: number, end: number): Amount[] {
  const digits = numeral.replace(/[\s,.]+/g, '');
  if (!/^\d+$/.test(digits) || digits.length > DIGITS_MAX) return [];
  const value = parseDecimal(digits);
  return [{ value: negative ? negate(value) : value, places: 0, grouped: null, start, end }];
}

/** A cell with digits that no grammar fits: every numeral in it is a possible reading. */
function looseCell(text: string): Cell {
  const readings: Amount[] = [];
  for (const found of text.matchAll(/[(\-–—−]?\s?\d[\d,.]{0,30}\s?\)?/g)) {
    const numeral = found[0].replace(/[^\d,.]/g, '').replace(/[.,]$/, '');
    if (!isNumeral(numeral)) continue;
    const start = found.index + (found[0].length - found[0].trimStart().length);
    const negative = /^[(\-–—−]/.test(found[0]);
    readings.push(amountOf(numeral, negative, start, found.index + found[0].trimEnd().length));
  }
  if (/[A-Za-z]{2}/.test(text)) return { kind: 'text' };
  return { kind: 'malformed', readings };
}
