import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Observation, Reading } from '#libs/figures';
import { tieOut } from '#libs/tieout';
import { readText } from './release-reader.js';

const DATELINE = 'SPRINGFIELD, August 11, 2021 – A company announced its unaudited results under US GAAP.';
const read = (...parts: string[]): Reading => {
  const text = [`# A release\n\n${DATELINE}`, ...parts].join('\n\n');
  return readText({
    bytes: Buffer.from(text),
    name: 'release.txt',
    options: { entity: 'cik:0000000001' },
  });
};

/** Each check as `method: label = ±label ±label, outcome`, by the columns of its aim. */
function told(reading: Reading): string[] {
  const at = new Map(reading.observations.map((each) => [each.ordinal, each]));
  const labelOf = ({ place }: Observation): string =>
    reading.document.presentation[place!.statement]!.rows[place!.row]!.label;
  const sumOf = ({ terms }: Check): string =>
    terms.map(({ ordinal, weight }) => `${weight < 0 ? '-' : '+'}${labelOf(at.get(ordinal)!)}`).join(' ');
  return tieOut(reading).map(
    (check) =>
      `${check.method}: ${labelOf(at.get(check.aim)!)} ${at.get(check.aim)!.place!.column} = ${sumOf(check)}, ${check.outcome} ${check.difference}`,
  );
}

const INCOME = `## CONSOLIDATED STATEMENTS OF COMPREHENSIVE LOSS

\tThree-month Period Ended,\t
\tJune 30, 2020\tJune 30, 2021
\tRMB\tRMB
\t(in thousands)\t
Revenues\t12,500\t12,000
Cost of revenues\t(4,000)\t(5,000)
Gross profit\t8,500\t7,000
Operating expenses:\t\t
Research and development expenses\t(9,000)\t(1,000)
General and administrative expenses\t(1,200)\t(3,000)
Total operating expenses\t(10,200)\t(4,000)
Operating (loss) income\t(1,700)\t3,000
Income tax benefit\t300\t-
Net loss\t(1,400)\t3,000
Accretion of preferred shares\t(8,352)\t-
Net loss attributable to ordinary shareholders\t(9,752)\t3,000
Other comprehensive income (loss):\t\t
Foreign currency translation adjustment\t3,761\t(4,907)
Unrealized gain on securities\t2,700\t1,700
Total other comprehensive income (loss)\t6,461\t(3,207)
Comprehensive loss\t(3,291)\t(207)`;

const BRIDGE = `## RECONCILIATION OF GAAP TO NON-GAAP MEASURES

\tThree-month Period Ended,\t
\tJune 30, 2020\tJune 30, 2021
\tRMB\tRMB
\t(in thousands)\t
Net loss\t(1,400)\t3,000
Share-based compensation\t2,550\t1,360
Income tax benefit\t(300)\t-
Non-GAAP net income\t850\t4,360`;

describe('The claims of a release', () => {
  it('are the sums that its statements are set out as, with weights between economic values', () => {
    const checks = told(read(INCOME));
    expect(checks).toContain('summation: Gross profit 0 = +Revenues -Cost of revenues, exact null');
    expect(checks).toContain(
      'summation: Total operating expenses 1 = +Research and development expenses +General and administrative expenses, exact null',
    );
    expect(checks.filter((check) => check.includes('exception'))).toEqual([
      'summation: Comprehensive loss 0 = +Net loss +Total other comprehensive income (loss), exception -8352000',
    ]);
  });

  it('bridge from a GAAP measure to a non-GAAP one', () => {
    expect(told(read(INCOME, BRIDGE)).filter((check) => check.startsWith('bridge'))).toEqual([
      'bridge: Non-GAAP net income 0 = +Net loss +Share-based compensation +Income tax benefit, exact null',
      'bridge: Non-GAAP net income 1 = +Net loss +Share-based compensation +Income tax benefit, exact null',
    ]);
  });

  it('are made in no column where the total or a term could not be read', () => {
    const whole = told(read(BRIDGE)).length;
    const parted = read(BRIDGE.replace('\t2,550\t', '\t2,55O\t'));
    expect(parted.exceptions).not.toEqual([]);
    expect(told(parted).length).toBeLessThan(whole);
  });
});

