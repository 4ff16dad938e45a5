import type { Decimal } from '#libs/figures';
import type { PrintedFact } from '../report.js';
import type { XmlTag } from '../xml/xml-walk.js';

const TAIL_LENGTH = 16;
const MINUS = '[-\u2010-\u2012\u2013\u2212\ufe63\uff0d]';
/** What opens a negative number before it, with the sign of a currency or none between. */
const OPENS = /\(\s*\p{Sc}?\s*$/u;
/** A minus, where no word, number or closing bracket stands before it: there it would be a dash between two. */
const MINUS_BEFORE = new RegExp(`(?:^|[\\s(\\[\\p{Sc}])${MINUS}\\s?\\p{Sc}?$`, 'u');
const CELLS = new Set('td th p div li dd dt caption h1 h2 h3 h4 h5 h6 body'.split(' '));
const ROWS = new Set('tr table body html'.split(' '));

/** What stands beside a number on the page. */
export interface Beside {
  readonly before: string;
  /** The first character after it that is no space, in its row. */
  after: string;
}

/** Keeps what stands before the place that a walk has come to, and tells numbers what comes after them. */
export class Surroundings {
  private tail = '';
  private readonly waiting: Beside[] = [];

  /** An element of XHTML begins or ends. */
  boundary({ local }: XmlTag): void {
    if (CELLS.has(local)) this.tail = '';
    if (ROWS.has(local)) this.waiting.length = 0;
  }

  text(text: string): void {
    if (this.waiting.length > 0) {
      const first = /[^\s\u00a0]/u.exec(text)?.[0];
      if (first !== undefined) {
        for (const beside of this.waiting) beside.after = first;
        this.waiting.length = 0;
      }
    }
    this.tail =
      text.length >= TAIL_LENGTH ? text.slice(-TAIL_LENGTH) : (this.tail + text).slice(-TAIL_LENGTH);
  }

  /** What stands before a number that begins here. */
  begin(): Beside {
    return { before: this.tail, after: '' };
  }

  /** The number ends here. */
  end(beside: Beside): void {
    this.waiting.push(beside);
  }
}

/** What the page shows of a number, sign included; `null` where it shows nothing. */
export function printedOf(
  content: string,
  { before, after }: Beside,
  value: Decimal | null,
): PrintedFact | null {
  const text = content.replace(/[\s\u00a0]+/g, ' ').trim();
  if (text === '') return null;
  const isBracketed = after === ')' && OPENS.test(before);
  const isMinus = !isBracketed && (MINUS_BEFORE.test(before) || new RegExp(`^${MINUS}\\d`).test(text));
  return {
    text: isBracketed ? `(${text})` : isMinus && !text.startsWith('-') ? `-${text}` : text,
    negated: value !== null && value !== '0' && (isBracketed || isMinus) !== value.startsWith('-'),
  };
}
