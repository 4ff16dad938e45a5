import { extensionPrefix, type Dimensions, type EntityId } from '#libs/figures';
import { normal } from '../labels.js';
import { isVague, perShareKey, type Book, type Entry, type Unit } from './book.js';
import type { Quantity } from './lexer.js';
import { nameOf, shortened } from './names.js';
import {
  HEADING_OF_ALL,
  NAME_OF_CASH,
  NAME_OF_COUNT,
  NAME_OF_MONEY,
  NAME_OF_PERCENT,
  NAME_OF_PRODUCT,
  NO_NAME,
} from './words.data.js';

/** What a clause is about, as far as its words tell for certain. */
export interface Measure {
  readonly unit: Unit | 'pure';
  /** Lines of the tables that are called so; none where the sentence is the only place. */
  readonly entries: readonly Entry[];
  /** The entity's own concept, where no line is called so. */
  readonly own: string | null;
  readonly dimensions: Dimensions;
  /** −1 where it is called a loss. */
  readonly sense: 1 | -1 | 0;
  /** The name, for concepts of its parts. */
  readonly name: string;
  /** Whether a comparison calls it by the opposite name. */
  readonly turned?: boolean;
  /** Whether it is one of its lines, and the name leaves open which. */
  readonly isVague?: boolean;
}