interface Golden {
  readonly document: string;
  readonly statements: readonly {
    readonly statement: string;
    readonly rows: readonly {
      readonly label: string;
      readonly lines: readonly number[];
      readonly values: readonly (string | null)[];
    }[];
  }[];
  readonly identities: readonly {
    readonly statement: string;
    readonly name: string;
    readonly total: string;
    readonly parts: readonly { readonly label: string }[];
  }[];
}

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/seed');
const GOLDEN = join(FOLDER, 'golden.json');
const isThere = existsSync(GOLDEN);
const IDENTITIES_MIN = 111;

(isThere ? describe : describe.skip)(
  `The claims of the seed release${isThere ? '' : ` (not at ${FOLDER}, skipped)`}`,
  () => {
    const golden = isThere ? (JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden) : null;
    const bytes = isThere ? readFileSync(join(FOLDER, golden!.document)) : Buffer.alloc(0);
    const reading = isThere ? readText({ bytes, name: 'seed', options: { entity: 'cik:0001804583' } }) : null;

    it('hold all identities that hold in every column', () => {
      const exact = exactSums(reading!);
      const held = identitiesOf(golden!).filter((lines) => exact.has(lines));
      expect(held.length).toBeGreaterThanOrEqual(IDENTITIES_MIN);
    });

    it('fail only where the issuer starts comprehensive loss from another line', () => {
      const sums = tieOut(reading!).filter(({ rule, method }) => rule === 'sum' && method !== 'text');
      const at = new Map(reading!.observations.map((each) => [each.ordinal, each]));
      const failing = sums.filter(({ outcome, aim }) => outcome !== 'exact' && at.get(aim)!.place !== null);
      expect(failing.map(({ difference }) => difference)).toContain('-8352000');
      for (const { aim } of failing) {
        expect(at.get(aim)!.concept).toMatch(/:(?:ComprehensiveLoss|ComprehensiveIncome\w*|Revenues)$/);
      }
    });
  },
);

/** Each exact sum of one column, as the lines of its aim and of the terms that are not nil, either way round. */
function exactSums(reading: Reading): Set<string> {
  const at = new Map(reading.observations.map((each) => [each.ordinal, each]));
  return new Set(
    tieOut(reading)
      .filter(({ rule, outcome }) => rule === 'sum' && outcome === 'exact')
      .map(({ aim, terms }) => {
        const members = terms.map(({ ordinal }) => at.get(ordinal)!).filter(({ value }) => value !== null);
        const lines = members.map(({ locator }) => ('line' in locator ? locator.line : 0));
        const { locator, place } = at.get(aim)!;
        return keyOf('line' in locator ? locator.line : 0, lines, place?.column ?? -1);
      }),
  );
}

const keyOf = (total: number, parts: readonly number[], column: number): string =>
  `${[total, ...parts].toSorted((a, b) => a - b).join('+')} in column ${column}`;

function identitiesOf({ identities, statements }: Golden): string[] {
  return identities.flatMap(({ statement, total, parts }) => {
    const { rows } = statements.find((each) => each.statement === statement)!;
    return [0, 1, 2].map((column) => {
      const totalLine = rows.find((row) => row.label === total)!.lines[column]!;
      // A label that stands twice is the one next above the total.
      const rowOf = (label: string) => {
        const alike = rows.filter((row) => row.label === label);
        return alike.findLast(({ lines }) => lines[column]! < totalLine) ?? alike[0]!;
      };
      const printed = parts.map(({ label }) => rowOf(label)).filter(({ values }) => values[column] !== null);
      const lines = printed.map((row) => row.lines[column]!);
      return keyOf(totalLine, lines, column);
    });
  });
}
