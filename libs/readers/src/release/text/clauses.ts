import type { Quantity, Symbols } from './lexer.js';
import type { Told } from './periods.js';
import {
  CHANGE,
  CHANGED,
  CLOSING,
  directionOf,
  EXCLUDED,
  LEAD_IN,
  OPENING,
  TOPIC,
  type Basis,
} from './words.data.js';

/** A change as a sentence tells it: how much, which way, and against what. */
export interface Move {
  readonly quantity: Quantity;
  readonly direction: 1 | -1;
  readonly basis: Basis | null;
  /** The period that it is measured against, where the sentence names it. */
  readonly base: Told | null;
}

/** A value of another period than the clause's own. */
export interface Prior {
  readonly quantity: Quantity;
  readonly period: Told | null;
  /** What it is called there, if it is called anything. */
  readonly name: string | null;
}

/** A value per share beside the level, or beside the last of so many priors. */
export interface PerShare {
  readonly quantity: Quantity;
  readonly name: string;
  readonly priors: number;
}

/** A change of a part of what the clause is about: "due to an increase in staff costs of …". */
export interface PartMove extends Move {
  readonly name: string;
  /** Whether it is told as included in the change before those that are. */
  readonly isIncluded: boolean;
}

/** What one clause of a sentence says of one measure. */
export interface Clause {
  readonly subject: string;
  /** What is set before the sentence as its topic. */
  readonly topic: string;
  readonly period: Told | null;
  readonly level: Quantity | null;
  readonly priors: readonly Prior[];
  readonly moves: readonly Move[];
  /** The level as a percentage of the revenue. */
  readonly shares: readonly Quantity[];
  readonly perShare: readonly PerShare[];
  readonly parts: readonly PartMove[];
  /** Whether the clause ends where it may: nothing follows that could make its figures others. */
  readonly isClosed: boolean;
}

const T = '«t\\d+»';
const B = '«b\\d+»';
const V = '«[mpn]\\d+»';
const M = '«m\\d+»';
const MOVE = '«[mp]\\d+»';
const BE =
  '(?:was|were|came in at|came to|amounted to|totaled|totalled|reached|stood at|remained (?:[a-z]+ )?at)';
const SUBJECT = '(?<subject>[^«».;:]{2,200}?)';
const AGAINST = '(?:from|over|versus|vs\\.?|than|as compared (?:with|to)|compared (?:with|to))';
const LEVEL = `(?:a |an )?(?:record |total of )*(?<level>${V})`;

/** Who states a figure of its own, and the verb. */
const HAS =
  '(?:(?:the )?company|we) (?:also )?(?:had|held|reported|recorded|generated|recognized|posted|delivered|achieved|incurred)';

/** How a clause begins, up to its first figure. */
const HEADS: readonly RegExp[] = [
  `${HAS} (?:an? |total |record )*${SUBJECT} of ${LEVEL}`,
  `${SUBJECT}(?:,? (?<period>${T}))?,? ${BE} ${LEVEL}`,
  `${SUBJECT}(?:,? (?<period>${T}))?,? (?<way>${CHANGED}) (?:by )?(?:(?<move>${MOVE}),? )?(?:(?<basis>${B}),? )?(?:(?<period2>${T}) )?to ${LEVEL}`,
  `${SUBJECT}(?:,? (?<period>${T}))?,? (?<way>${CHANGED}) (?:(?<basis>${B}),? )?from (?<prior>${V})(?:,? (?<base>${T}),?)? to ${LEVEL}`,
  `${SUBJECT}(?: (?<period>${T}))? of ${LEVEL}(?: (?<period2>${T}))?,? (?:was )?(?<way>${CHANGED}) (?:by )?(?<move>${MOVE})(?:,? (?<basis>${B}))?(?: ${AGAINST} (?<base>${T}))?`,
  `${SUBJECT}(?:,? (?<period>${T}))?,? (?<way>${CHANGED}) (?:by )?(?<move>«p\\d+»)(?:,? (?<basis>${B}))?(?: ${AGAINST} (?<base>${T}))?(?: (?<period2>${T}))?`,
  `${SUBJECT}(?: (?<period>${T}))? of ${LEVEL}(?=[.;]?$|,? ${T}[.;]?$|,? (?:as )?compared |,? versus |, (?:or|an?|up|down) )`,
].map(sticky);

const PRIOR_LEVEL = `(?:(?:an? |the )?(?<name>[^«».,;:()]{2,80}?) (?:of |was |were ))?(?<prior>${V})(?:,? or «p\\d+» of (?:net |total )*(?:revenues?|sales),?)?(?:,? (?<period>${T}))?`;

