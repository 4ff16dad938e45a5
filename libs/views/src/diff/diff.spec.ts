import type { Reading } from '#libs/figures';
import {
  correcting,
  documentOf,
  Filled,
  filed,
  previouslyReported,
  stated,
  type PersonsAct,
} from '#libs/testing';
import { diffOf, documentDiffOf, type DiffJson } from '../index.js';

const COST = { concept: 'us-gaap:CostOfRevenue' };

const tell = ({ changes }: DiffJson): string[] =>
  changes.map(({ kind, from, to, difference, percent, cause, suspect }) =>
    [kind, `${from} to ${to}`, difference && `by ${difference}`, percent && `${percent} %`, cause, suspect]
      .filter(Boolean)
      .join(', '),
  );

/** What a ledger that lived through steps tells of its last step, by recorded time. */
async function lastStep(...steps: (Reading | PersonsAct)[]): Promise<string[]> {
  const filled = await new Filled().live(steps);
  const last = filled.commits.length - 1;
  return tell(diffOf(filled.book, filled.at(null, filled.momentOf(last - 1)), filled.at(null)));
}

describe('A change, in a word', () => {
  const first = filed('2021-05-12', [stated('100')]);

  it('is reported, where a figure was not there', async () => {
    expect(await lastStep(first, filed('2021-08-11', [stated('100'), stated('7', COST)]))).toEqual([
      'reported, null to 7',
    ]);
  });

  it('is refined, where it is stated again with more digits', async () => {
    const rough = filed('2021-05-12', [stated('100000', { decimals: -3 })]);
    expect(await lastStep(rough, filed('2021-08-11', [stated('100400')]))).toEqual([
      'refined, 100000 to 100400, by 400, 0.4 %',
    ]);
  });

  it('is restated to correct an error, and recast for any other cause', async () => {
    const again = (cause: 'error-correction' | 'reclassification'): Reading =>
      filed('2021-08-11', [stated('90', { cause })]);
    expect(await lastStep(first, again('error-correction'))).toEqual([
      'restated, 100 to 90, by -10, -10 %, error-correction',
    ]);
    expect(await lastStep(first, again('reclassification'))).toEqual([
      'recast, 100 to 90, by -10, -10 %, reclassification',
    ]);
  });

  it('is corrected, where the reading was wrong, and removed where nothing stands there', async () => {
    const misread = { in: '2021-05-12', from: '100' };
    expect(await lastStep(first, correcting('2021-06-01', { ...misread, to: '101' }))).toEqual([
      'corrected, 100 to 101, by 1, 1 %',
    ]);
    expect(await lastStep(first, correcting('2021-06-01', { ...misread, to: 'void' }))).toEqual([
      'removed, 100 to null',
    ]);
  });

  it('is resolved, where a person takes a doubted value', async () => {
    const jump = filed('2021-08-11', [stated('170')]);
    expect(await lastStep(first, jump)).toEqual([]);
    expect(await lastStep(first, jump, { decides: 0, accepts: true })).toEqual([
      'resolved, 100 to 170, by 70, 70 %, unknown',
    ]);
  });

  it('is reclassified, where an earlier document came in late and puts what stood in doubt', async () => {
    expect(await lastStep(filed('2021-08-11', [stated('170')]), first)).toEqual([
      'reclassified, 170 to 100, by -70, -41.1765 %',
    ]);
  });

  it('is no matter of decisions that both sides know', async () => {
    const rough = filed('2021-02-10', [stated('100000', { decimals: -3 })]);
    const misread = { in: '2021-02-10', from: '100000', to: '101000' };
    const exact = filed('2021-08-11', [stated('101400')]);
    expect(await lastStep(rough, correcting('2021-03-01', misread), exact)).toEqual([
      'refined, 101000 to 101400, by 400, 0.396 %',
    ]);
  });

  it('is told from what agrees with a value that was taken back', async () => {
    const filled = await new Filled().take([
      filed('2021-02-10', [stated('100000', { decimals: -3 })]),
      filed('2021-05-12', [stated('100400')]),
      correcting('2021-06-01', { in: '2021-05-12', from: '100400', to: 'void' }),
      filed('2021-08-11', [stated('110000', { cause: 'reclassification' })]),
    ]);
    const [before, after] = [filled.at(null, filled.momentOf(1)), filled.at(null)];
    expect(tell(diffOf(filled.book, before, after))).toEqual([
      'corrected, 100400 to 100000, by -400, -0.3984 %',
      'recast, 100000 to 110000, by 10000, 10 %, reclassification',
    ]);
  });

  it('is told once a vintage, and refined before it is restated', async () => {
    const filled = await new Filled().take([
      filed('2021-02-10', [stated('100000', { decimals: -3 })]),
      filed('2021-05-12', [stated('100400')]),
      filed('2021-08-11', [stated('110000', { cause: 'error-correction' })]),
    ]);
    expect(tell(diffOf(filled.book, filled.at('2021-02-10'), filled.at(null)))).toEqual([
      'refined, 100000 to 100400, by 400, 0.4 %',
      'restated, 100400 to 110000, by 9600, 9.5618 %, error-correction',
    ]);
  });
});

