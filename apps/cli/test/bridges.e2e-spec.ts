import { join } from 'node:path';
import { CommandLine } from './command-line.js';

const RELEASE = join(import.meta.dirname, '../../../samples/cloopen-2021q2-release.txt');
const ENTITY = 'cik:0001804583';

interface Bridges {
  readonly rows: readonly {
    readonly label: string;
    readonly figures: readonly ({ value: string } | null)[];
  }[];
  readonly bridges: readonly {
    readonly row: number;
    readonly column: number;
    readonly outcome: string;
    readonly value: string;
    readonly terms: readonly {
      readonly row: number;
      readonly value: string | null;
      readonly weight: number;
      readonly eventId: string;
      readonly line: { readonly label: string; readonly statement: { readonly kinds: string[] } } | null;
    }[];
  }[];
}

describe('A reconciliation', () => {
  const line = new CommandLine();
  beforeAll(async () => void (await line.lines('ingest', RELEASE)));
  afterAll(() => line.remove());

  it('is bridged down to its leaves, each adjustment with the line that it reverses', async () => {
    const { code, out } = await line.tieout('statement', ENTITY, 'non-gaap');
    expect(code).toBe(0);
    expect(out.split('\n').filter((each) => each.length > 120)).toEqual([]);
    expect(out).toMatch(/^Adjusted EBITDA: exact in \d of \d columns$/m);
    expect(out).toMatch(/^ {2}\+ EBITDA\n {4}EBITDA: exact/m);
    expect(out).toMatch(/^ {6}\+ Net loss {2,}from income statement$/m);
    expect(out).toMatch(/^ {2}\+ Loss from disposal of subsidiaries, net {2,}reverses income statement/m);
    expect(out).toMatch(/^ {2}\+ Share-based compensation$/m);
  });

  it('foots in each column by economic values and weights, and names the event of each leaf', async () => {
    const { bridges, rows } = await line.json<Bridges & Record<string, unknown>>(
      'statement',
      ENTITY,
      'non-gaap',
    );
    expect(bridges.length).toBeGreaterThan(10);
    for (const { value, terms, row } of bridges) {
      const sum = terms.reduce((total, term) => total + BigInt(term.value ?? '0') * BigInt(term.weight), 0n);
      expect(`${rows[row]!.label} ${sum}`).toBe(`${rows[row]!.label} ${value}`);
      for (const { eventId } of terms) expect(eventId).toMatch(/^[0-9a-f-]{36}$/);
    }
    const reversed = bridges.flatMap(({ terms }) => terms).filter((term) => term.line !== null);
    for (const { line: of } of reversed) expect(of!.statement.kinds).not.toContain('non-gaap');
  });

  it('is only what a reconciliation has', async () => {
    const { bridges } = await line.json<Bridges & Record<string, unknown>>(
      'statement',
      ENTITY,
      'balance-sheet',
    );
    expect(bridges).toEqual([]);
  });
});
