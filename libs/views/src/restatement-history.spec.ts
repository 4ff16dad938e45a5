import fc from 'fast-check';
import { subtract } from '#libs/figures';
import { classifyNaively, DAYS, Filled, filed, lives, property, stated } from '#libs/testing';
import { identityJson, restatementHistoryOf, restatementsOf } from './index.js';

const COST = { concept: 'us-gaap:CostOfRevenue' };

describe('A restatement history', () => {
  property(
    'has the figures that the slow way gives more than one value, with those values in order',
    fc.tuple(lives, fc.constantFrom(...DAYS, null)),
    async ([life, day]) => {
      const filled = await new Filled().live(life);
      const { book } = filled;
      const vantage = filled.at(day);
      const expected = new Map<string, (string | null)[]>();
      for (let figure = 0; figure < book.figureCount; figure++) {
        const { vintages, sightings } = classifyNaively(
          book.sightingsAt(figure, vantage),
          book.unitOf(figure),
        );
        const { figureId } = identityJson(book.entity, book.facets(figure));
        if (vintages.length > 1)
          expected.set(
            figureId,
            vintages.map(({ shown }) => sightings[shown]!.value),
          );
      }
      const history = restatementHistoryOf(book, vantage);
      const told = history.map(
        ({ figureId, vintages }) => [figureId, vintages.map(({ value }) => value)] as const,
      );
      expect(new Map(told)).toEqual(expected);
      const changed = restatementsOf(book, vantage, { suspect: 'none' }).map(({ figureId }) => figureId);
      expect(new Set(history.map(({ figureId }) => figureId))).toEqual(new Set(changed));
    },
  );

  property(
    'tells how far each value is from the one before, and the last from the first',
    lives,
    async (life) => {
      const filled = await new Filled().live(life);
      const apart = (from: string | null, to: string | null): string | null =>
        from === null || to === null ? null : subtract(to, from);
      for (const { first, current, difference, vintages } of restatementHistoryOf(
        filled.book,
        filled.at(null),
      )) {
        const values = vintages.map(({ value }) => value);
        expect([first, current, difference]).toEqual([
          values[0],
          values.at(-1),
          apart(values[0]!, values.at(-1)!),
        ]);
        expect(vintages.map((each) => each.difference)).toEqual(
          values.map((value, index) => (index === 0 ? null : apart(values[index - 1]!, value))),
        );
      }
    },
  );

  it('is of the figures of which some change is as asked for, each whole', async () => {
    const filled = await new Filled().take([
      filed('2021-02-10', [stated('100'), stated('50', COST)]),
      filed('2021-05-12', [stated('101'), stated('50', COST)]),
      filed('2021-08-11', [stated('121', { cause: 'error-correction' }), stated('49', COST)]),
    ]);
    const told = (filter: Parameters<typeof restatementHistoryOf>[2]): string[] =>
      restatementHistoryOf(filled.book, filled.at(null), filter).map(
        ({ concept, vintages }) =>
          `${concept} ${vintages.map(({ value, percent }) => `${value} ${percent}`).join(', ')}`,
      );
    const revenue = 'us-gaap:Revenues 100 null, 101 1, 121 19.802';
    const cost = 'us-gaap:CostOfRevenue 50 null, 49 -2';
    expect(told({})).toEqual([revenue, cost]);
    expect(told({ cause: 'error-correction' })).toEqual([revenue]);
    expect(told({ size: '20' })).toEqual([revenue]);
    expect(told({ percent: '2', concept: 'cost' })).toEqual([cost]);
    expect(told({ period: '2021-06-29' })).toEqual([]);
  });
});