describe('A diff of two documents', () => {
  const earlier = filed('2021-05-12', [stated('100'), stated('7', COST)]);

  async function between(later: Reading, ...others: Reading[]): Promise<DiffJson> {
    const { book, at } = await new Filled()
      .take([earlier, ...others, later])
      .then((filled) => ({ book: filled.book, at: filled.at.bind(filled) }));
    return documentDiffOf(book, [earlier, later].map(hashOf) as [string, string], at(null));
  }
  const hashOf = ({ document }: Reading): string => document.document;

  it('tells what the later says otherwise, adds and leaves out, and counts what is alike', async () => {
    const later = filed('2021-08-11', [stated('90'), stated('5', { unit: 'iso4217:USD' })]);
    const diff = await between(later);
    expect(tell(diff)).toEqual([
      'recast, 100 to 90, by -10, -10 %, unknown',
      'reported, null to 5',
      'absent, 7 to null',
    ]);
    expect(diff).toMatchObject({
      by: 'document',
      from: { document: { document: documentOf('2021-05-12'), form: '10-Q' } },
      alike: 0,
      counts: { recast: 1, reported: 1, absent: 1 },
    });
    expect(await between(filed('2021-08-11', [stated('100'), stated('7', COST)]))).toMatchObject({
      changes: [],
      alike: 2,
    });
  });

  it('compares them alone, whatever was published between', async () => {
    const between90 = filed('2021-06-01', [stated('90')], { name: 'between' });
    expect(tell(await between(filed('2021-08-11', [stated('90'), stated('7', COST)]), between90))).toEqual([
      'recast, 100 to 90, by -10, -10 %, unknown',
    ]);
  });

  it('finds values alike that agree within their rounding', async () => {
    const rounded = [stated('104', { decimals: 0 }), stated('10', { ...COST, decimals: -1 })];
    expect(tell(await between(filed('2021-08-11', rounded)))).toEqual([
      'recast, 100 to 104, by 4, 4 %, unknown',
    ]);
  });

  it('takes what a document says was reported before for no statement of its own', async () => {
    const restating = [
      previouslyReported('100'),
      stated('90', { cause: 'error-correction' }),
      stated('7', COST),
    ];
    expect(tell(await between(filed('2021-08-11', restating)))).toEqual([
      'restated, 100 to 90, by -10, -10 %, error-correction',
    ]);
  });

  it('doubts what jumps, and what contradicts itself', async () => {
    expect(tell(await between(filed('2021-08-11', [stated('170'), stated('7', COST)])))).toEqual([
      'doubted, 100 to 170, by 70, 70 %, jump',
    ]);
    expect(
      tell(await between(filed('2021-08-11', [stated('100'), stated('90'), stated('7', COST)]))),
    ).toEqual(['doubted, 100 to 90, by -10, -10 %, contradiction']);
  });

  it('of a document with itself is empty, and refused where the later comes first', async () => {
    const filled = await new Filled().take([earlier, filed('2021-08-11', [stated('90')])]);
    const [one, other] = [documentOf('2021-05-12'), documentOf('2021-08-11')];
    expect(documentDiffOf(filled.book, [one, one], filled.at(null))).toMatchObject({ changes: [], alike: 2 });
    expect(() => documentDiffOf(filled.book, [other, one], filled.at(null))).toThrow(
      expect.objectContaining({ code: 'dates-reversed' }),
    );
  });
});

describe('The changes of a diff', () => {
  it('are those asked for: by concept, period, kind, cause, size and percentage', async () => {
    const filled = await new Filled().take([
      filed('2021-05-12', [stated('100'), stated('50', COST)]),
      filed('2021-08-11', [
        stated('90', { cause: 'error-correction' }),
        stated('49', COST),
        stated('1', { unit: 'iso4217:USD' }),
      ]),
    ]);
    const told = (filter: Parameters<typeof diffOf>[3]): string[] =>
      diffOf(filled.book, filled.at('2021-05-12'), filled.at(null), filter).changes.map(
        ({ concept, kind }) => `${kind} ${concept}`,
      );
    const [revenue, cost] = ['restated us-gaap:Revenues', 'recast us-gaap:CostOfRevenue'];
    expect(told({})).toEqual([revenue, cost, 'reported us-gaap:Revenues']);
    expect(told({ concept: 'COST' })).toEqual([cost]);
    expect(told({ period: '2021-06-30', kind: 'recast' })).toEqual([cost]);
    expect(told({ period: '2021-06-29' })).toEqual([]);
    expect(told({ cause: 'error-correction' })).toEqual([revenue]);
    expect(told({ size: '10' })).toEqual([revenue]);
    expect(told({ percent: '2' })).toEqual([revenue, cost]);
    expect(told({ percent: '2.1' })).toEqual([revenue]);
  });
});