const SEGMENT_AXIS = 'us-gaap:StatementBusinessSegmentsAxis';
const PRODUCT_AXIS = 'srt:ProductOrServiceAxis';
const NAME_WORDS_MAX = 10;
const LEADING = /^(?:the|our|its|a|an|record|strong|solid|robust|company's|total company) /i;
const NO_FIRST_WORD =
  /^(?:in|on|for|with|by|to|from|at|of|under|as|and|or|including|during|per|not|also|only)\b/i;
/** Resolves names of measures by the tables' lines and by what names of figures look like. */
export class Measures {
  readonly prefix: string;

  constructor(
    readonly book: Book,
    private readonly short: ReadonlyMap<string, string>,
    private readonly segments: readonly string[],
    entity: EntityId,
  ) {
    this.prefix = extensionPrefix(entity);
  }

  /** What a subject names, for a quantity of a kind; `null` where that is not certain. */
  of(subject: string, kind: Quantity['kind']): Measure | null {
    const name = this.nameIn(subject);
    if (name === '') return null;
    if (kind === 'money')
      return (
        this.perShare(name) ?? this.line(name) ?? this.part(name) ?? this.own(name, 'money', NAME_OF_MONEY)
      );
    return this.own(name, 'pure', kind === 'percent' ? NAME_OF_PERCENT : NAME_OF_COUNT);
  }

  /** What changes by a percentage: a line, a part of one, or a measure of money of the entity's own. */
  ofGrowth(subject: string): Measure | null {
    return this.of(subject, 'money');
  }

  /** Whether a heading or a topic leaves it to the whole entity what is under it, or says no more than a subject does. */
  isUnder(heading: string, subject: string): boolean {
    const own = new Set(wordsOf(subject));
    if (/\b(?:reports?|reported|announces?|announced)\b/i.test(heading)) return true;
    return (
      wordsOf(heading).every((word) => HEADING_OF_ALL.test(word) || own.has(word)) ||
      this.book.find(heading).length > 0
    );
  }

  /** A concept of the entity's own by the words of a name. */
  conceptOf(...names: readonly string[]): string {
    const words = names.map((name) => pascal(shortened(name.replace(/^GAAP /, ''), this.short))).join('');
    return `${this.prefix}:${/^[A-Za-z_]/.test(words) ? words : `Line${words}`}`.slice(0, 200);
  }

  private nameIn(subject: string): string {
    const bare = subject
      .replace(/^(?:and|that) /i, '')
      .replace(LEADING, '')
      .replace(LEADING, '')
      .trim();
    return shortened(bare, this.short);
  }

  /** A line of the tables that is called so. */
  private line(name: string): Measure | null {
    const found = this.book.find(name);
    const named = found.length > 0 ? found : this.book.find(this.spelledOut(name));
    // A line of which nothing could be read tells neither its sign nor its figures.
    const entries = named.filter(({ concept }) => this.book.ofConcept(concept).length > 0);
    if (entries.length === 0) return null;
    return { unit: 'money', entries, own: null, dimensions: {}, sense: nameOf(name).sense, name };
  }

  private perShare(name: string): Measure | null {
    const kind = /\bper (?:\w+ ){0,3}ADSs?\b|\bper American depositary share\b/i.test(name)
      ? 'per-ads'
      : /\bper (?:\w+ ){0,3}shares?\b|\bEPS\b/i.test(name)
        ? 'per-share'
        : null;
    if (kind === null) return null;
    const key = perShareKey(name);
    const none = {
      unit: kind,
      entries: [],
      own: null,
      dimensions: {},
      sense: nameOf(name).sense,
      name,
    } as const;
    if (key === null) return none;
    const entries = this.book.findPerShare(kind, key);
    const own = isVague(key) ? null : this.conceptOf(name);
    return entries.length > 0 ? { ...none, entries, isVague: isVague(key) } : { ...none, own };
  }

  /** A line's part on an axis: revenues from a product, a segment's measure. */
  private part(name: string): Measure | null {
    const product = /^(.{4,40}?) from (.+)$/i.exec(name);
    if (product && /^(?:net |total )*(?:revenues?|sales)$/i.test(product[1]!)) {
      const member = product[2]!.replace(LEADING, '');
      if (!NAME_OF_PRODUCT.test(member) || !isName(member)) return null;
      return this.onAxis(product[1]!, PRODUCT_AXIS, member);
    }
    const words = name.toLowerCase();
    const segment = this.segments.find((each) => words.startsWith(`${each.toLowerCase()} `));
    if (segment === undefined) return null;
    const measure = name.slice(segment.length + 1).replace(/^segment(?:'s)? /i, '');
    return this.onAxis(measure, SEGMENT_AXIS, `${segment} segment`);
  }

  private onAxis(measure: string, axis: string, member: string): Measure | null {
    const whole = this.line(measure);
    const entry = whole && onlyOf(whole.entries);
    if (!whole || !entry) return null;
    return { ...whole, entries: [entry], dimensions: { [axis]: `${this.conceptOf(member)}Member` } };
  }

  private own(name: string, unit: Measure['unit'], pattern: RegExp): Measure | null {
    const isCash = unit === 'money' && NAME_OF_CASH.test(name);
    const isNamed = pattern.test(name) && isName(name) && !/\b(?:and|or)\b/i.test(name);
    if (!isCash && !isNamed) return null;
    return { unit, entries: [], own: this.conceptOf(name), dimensions: {}, sense: nameOf(name).sense, name };
  }

  /** A name with its short names spelled out, as the tables may have it. */
  private spelledOut(name: string): string {
    let result = name;
    for (const [long, short] of this.short)
      result = result.replace(new RegExp(`(?<![\\w&])${escaped(short)}(?![\\w&])`), long);
    return result;
  }
}

const wordsOf = (text: string): readonly string[] =>
  normal(text)
    .split(' ')
    .filter((word) => word !== '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether words may be a name and nothing else. */
const isName = (words: string): boolean =>
  words.split(' ').length <= NAME_WORDS_MAX &&
  !NO_NAME.test(words) &&
  !NO_FIRST_WORD.test(words) &&
  // What a PDF left of a word that had a ligature: "e ective".
  !/(?<![\p{L}\d&'’-])[b-z](?![\p{L}\d&'’-])/u.test(words) &&
  !/[,;:()«»–—]/.test(words);

/** The only line, or the only one of the standard taxonomy. */
export function onlyOf(entries: readonly Entry[]): Entry | null {
  const standard = entries.filter(({ concept }) => concept.startsWith('us-gaap:'));
  return entries.length === 1 ? entries[0]! : standard.length === 1 ? standard[0]! : null;
}

function pascal(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
