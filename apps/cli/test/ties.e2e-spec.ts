import { join } from 'node:path';
import { CommandLine } from './command-line.js';

const RELEASE = join(import.meta.dirname, '../../../samples/cloopen-2021q2-release.txt');
const ENTITY = 'cik:0001804583';
const WIDTH = 120;

interface Tie {
  readonly figureId: string;
  readonly terms: readonly { readonly figureId: string }[];
  readonly method: string;
  readonly outcome: string;
  readonly difference: string | null;
  readonly plug: string | null;
}

describe('The tie-out matrix', () => {
  const line = new CommandLine();
  beforeAll(async () => void (await line.lines('ingest', RELEASE)));
  afterAll(() => line.remove());

  it('says under each figure what it is compared with, in lines that a terminal holds', async () => {
    const { code, out } = await line.tieout('ties', ENTITY);
    expect(code).toBe(0);
    expect(out.split('\n').filter((each) => each.length > WIDTH)).toEqual([]);
    expect(out).toMatch(/^Gross profit +2021-04-01 to 2021-06-30 {2}CNY thousand {2}118,100$/m);
    expect(out).toMatch(/^ {2}exact +summation += Revenues 273,905 − Cost of revenues 155,805$/m);
    expect(out).toMatch(/^ {2}exact +translation += Gross profit 118,100,000 ÷ rate 6\.4566$/m);
  });

  it('counts how checks came out by table and method', async () => {
    const { out } = await line.tieout('ties', ENTITY, '--brief');
    const ties = await line.lines<Tie>('ties', ENTITY);
    const count = (outcome: string): number => ties.filter((tie) => tie.outcome === outcome).length;
    expect(out).toMatch(/^ +exact +within rounding +exceptions +no terms$/m);
    expect(out).toMatch(new RegExp(`^all +${count('exact')} +${count('within-rounding')} `, 'm'));
    expect(out).not.toMatch(/÷/);
  });

  it('lists the plugs between the currencies: totals that foot, and amounts that make them foot', async () => {
    const plugs = await line.lines<Tie>('ties', ENTITY, '--plugs');
    const off = (await line.lines<Tie>('ties', ENTITY, '--method', 'translation')).filter(
      ({ difference }) => difference !== null,
    );
    expect(plugs).toEqual(off.filter(({ plug }) => plug !== null));
    expect(new Set(plugs.map(({ plug }) => plug))).toEqual(new Set(['total', 'leaf']));
    const { out } = await line.tieout('ties', ENTITY, '--plugs');
    expect(out.replace(/\s+/g, ' ')).toContain('off by 1 (it foots in USD)');
  });

  it('lists the checks of one figure, plugs told as among all', async () => {
    const ties = await line.lines<Tie>('ties', ENTITY);
    const plugged = ties.find(({ plug }) => plug === 'leaf')!;
    const own = ties.filter((tie) => [tie, ...tie.terms].some((each) => each.figureId === plugged.figureId));
    expect(own.length).toBeGreaterThan(1);
    expect(await line.lines<Tie>('ties', ENTITY, '--figure', plugged.figureId)).toEqual(own);
    const { code, err } = await line.tieout('ties', ENTITY, '--figure', 'nobody');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('no figure nobody') });
  });

  it('says so where nothing is left of a filter', async () => {
    expect((await line.tieout('ties', ENTITY, '--period', '1999-12-31')).out).toMatch(/^nothing to tie out/);
  });
});