/** What may follow, one after the other. */
const TAILS: readonly RegExp[] = [
  `,? (?:up |down |increased |decreased )?(?:${AGAINST}|against|after) ${PRIOR_LEVEL}`,
  `,? (?:representing |reflecting |marking |which represents |which represented |or |with )?(?:an? )?(?:[a-z-]+ )?(?<move>${MOVE})(?:,? (?<basis>${B}))? (?<way>${CHANGE})(?:,? (?<basis2>${B}))?(?: ${AGAINST} (?:(?<prior>${V})(?: (?<base>${T}))?|(?<base2>${T})))?`,
  `,? (?:representing |reflecting |marking |which represents |which represented |or |with )?(?:an? )(?:[a-z-]+ )?(?<way>${CHANGE}) of (?<move>${MOVE})(?:,? (?<basis>${B}))?(?: ${AGAINST} (?:(?<prior>${V})(?: (?<base>${T}))?|(?<base2>${T})))?`,
  `,? (?:and )?(?:an )?(?<way>${CHANGED}) (?:by )?(?<move>${MOVE})(?:,? (?<basis>${B}))?(?: ${AGAINST} (?<base>${T}))?(?! to «)`,
  `,? (?:or|representing|which is|which was|which represents) (?<share>«p\\d+») of (?:the )?(?:net |total |our )*(?:revenues?|sales)(?= |,|[.;]|$)`,
  `,? or (?<basic>${M}) per share \\((?<diluted>${M}) per share on a diluted basis\\)`,
  `,? or (?<amount>${M}) per (?<holder>(?:basic |diluted |basic and diluted )?(?:ordinary |common |class [a-z] )*(?:share|ADS))\\b`,
  `,? (?<period>${T})`,
  `,? (?<basis>${B})`,
].map(sticky);

const PART = new RegExp(
  `(?:(?<![a-z])(?<way>increases?|decreases?) in (?:the )?(?<name>[^«».,;:]{3,90}?)|(?<=» )and (?!(?:an? |the )?(?:increase|decrease))(?<more>[^«».,;:]{3,90}?)) of (?<move>${M})`,
  'giu',
);
const END = sticky(CLOSING);
const NEXT = sticky(`,? (?:and|while|whereas|but) (?=\\S)|; (?:and )?`);
const CLAUSES_MAX = 6;

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iuy');
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The clauses of a sentence that begin with what they are about, one after the other, from its beginning. */
export function clausesOf(symbols: Symbols): readonly Clause[] {
  const clauses: Clause[] = [];
  let index = 0;
  let scope: Told | null = null;
  while (clauses.length < CLAUSES_MAX) {
    const read = clauseAt(symbols, index, scope);
    if (!read) break;
    // A period that a sentence begins with is that of all its clauses that tell no other.
    scope = read.scope;
    clauses.push(read.clause);
    const next = at(NEXT, symbols.text, read.end);
    if (!next) break;
    index = read.end + next[0].length;
  }
  return clauses;
}

interface Draft {
  period: Told | null;
  priors: Prior[];
  moves: Move[];
  shares: Quantity[];
  perShare: PerShare[];
  /** A basis of the level's own, which makes it another figure. */
  isOnOther: boolean;
}

interface ReadClause {
  readonly clause: Clause;
  readonly end: number;
  readonly scope: Told | null;
}

