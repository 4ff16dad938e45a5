import {
  Accord,
  facetsKey,
  TRANSLATION_AXIS,
  type Claim,
  type Observation,
  type Period,
  type ReadingException,
} from '#libs/figures';
import type { Facts } from '../facts.js';
import type { Frame } from '../observe.js';
import type { Line } from '../rendition.js';
import { isPresented } from '../observe.js';
import type { Grid } from '../tables/grid.js';
import { Book } from './book.js';
import { clausesOf } from './clauses.js';
import { Found } from './found.js';
import { listPeriod, readGuidance } from './guidance.js';
import { symbolsOf } from './lexer.js';
import { claimOf, isProven, Stated } from './links.js';
import { Measures } from './measures.js';
import { segmentsIn } from './segments.js';
import { shortNamesIn } from './names.js';
import { locate, passagesOf, sentencesOf, type Passage, type Sentence } from './passages.js';
import { calendarOf, periodsIn, type Told } from './periods.js';
import { rateIn } from './rate.js';
import { Settler, type Document } from './settle.js';
import { readClause } from './statements.js';
import { unfolded } from './unfold.js';
import { FORECAST, NO_FIGURES_UNDER, NO_STATEMENT } from './words.data.js';

/** What the sentences of a document give. */
export interface Prose {
  readonly observations: readonly Observation[];
  readonly claims: readonly Claim[];
  readonly exceptions: readonly ReadingException[];
}

/** What of the document is read already. */
export interface Tables {
  readonly grids: readonly Grid[];
  readonly frames: readonly Frame[];
  readonly observations: readonly Observation[];
  readonly exceptions: readonly ReadingException[];
}

/** More than any release has. */
const SENTENCES_MAX = 10_000;

/** Reads the figures of a document's sentences (docs/readers/release.md), after those of its tables. */
export function proseOf(lines: readonly Line[], tables: Tables, facts: Facts): Prose {
  const passages = passagesOf(lines, takenBy(tables.grids));
  const periods = tables.frames.flatMap(({ table }) =>
    table.columns.filter(isPresented).map((column) => column.period!),
  );
  const texts = passages.map(({ text }) => text);
  const calendar = calendarOf(texts, periods, facts.weeksByEnd, facts.publishedAt.slice(0, 10));
  const book = new Book(tables.frames, tables.observations);
  const measures = new Measures(book, shortNamesIn(passages), segmentsIn(passages), facts.entity);
  const found = read(passages, { facts, calendar, book, measures }, new Stated(tables.observations));
  return settled(found, tables);
}

function takenBy(grids: readonly Grid[]): (line: Line) => boolean {
  const taken = new Set(
    grids.flatMap(({ header, body }) => [...header, ...body].map(({ line }) => line.number)),
  );
  return ({ number }) => taken.has(number);
}

function read(passages: readonly Passage[], document: Document, tables: Stated): Found {
  const found = new Found();
  let heading: Told | null = null;
  let under = '';
  let isOff = false;
  let list: Period | null = null;
  let count = 0;
  for (const passage of passages) {
    if (passage.isHeading) {
      const told = periodsIn(passage.text, document.calendar).map((each) => each.told);
      // A heading without a period stands under the last that has one.
      if (told.length > 0) heading = told.length === 1 ? told[0]! : { kind: 'unknown' };
      under = passage.text;
      isOff = NO_FIGURES_UNDER.test(passage.text);
      list = null;
      continue;
    }
    if (list !== null && !passage.isBullet) list = null;
    for (const sentence of sentencesOf(passage)) {
      if (++count > SENTENCES_MAX) {
        found.exceptions.push(tooLong(sentence));
        return found;
      }
      if (!/\d/.test(sentence.text)) continue;
      found.observations.push(...rateIn(sentence, document.facts));
      const symbols = symbolsOf(sentence, document.facts, document.calendar);
      const settler = new Settler(document, sentence, heading, under);
      const opened = listPeriod(symbols, settler);
      if (opened !== null) list = opened;
      if (list !== null || FORECAST.test(symbols.text)) readGuidance(symbols, list, settler, found);
      else if (!isOff) {
        for (const each of unfolded(symbols)) {
          if (NO_STATEMENT.test(each.text)) continue;
          for (const clause of clausesOf(each)) readClause(clause, settler, tables, found);
        }
      }
    }
  }
  return found;
}

/** Keeps what agrees with itself and with the tables, each place once, and the checks whose terms are there. */
function settled(found: Found, tables: Tables): Prose {
  const all = [...tables.observations, ...found.observations];
  const first = new Stated(all);
  const open = found.links.filter((link) => link.isOpen && isProven(link, first)).map(({ aim }) => aim);
  const { kept, exceptions } = agreeing(distinct([...found.observations, ...open]), tables);
  const stated = new Stated([...tables.observations, ...kept]);
  const isKept = new Set(kept);
  const claims = found.links.flatMap((link) => (isKept.has(link.aim) ? (claimOf(link, stated) ?? []) : []));
  return {
    observations: kept.toSorted((left, right) => left.ordinal - right.ordinal),
    claims: [...claims, ...wholeClaims(found, isKept), ...translationClaims(found, kept)],
    exceptions: [...found.exceptions, ...exceptions],
  };
}

