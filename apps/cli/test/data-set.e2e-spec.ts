import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandLine } from './command-line.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data');
const onRealData = existsSync(FOLDER) ? describe : describe.skip;
const QUARTER = resolve(FOLDER, 'fsds/2010q2.zip');
const REPLY = resolve(FOLDER, 'companyfacts/AAPL-2026-01.json.gz');
const ENTITY = 'cik:320193';

interface Tie {
  readonly role: string;
  readonly outcome: string;
  readonly independent: boolean;
  readonly value: string;
  readonly source: { readonly document: string };
  readonly period: Record<string, string>;
  readonly terms: readonly { readonly value: string; readonly period: Record<string, string> }[];
}

onRealData('A quarter of the SEC’s financial statement data sets', () => {
  const lines: CommandLine[] = [];
  const ledger = async (...files: string[]): Promise<CommandLine> => {
    const line = new CommandLine();
    lines.push(line);
    for (const file of files) expect(await line.tieout('ingest', file)).toMatchObject({ code: 0 });
    return line;
  };
  afterAll(() => lines.forEach((each) => each.remove()));

  it('is taken in whole before or behind the exact facts, agrees with them, and restates nothing', async () => {
    const [exact, both] = [await ledger(REPLY), await ledger(QUARTER, REPLY)];
    const replayed = await both.json('replay');
    expect(replayed).toMatchObject({ entities: 500, commit: 522 + 70, observations: 135_976 + 24_579 });
    const feed = async (line: CommandLine): Promise<unknown[]> => line.lines('restatements', ENTITY);
    expect((await feed(both)).map(unrecorded)).toEqual((await feed(exact)).map(unrecorded));
    const rounded = (await both.lines<Tie>('ties', ENTITY)).filter(({ role }) => role === 'period-rounded');
    // All but four of 175: two concepts of its own that companyfacts do not have.
    expect(rounded).toHaveLength(171);
    expect(rounded.filter(({ outcome, independent }) => outcome !== 'exact' || independent)).toEqual([]);
    // Its quarter ended on 27 March 2010, and stands in the data set as one that ended on the 31st.
    expect(rounded).toContainEqual(
      expect.objectContaining({
        period: { instant: '2010-03-31' },
        terms: [expect.objectContaining({ period: { instant: '2010-03-27' } })],
      }),
    );
    expect((await both.tieout('reading', rounded[0]!.source.document)).out).toContain(
      '175 of rounded periods: 171 found with their exact period in the same accession, 0 of another value there, 4 not found',
    );
    const figures = async (line: CommandLine, period: string): Promise<unknown[]> =>
      line.lines('figures', ENTITY, '--period', period);
    expect(await figures(both, '2010-03-31')).toEqual([]);
    expect((await figures(both, '2010-03-27')).length).toBe((await figures(exact, '2010-03-27')).length);
    expect(await both.tieout('verify')).toMatchObject({ code: 0 });
    // The same in the other order.
    expect(await exact.tieout('ingest', QUARTER)).toMatchObject({ code: 0 });
    expect(await exact.json('replay')).toMatchObject({ digest: replayed['digest'] });
    const again = await both.tieout('ingest', QUARTER);
    expect(again.out).toContain('1 file taken in before');
  }, 600_000);
});

/** A line without what tells of one ledger alone. */
function unrecorded(line: unknown): unknown {
  const { eventId: _, supersedes: __, ...rest } = line as Record<string, unknown>;
  return rest;
}
