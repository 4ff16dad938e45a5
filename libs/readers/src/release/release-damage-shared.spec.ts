import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  negate,
  type Observation,
  type ReadOptions,
  type Reading,
  type ReadingException,
} from '#libs/figures';
import { property, reportCounts, SeededRandom } from '#libs/testing';
import { readText } from './release-reader.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data');
const FILES = [
  'seed/cloopen-2021q2-release.txt',
  'releases/BESTBUY_2023Q4_EARNINGS.txt',
  'releases/EBAY_2023Q1_EARNINGS.txt',
  'releases/PEPSICO_2023Q1_EARNINGS.txt',
  'releases/circle-2025q3.md',
  'releases/ebay-2025q3.md',
  'releases/shopify-2025q3.md',
].map((file) => join(FOLDER, file));

/** Twenty times as many with `TIEOUT_LONG=1`: 60 damages a document. */
const RUNS = 1;
const CONFUSED: Readonly<Record<string, string>> = { 5: '6', 6: '5', 0: '8', 8: '0', 1: '7', 7: '1' };

interface Damaged {
  readonly text: string;
  /** Where an amount's own digits were changed, which nothing may show. */
  readonly at: number | null;
}

/** Does something to one amount of a text, or to its line. */
const WAYS: Readonly<Record<string, (text: string, amount: Observation, random: SeededRandom) => Damaged>> = {
  'a digit is taken for another': (text, { locator }, random) => {
    const [characters, { start, end }] = [Array.from(text), spanOf(locator)];
    const places = characters.flatMap((each, at) => (at > start && at < end && each in CONFUSED ? [at] : []));
    const at = places[random.below(places.length)];
    if (at !== undefined) characters[at] = CONFUSED[characters[at]!]!;
    return { text: characters.join(''), at: start };
  },
  'an amount is gone': (text, { locator }) => {
    const [characters, { start, end }] = [Array.from(text), spanOf(locator)];
    characters.fill(' ', start, end);
    return { text: characters.join(''), at: null };
  },
  'a line stands twice with other digits': (text, { locator }, random) => {
    const lines = text.split('\n');
    const { line } = spanOf(locator);
    const copy = lines[line - 1]!.replace(/(?<=[\d,.])\d/g, (digit) =>
      random.happens(0.3) ? String((Number(digit) + 1 + random.below(9)) % 10) : digit,
    );
    lines.splice(line - 1 + random.below(2), 0, copy);
    return { text: lines.join('\n'), at: null };
  },
};

const counts = { damaged: 0, 'wrong figures': 0 };
afterAll(() => {
  if (counts.damaged > 0) reportCounts('Real releases damaged', counts);
});

for (const file of FILES) {
  const isThere = existsSync(file);
  (isThere ? describe : describe.skip)(
    `${basename(file)}, damaged${isThere ? '' : ` (not in ${FOLDER}, skipped)`}`,
    () => {
      const text = isThere ? readFileSync(file, 'utf8') : '';
      const whole = isThere ? read(text) : null;
      const clean = whole ? placedIn(whole, whole.observations) : [];
      // What a whole document offers to choose from is what it prints: damage elsewhere may end the doubt of it.
      const doubted = whole ? placedIn(whole, whole.exceptions.flatMap(candidatesOf)) : [];
      const truth = new Set([...clean, ...doubted].map(({ fact }) => fact));

      for (const [name, damage] of Object.entries(WAYS)) {
        property(
          `gives no wrong figure where ${name}`,
          fc.nat(),
          (seed) => {
            const random = new SeededRandom(seed);
            const { amount } = clean[random.below(clean.length)]!;
            const damaged = damage(text, amount, random);
            const reading = read(damaged.text);
            const wrong = placedIn(reading, reading.observations).filter(
              ({ fact, amount: { locator } }) => !truth.has(fact) && spanOf(locator).start !== damaged.at,
            );
            expect(wrong.map(({ fact }) => fact)).toEqual([]);
            counts.damaged++;
          },
          RUNS,
        );
      }
    },
  );
}

/** Some of these documents have no dateline; their day does not matter here. */
function read(text: string): Reading {
  const source = (more: ReadOptions): Reading =>
    readText({ bytes: Buffer.from(text), name: 'release', options: { entity: 'cik:0000000001', ...more } });
  try {
    return source({});
  } catch {
    return source({ publishedAt: '2025-12-31T23:59:59.999Z' });
  }
}

interface Placed {
  readonly amount: Observation;
  /** What it says: label, period, unit, translation and value as printed. */
  readonly fact: string;
}

function candidatesOf({ candidates }: ReadingException): readonly Observation[] {
  return candidates.flatMap(({ observations }) => observations);
}

function placedIn({ document }: Reading, observations: readonly Observation[]): readonly Placed[] {
  return observations.flatMap((amount): Placed[] => {
    const { place, period, unit, dimensions, value, negated } = amount;
    if (place === null || value === null) return [];
    const label = document.presentation[place.statement]!.rows[place.row]!.label;
    const words = label.toLowerCase().match(/[a-z]{2,}/g) ?? [];
    const fact = [words.join(' '), period, unit, JSON.stringify(dimensions), negated ? negate(value) : value];
    return [{ amount, fact: fact.join(' | ') }];
  });
}

function spanOf(locator: Observation['locator']): { line: number; start: number; end: number } {
  if (!('line' in locator)) throw new Error('an observation of a text has a line');
  return locator;
}