/** A number is one figure: where two readings took it, neither is certain. */
function distinct(observations: readonly Observation[]): readonly Observation[] {
  const places = new Map<number, number>();
  for (const { ordinal } of observations) places.set(ordinal, (places.get(ordinal) ?? 0) + 1);
  return observations.filter(({ ordinal }) => places.get(ordinal) === 1);
}

/** Figures that the tables contradict themselves on: a sentence decides nothing there. */
const doubtedFacets = (exceptions: readonly ReadingException[]): ReadonlySet<string> =>
  new Set(
    exceptions
      .filter(({ kind }) => kind === 'contradiction')
      .flatMap(({ candidates }) => candidates.flatMap((each) => each.observations.map(facetsKey))),
  );

/** What the sentences and the tables state of one figure differently is left to a person as far as sentences state it. */
function agreeing(
  observations: readonly Observation[],
  tables: Tables,
): { readonly kept: readonly Observation[]; readonly exceptions: readonly ReadingException[] } {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = each.role === 'stated' ? facetsKey(each) : `${each.ordinal}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const doubted = doubtedFacets(tables.exceptions);
  const inTables = new Map<string, Observation[]>();
  for (const each of tables.observations) {
    const key = facetsKey(each);
    if (groups.has(key)) inTables.set(key, [...(inTables.get(key) ?? []), each]);
  }
  const kept: Observation[] = [];
  const exceptions: ReadingException[] = [];
  for (const [key, group] of groups) {
    if (doubted.has(key)) continue;
    const all = [...(inTables.get(key) ?? []), ...group];
    const accord = new Accord(all[0]!);
    const isOne = all.every((each) => {
      if (!accord.admits(each)) return false;
      accord.join(each);
      return true;
    });
    if (isOne) kept.push(...group);
    else exceptions.push(differing(group));
  }
  return { kept, exceptions };
}

function differing(group: readonly Observation[]): ReadingException {
  const lines = group.map(({ locator }) => ('line' in locator ? locator.line : 0));
  const [{ concept, period, locator }] = group as readonly [Observation];
  return {
    kind: 'text-differs',
    why: `sentences on lines ${lines.join(', ')} state ${concept} of ${period} with different values; compare them with the document and take one`,
    locator,
    region: `text ${group.map(({ ordinal }) => ordinal).join(',')}`,
    candidates: group
      .slice(0, 8)
      .map((each, index) => ({ description: `${each.value} (line ${lines[index]})`, observations: [each] })),
  };
}

function tooLong({ passage, at }: Sentence): ReadingException {
  const locator = locate(passage, at, at + 1);
  return {
    kind: 'text-too-long',
    why: `the sentences from line ${locator.line} on were not read: a document has at most ${SENTENCES_MAX}; split it`,
    locator,
    region: `text from ${locator.line}`,
    candidates: [],
  };
}

/** Changes made up of those that are included in them. */
const wholeClaims = ({ wholes }: Found, isKept: ReadonlySet<Observation>): readonly Claim[] =>
  wholes.flatMap(({ aim, terms }): Claim[] =>
    [aim, ...terms].every((each) => isKept.has(each))
      ? [
          {
            method: 'text',
            rule: 'sum',
            aim: aim.ordinal,
            terms: terms.map(({ ordinal }) => ({ ordinal, weight: 1 })),
          },
        ]
      : [],
  );

/** Amounts behind amounts in parentheses: the amount ÷ the rate that the text states. */
function translationClaims({ translated }: Found, kept: readonly Observation[]): readonly Claim[] {
  const isKept = new Set(kept);
  const rates = new Map<string, Observation>();
  for (const each of kept) {
    const key = `${each.unit} ${each.value}`;
    if (RATE_UNIT.test(each.unit) && !rates.has(key)) rates.set(key, each);
  }
  return translated.flatMap(({ aim, amount }): Claim[] => {
    const rate = rates.get(`${rateUnit(amount.unit, aim.unit)} ${aim.dimensions[TRANSLATION_AXIS]}`);
    if (!rate || !isKept.has(aim) || !isKept.has(amount)) return [];
    const terms = [amount, rate].map(({ ordinal }) => ({ ordinal, weight: 1 }));
    return [{ method: 'translation', rule: 'quotient', aim: aim.ordinal, terms }];
  });
}

const RATE_UNIT = /^iso4217:[A-Z]{3}\/iso4217:[A-Z]{3}$/;

const rateUnit = (base: string, other: string): string => `${base.split('/')[0]}/${other.split('/')[0]}`;