function clauseAt(symbols: Symbols, from: number, scope: Told | null): ReadClause | null {
  const { text } = symbols;
  let index = from;
  const opening = (from === 0 ? OPENING.exec(text)?.[0] : undefined) ?? '';
  const topic = (from === 0 && opening === '' ? TOPIC.exec(text)?.[0] : undefined) ?? '';
  index += opening.length + topic.length;
  index += at(sticky(LEAD_IN.source.replace('^', '')), text, index)?.[0].length ?? 0;
  const lead = at(sticky(`(?:(?:our|the|its|total) )?(?<period>${T}),? `), text, index);
  index += lead?.[0].length ?? 0;
  index += at(sticky(EXCLUDED.source.replace('^', '')), text, index)?.[0].length ?? 0;
  const head = HEADS.map((pattern) => at(pattern, text, index)).find((found) => found !== null);
  if (!head) return null;
  const groups = head.groups!;
  const told = new Reader(symbols);
  const leading = from === 0 && lead?.[0].includes(',') ? told.period(lead.groups!['period']) : scope;
  const draft: Draft = {
    period: told.period(groups['period'] ?? groups['period2'] ?? lead?.groups!['period']),
    priors: [],
    moves: [],
    shares: [],
    perShare: [],
    isOnOther: false,
  };
  told.take(groups, draft);
  let end = index + head[0].length;
  const first = draft.priors.length;
  for (;;) {
    const tail = TAILS.map((pattern) => at(pattern, text, end)).find((found) => found !== null);
    if (!tail) break;
    const own = tail.groups!;
    if (own['period'] && !own['prior']) {
      // A period behind a comparison is that of what is compared; a second one is another figure's.
      const prior = draft.priors[Math.max(first, draft.priors.length - 1)];
      if (prior ? prior.period !== null : draft.period !== null) break;
      const period = told.period(own['period']);
      if (prior) draft.priors.splice(-1, 1, { ...prior, period });
      else draft.period = period;
    }
    told.take(own, draft);
    end += tail[0].length;
  }
  const isClosed = at(END, text, end) !== null && !draft.isOnOther;
  const clause: Clause = {
    ...draft,
    // A count has a day of its own.
    period: draft.period ?? (groups['level']?.startsWith('«n') ? null : leading),
    subject: groups['subject']!.trim(),
    topic,
    level: told.quantity(groups['level']),
    parts: isClosed ? partsOf(text.slice(end), told) : [],
    isClosed,
  };
  return { clause, end, scope: leading };
}

/** Reads symbols as what they stand for. */
class Reader {
  constructor(private readonly symbols: Symbols) {}

  period(symbol: string | undefined): Told | null {
    return symbol === undefined ? null : this.symbols.periods[indexOf(symbol)]!;
  }

  quantity(symbol: string | undefined): Quantity | null {
    return symbol === undefined ? null : this.symbols.quantities[indexOf(symbol)]!;
  }

  /** Notes what one part of a clause says beside its level. */
  take(groups: Readonly<Record<string, string | undefined>>, into: Draft): void {
    const basis = groups['basis'] ?? groups['basis2'];
    const base = this.period(groups['base'] ?? groups['base2']);
    const direction = groups['way'] === undefined ? null : directionOf(groups['way']);
    const told = basis === undefined ? null : this.symbols.bases[indexOf(basis)]!;
    const move = this.quantity(groups['move']);
    if (move && direction !== null) into.moves.push({ quantity: move, direction, basis: told, base });
    else if (told !== null && into.moves.length > 0 && !move) {
      const last = into.moves.pop()!;
      into.moves.push({ ...last, basis: last.basis ?? told });
    } else if (told === 'other' && !move) into.isOnOther = true;
    const prior = this.quantity(groups['prior']);
    if (prior) {
      const period = this.period(groups['period']) ?? base ?? basisPeriod(told);
      into.priors.push({ quantity: prior, period, name: groups['name'] ?? null });
    }
    const share = this.quantity(groups['share']);
    if (share && into.priors.length === 0) into.shares.push(share);
    for (const [group, name] of [
      ['amount', groups['holder'] ?? ''],
      ['basic', 'basic share'],
      ['diluted', 'diluted share'],
    ] as const) {
      const amount = this.quantity(groups[group]);
      if (amount) into.perShare.push({ quantity: amount, name, priors: into.priors.length });
    }
  }
}

const indexOf = (symbol: string): number => Number(symbol.slice(2, -1));

/** The period that a change's basis tells of. */
export function basisPeriod(basis: Basis | null): Told | null {
  if (basis === 'year') return { kind: 'year-before', year: null };
  return basis === 'quarter' ? { kind: 'quarter-before' } : null;
}

/** Changes of parts in the rest of a sentence: one with its word of change, and those joined to it by "and". */
function partsOf(rest: string, told: Reader): readonly PartMove[] {
  const parts: PartMove[] = [];
  let end = 0;
  for (const found of rest.matchAll(PART)) {
    const between = rest.slice(end, found.index);
    end = found.index + found[0].length;
    const { way, name, more, move } = found.groups!;
    const direction = way === undefined ? (parts.at(-1)?.direction ?? null) : directionOf(way);
    if (direction === null) continue;
    parts.push({
      quantity: told.quantity(move)!,
      direction,
      basis: null,
      base: null,
      name: (name ?? more)!.trim(),
      isIncluded:
        way === undefined ? parts.at(-1)!.isIncluded : parts.length > 0 && /,? including\b/i.test(between),
    });
  }
  return parts;
}
