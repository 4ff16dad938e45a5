import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  multiply,
  negate,
  shift,
  sum,
  TRANSLATION_AXIS,
  type Decimal,
  type Observation,
} from '#libs/figures';
import { readText } from './release-reader.js';

interface Golden {
  readonly document: string;
  readonly exceptScale: readonly string[];
  readonly ghostLines: readonly number[];
  readonly statements: readonly {
    readonly columns: readonly ((
      { readonly instant: string } | { readonly start: string; readonly end: string }
    ) & {
      readonly unit: string;
      readonly convenienceTranslation?: string;
    })[];
    readonly rows: readonly {
      readonly label: string;
      readonly lines: readonly number[];
      readonly values: readonly (string | null)[];
      readonly nulls: readonly (string | null)[];
    }[];
  }[];
}

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/seed');
const GOLDEN = join(FOLDER, 'golden.json');
const isThere = existsSync(GOLDEN);

/** A golden cell: where it stands, and what an observation of it must say. */
interface Expected {
  readonly label: string;
  readonly line: number;
  readonly period: string;
  readonly unit: string;
  readonly rate: string | undefined;
  readonly value: Decimal | null;
  readonly printed: string | null;
}

(isThere ? describe : describe.skip)(
  `the seed release${isThere ? '' : ` (not at ${FOLDER}, skipped)`}`,
  () => {
    const golden = isThere ? (JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden) : null;
    const bytes = isThere ? readFileSync(join(FOLDER, golden!.document)) : Buffer.alloc(0);
    const reading = isThere ? readText({ bytes, name: 'seed', options: { entity: 'cik:0001804583' } }) : null;
    const expected = golden ? cellsOf(golden) : [];

    it('reads every amount and every dash, each right in value, period, unit, rounding, translation and label', () => {
      const unmatched = new Set(expected);
      const wrong = reading!.observations.filter((observation) => {
        // What sentences state is expected elsewhere.
        if (observation.place === null) return false;
        const match = [...unmatched].find((cell) => isThat(cell, observation));
        if (match) unmatched.delete(match);
        return !match || !isNamed(match, observation);
      });
      expect(wrong.map((observation) => `${labelOf(observation)} ${observation.value}`)).toEqual([]);
      expect([...unmatched]).toEqual([]);
      expect(reading!.exceptions).toEqual([]);
    });

    it('proves what it repairs, every proof exact and every rival refuted', () => {
      const values = new Map(reading!.observations.map(({ ordinal, value }) => [ordinal, value ?? '0']));
      const repaired = reading!.observations.filter(({ proof }) => proof !== null);
      expect(repaired.filter(({ value }) => value !== null).length).toBeGreaterThan(54);
      for (const { ordinal, proof } of repaired) {
        for (const { aim, terms } of proof!.identities) {
          const made = sum(terms.map((term) => multiply(values.get(term.ordinal)!, String(term.weight))));
          expect(made).toBe(values.get(aim));
          expect([aim, ...terms.map((term) => term.ordinal)]).toContain(ordinal);
        }
        for (const { difference } of proof!.rivals) expect(difference).not.toBe('0');
      }
    });

    it('takes nothing from a line that is a blurred copy', () => {
      const lines = reading!.observations.flatMap(({ locator }) => ('line' in locator ? [locator.line] : []));
      expect(lines.filter((line) => golden!.ghostLines.includes(line))).toEqual([]);
    });

    it('locates each amount by its own characters', () => {
      const characters = Array.from(reading!.renditionText);
      for (const { locator, value } of reading!.observations) {
        const quote = 'start' in locator ? characters.slice(locator.start, locator.end).join('') : '';
        expect(quote.replace(/<\/?b>| /g, '')).toMatch(
          value === null ? /^[-–—_]$/ : /^\(?\d[\d,]*(?:\.\d+)?\)?$/,
        );
      }
    });

    it('states one value for each figure, the same in the statement and in the bridge', () => {
      const disposal = reading!.observations.filter(
        ({ concept, period, unit }) =>
          concept === 'us-gaap:GainLossOnSaleOfBusiness' &&
          period === '2020-04-01/2020-06-30' &&
          unit === 'iso4217:CNY',
      );
      expect(disposal.map(({ value, negated }) => [value, negated])).toEqual([
        ['-335000', false],
        ['-335000', true],
        ['-335000', true],
      ]);
      expect(reading!.exceptions.filter(({ kind }) => kind === 'contradiction')).toEqual([]);
    });

    /** Its own label, or its heading's and its own where its own is a part. */
    function isNamed({ label }: Expected, { place }: Observation): boolean {
      const rows = reading!.document.presentation[place!.statement]!.rows;
      const own = rows[place!.row]!.label;
      const heading = rows.slice(0, place!.row).findLast(({ role }) => role === 'heading')?.label ?? '';
      return own === label || words(`${heading} ${own}`) === words(label);
    }

    function labelOf({ place }: Observation): string {
      return reading!.document.presentation[place!.statement]!.rows[place!.row]!.label;
    }
  },
);

const words = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

function cellsOf({ statements, exceptScale }: Golden): readonly Expected[] {
  return statements.flatMap(({ columns, rows }) =>
    rows.flatMap(({ label, lines, values, nulls }) =>
      columns.flatMap((column, index): Expected[] => {
        const value = values[index] ?? null;
        if (value === null && nulls[index] !== 'dash') return [];
        const period = 'instant' in column ? column.instant : `${column.start}/${column.end}`;
        const power = exceptScale.includes(label) ? 0 : 3;
        return [
          {
            label,
            line: lines[index]!,
            period,
            unit: column.unit,
            rate: column.convenienceTranslation,
            value: value === null ? null : shift(value, power),
            printed: value,
          },
        ];
      }),
    ),
  );
}

function isThat(cell: Expected, observation: Observation): boolean {
  const { locator, period, unit, decimals, dimensions, value, negated } = observation;
  const asPrinted = value !== null && negated ? negate(value) : value;
  return (
    'line' in locator &&
    locator.line === cell.line &&
    period === cell.period &&
    unit.replace('/xbrli:shares', '') === cell.unit &&
    (decimals === -3 || unit.includes('/')) &&
    dimensions[TRANSLATION_AXIS] === cell.rate &&
    asPrinted === cell.value
  );
}
