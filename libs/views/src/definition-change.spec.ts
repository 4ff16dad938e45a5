import { decide, type Act, type Claim, type Observation, type Reading } from '#libs/figures';
import { openLedger } from '#libs/ledger';
import { FILER, filed, stated } from '#libs/testing';
import { tieOut } from '#libs/tieout';
import { diffOf, historyOf, Library, restatementsOf } from './index.js';

const LOSS = { concept: 'us-gaap:NetIncomeLoss' };
const PAY = { concept: 'us-gaap:ShareBasedCompensation' };
const LAW = { concept: 'x:LitigationCosts' };
const MEASURE = { concept: 'x:AdjustedProfit' };

/** A document that bridges a measure: the measure first, then what makes it. */
const bridging = (date: string, aim: string, ...terms: Observation[]): Reading => {
  const claim: Claim = {
    method: 'bridge',
    rule: 'sum',
    aim: 0,
    terms: terms.map((_, index) => ({ ordinal: index + 1, weight: 1 })),
  };
  return filed(date, [stated(aim, MEASURE), ...terms], { claims: [claim] });
};

/** The causes that views tell of the measure's changes, in the order of publication. */
async function causesOf(...readings: readonly Reading[]): Promise<(string | null)[]> {
  const ledger = openLedger(':memory:');
  const library = new Library(ledger.blocks);
  for (const [index, reading] of readings.entries()) {
    const book = library.book(FILER);
    const act: Act = {
      actor: 'test',
      recordedAt: new Date(Date.UTC(2024, 0, 1 + index)).toISOString(),
      correlationId: 'c',
      causationId: null,
    };
    const commit = decide(book, reading, tieOut(reading), act);
    const bodyHash = reading.document.document;
    await ledger.log.append(commit, { expectedRevision: book.revision, bodyHash, documents: [] });
  }
  const book = library.book(FILER);
  const vantage = library.vantage({ asOf: null, recordedAsOf: null });
  const figure = book.find(stated('0', MEASURE));
  const history = historyOf(book, figure, vantage, () => ({ locate: () => null }) as never)!;
  const changes = restatementsOf(book, vantage).filter(({ concept }) => concept === MEASURE.concept);
  const told = changes.map(({ cause, suspect }) => (suspect === null ? cause : `${suspect}: ${cause}`));
  const inHistory = history.vintages.slice(1).map(({ cause }) => cause);
  expect(inHistory).toEqual(changes.filter(({ suspect }) => suspect === null).map(({ cause }) => cause));
  const early = library.vantage({ asOf: '2021-06-01T00:00:00.000Z', recordedAsOf: null });
  const inDiff = diffOf(book, early, vantage).changes.filter(({ concept }) => concept === MEASURE.concept);
  expect(inDiff.map(({ cause }) => cause)).toEqual(inHistory);
  return told;
}

const first = bridging('2021-05-12', '-80', stated('-100', LOSS), stated('20', PAY));

describe('A measure that is published again with another value', () => {
  it('was defined anew, where adjustments that came make up the whole difference', async () => {
    const again = bridging('2021-08-11', '-75', stated('-100', LOSS), stated('20', PAY), stated('5', LAW));
    expect(await causesOf(first, again)).toEqual(['definition-change']);
  });

  it('was defined anew, where adjustments that went do', async () => {
    const more = bridging('2021-05-12', '-75', stated('-100', LOSS), stated('20', PAY), stated('5', LAW));
    const again = bridging('2021-08-11', '-80', stated('-100', LOSS), stated('20', PAY));
    expect(await causesOf(more, again)).toEqual(['definition-change']);
  });

  it('was not, for all that is known, where an adjustment that both share has another value', async () => {
    const again = bridging('2021-08-11', '-74', stated('-100', LOSS), stated('21', PAY), stated('5', LAW));
    expect(await causesOf(first, again)).toEqual(['unknown']);
  });

  it('was not where the adjustments are the same', async () => {
    const again = bridging('2021-08-11', '-81', stated('-101', LOSS), stated('20', PAY));
    expect(await causesOf(first, again)).toEqual(['unknown']);
  });

  it('was not by a dash, nor where a reconciliation does not foot, nor where one document has none', async () => {
    const dash = bridging('2021-08-11', '-79', stated('-99', LOSS), stated('20', PAY), stated(null, LAW));
    expect(await causesOf(first, dash)).toEqual(['unknown']);
    const off = bridging('2021-08-11', '-75', stated('-100', LOSS), stated('20', PAY), stated('4', LAW));
    expect(await causesOf(first, off)).toEqual(['unknown']);
    expect(await causesOf(first, filed('2021-08-11', [stated('-75', MEASURE)]))).toEqual(['unknown']);
  });

  it('is doubted as before where it jumps, and the doubt tells the cause', async () => {
    const again = bridging('2021-08-11', '-20', stated('-100', LOSS), stated('20', PAY), stated('60', LAW));
    expect(await causesOf(first, again)).toEqual(['jump: definition-change']);
  });
});
