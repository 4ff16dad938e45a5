import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDecimal } from '#libs/figures';
import { unitOfName } from '../sec/unit-names.js';
import { readInline } from './inline/read-inline.js';
import { readInstance } from './instance/read-instance.js';
import type { XbrlReport } from './report.js';

const DATA = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data');
const FILINGS = join(DATA, 'filings');
const isHere = existsSync(FILINGS);
const titled = (title: string): string =>
  isHere ? title : `${title} (skipped: TIEOUT_SHARED names no folder with data/filings)`;
const test = isHere ? it : it.skip;

const INLINE = 'aapl-2025q3-10q.ixbrl.html';

/** Every instance and inline document among the filings. */
const documents = (): readonly string[] =>
  isHere
    ? readdirSync(FILINGS, { recursive: true, encoding: 'utf8' }).filter((path) => {
        if (!/\.(?:xml|html)$/.test(path)) return false;
        return /<(?:\w+:)?xbrl\b|<ix:header/.test(readFileSync(join(FILINGS, path), 'utf8').slice(0, 20_000));
      })
    : [];

function read(path: string): XbrlReport {
  const bytes = readFileSync(join(FILINGS, path));
  return path.endsWith('.html') ? readInline([{ path, bytes }]).report : readInstance(bytes, path);
}

/** Facts counted in the bytes: elements of a context in an instance, elements for facts in an inline document. */
function countedIn(path: string): number {
  const text = readFileSync(join(FILINGS, path), 'latin1');
  const pattern = path.endsWith('.html')
    ? /<ix:(?:nonFraction|nonNumeric|fraction)\s/g
    : /<[^!?/][^<>]*\scontextRef\s*=/g;
  return [...text.matchAll(pattern)].length;
}

describe('Real filings', () => {
  test(titled('are read fact for fact'), () => {
    const paths = documents();
    expect(paths).toHaveLength(6);
    for (const path of paths) {
      const { facts, count, problems } = read(path);
      expect([path, count, facts.length, problems]).toEqual([path, countedIn(path), count, []]);
      expect(facts.map(({ index }) => index)).toEqual(facts.map((_, index) => index));
    }
  });

  test(titled('agree with the facts that the SEC has of them'), () => {
    const facts = read(INLINE).facts.filter(
      ({ unit, context, value }) =>
        unit !== null && value !== null && Object.keys(context.dimensions).length === 0,
    );
    const own = facts.filter(({ concept }) => concept.startsWith('aapl:'));
    expect(own).toHaveLength(14);
    const ours = new Set(
      facts
        .filter((fact) => !own.includes(fact))
        .map(({ concept, context, unit, value }) => [concept, context.period, unit, value].join(' ')),
    );
    expect(ours).toEqual(factsFiledOn('2025-08-01'));
    expect(ours.size).toBeGreaterThan(200);
  });

  test(titled('print their numbers with the sign that the page has'), () => {
    const { facts } = read(INLINE);
    const shown = facts.filter(
      ({ unit, value, printed }) => unit !== null && value !== null && printed !== null,
    );
    for (const { value, printed } of shown) {
      const isNegative = printed!.text.startsWith('(') !== printed!.negated;
      expect([printed, value, value!.startsWith('-')]).toEqual([
        printed,
        value,
        value === '0' ? false : isNegative,
      ]);
    }
    expect(shown.length).toBeGreaterThan(600);
  });
});

/** Facts of Apple's companyfacts that were filed on a day, one a line. */
function factsFiledOn(day: string): ReadonlySet<string> {
  const file = JSON.parse(
    gunzipSync(readFileSync(join(DATA, 'companyfacts/AAPL-2026-01.json.gz'))).toString('utf8'),
  ) as {
    facts: Record<string, Record<string, { units: Record<string, Row[]> }>>;
  };
  const lines = new Set<string>();
  for (const [taxonomy, tags] of Object.entries(file.facts)) {
    for (const [tag, { units }] of Object.entries(tags)) {
      for (const [unit, rows] of Object.entries(units)) {
        for (const { start, end, val, filed } of rows) {
          const period = start === undefined ? end : `${start}/${end}`;
          if (filed === day)
            lines.add([`${taxonomy}:${tag}`, period, unitOfName(unit), parseDecimal(String(val))].join(' '));
        }
      }
    }
  }
  return lines;
}

interface Row {
  readonly start?: string;
  readonly end: string;
  readonly val: number;
  readonly filed: string;
}
