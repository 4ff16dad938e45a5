import { join } from 'node:path';
import { CommandLine } from './command-line.js';

const RELEASE = join(import.meta.dirname, '../../../samples/cloopen-2021q2-release.txt');
const ENTITY = 'cik:0001804583';

const REVENUES = {
  concept: 'us-gaap:Revenues',
  period: '2024-01-01/2024-03-31',
  unit: 'iso4217:CNY',
  page: '1',
};
const KEYED = { 'tieout-keyed': 1, entity: 'cik:77', published: '2024-05-01', document: 'a letter' };

interface Exception {
  readonly exceptionId: string;
  readonly code: string;
  readonly resolution: { readonly actor: string; readonly reason: string } | null;
}

describe('A person’s decision', () => {
  const line = new CommandLine();
  let id: string;
  beforeAll(async () => {
    await line.lines('ingest', RELEASE);
    const [exception] = await line.lines<Exception>('exceptions', ENTITY);
    id = exception!.exceptionId;
  });
  afterAll(() => line.remove());

  it('is asked for by what reads as a sentence, and offers only what is legible', async () => {
    const { out } = await line.tieout('exceptions', '--document', '8860', '--code', 'malformed-number');
    expect(out).toMatch(/has a number that can't be read for certain \("\(1\.6B\)"\)/);
    expect(out).toMatch(/\[0\] "— Basic and diluted" is -1\.36 \| -10\.85 \(line 178\)/);
    expect((await line.tieout('exceptions', '--code', 'ghost-row')).out).toBe('no open exceptions');
    expect((await line.tieout('exceptions', '--brief')).out).toMatch(/1 exception, 1 open$/);
  });

  it.each<[string, string[], number, RegExp]>([
    ['names an exception', ['nothing', '--dismiss', '--reason', 'x'], 1, /exception-unknown/],
    ['chooses', ['ID', '--reason', 'x'], 2, /one of --take, --accept and --dismiss/],
    ['chooses once', ['ID', '--take', '0', '--dismiss', '--reason', 'x'], 2, /choice-malformed/],
    ['has a reason', ['ID', '--take', '0'], 2, /--reason/],
    ['has a reason in words', ['ID', '--take', '0', '--reason', ' '], 2, /say both, with --by and --reason/],
    ['has a name', ['ID', '--take', '0', '--reason', 'x', '--by', ''], 2, /say both, with --by and --reason/],
    ['takes what there is', ['ID', '--take', '5', '--reason', 'x'], 2, /its candidates are 0 to 0/],
    ['accepts what is doubted', ['ID', '--accept', '3', '--reason', 'x'], 2, /take a candidate or dismiss/],
  ])('%s', async (_, args, expected, says) => {
    const { code, err } = await line.tieout('resolve', ...args.map((each) => (each === 'ID' ? id : each)));
    expect(code).toBe(expected);
    expect(err).toMatch(says);
  });

  it('gives the statement its figures, and is kept by name and reason', async () => {
    const before = await line.tieout('statement', ENTITY, 'income-statement');
    expect(before.out).not.toContain('(10.85)');
    const { code, out } = await line.tieout(
      'resolve',
      id,
      '--take',
      '0',
      '--by',
      'Ada',
      '--reason',
      'Seen in print',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/in commit 2: 2 reported/);
    expect((await line.tieout('statement', ENTITY, 'income-statement')).out).toContain('(10.85)');
    expect((await line.tieout('exceptions')).out).toBe('no open exceptions');
    expect((await line.tieout('exceptions', '--all')).out).toMatch(
      /candidate 0 taken by Ada, \d{4}-\d\d-\d\d: Seen in print/,
    );
    const [resolved] = await line.lines<Exception>('exceptions', '--all');
    expect(resolved!.resolution).toMatchObject({ outcome: 'taken', by: 'person', actor: 'Ada' });
  });

  it('is made once', async () => {
    const { code, err } = await line.tieout('resolve', id, '--dismiss', '--reason', 'x');
    expect(code).toBe(1);
    expect(err).toMatch(/was resolved already: Seen in print \(exception-resolved\)/);
  });
});

describe('A document that states a figure as three values', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  const resolve = (id: string, ordinal: string) =>
    line.tieout('resolve', id, '--accept', ordinal, '--reason', 'Seen in print');

  it('waits for a person, who is told the figure and its values, and again where the accepted one is voided', async () => {
    const figures = ['7', '8', '9'].map((value) => ({ ...REVENUES, value, decimals: 0 }));
    await line.lines(
      'ingest',
      line.file('letter.json', JSON.stringify({ ...KEYED, title: 'A letter', figures })),
    );
    const [exception] = await line.lines<Exception & { readonly document: string }>('exceptions');
    const { exceptionId, document: corrects } = exception!;
    const { out } = await line.tieout('exceptions');
    expect(out).toMatch(/Revenues {2}2024-01-01 to 2024-03-31 {2}CNY/);
    expect(out).toMatch(/accept 0 \(7\) or 1 \(8\) or 2 \(9\), or dismiss$/);
    expect((await line.tieout('exceptions', '--brief')).out).toMatch(/3 values/);

    expect(await resolve(exceptionId, '0')).toMatchObject({ code: 0 });
    expect((await line.tieout('exceptions', '--all')).out).toMatch(/as 8 and as 7, which a person accepted/);
    const correction = { ...REVENUES, corrects, from: '7', to: 'void', reason: 'of another company' };
    const note = { ...KEYED, title: 'A note', published: '2024-06-01', corrections: [correction] };
    await line.lines('ingest', line.file('note.json', JSON.stringify(note)));

    expect((await line.tieout('exceptions')).out).toMatch(/accept 1 \(8\) or 2 \(9\), or dismiss$/);
    expect((await resolve(exceptionId, '0')).err).toMatch(/no value at 0: accept one of 1, 2/);
    expect(await resolve(exceptionId, '2')).toMatchObject({ code: 0 });
    expect((await line.tieout('exceptions')).out).toBe('no open exceptions');
    expect((await line.tieout('figures', 'cik:77')).out).toMatch(/Revenues +9 +CNY +reported$/);
  });
});
