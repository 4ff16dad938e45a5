import type { ExceptionDetail } from '#libs/client';
import { waysOut } from './choices.js';

const STATED = {
  label: 'Basic and diluted',
  concept: 'us-gaap:EarningsPerShareBasicAndDiluted',
  period: { start: '2020-01-01', end: '2020-06-30' },
  economicValue: '-1.36',
};

const exception = (members: object) =>
  ({ candidates: [], doubted: [], ordinals: [], ...members }) as unknown as ExceptionDetail;

describe('the ways to decide an exception', () => {
  it('are its candidates by number, or to dismiss it', () => {
    const ways = waysOut(
      exception({ candidates: [{ description: 'the row is −1.36', observations: [STATED] }] }),
    );
    expect(ways.map(({ choice }) => choice)).toEqual([{ take: 0 }, { dismiss: true }]);
    expect(ways[0]!.consequence).toBe(
      '(1.36) (Basic and diluted, 2020-01-01 to 2020-06-30) is recorded as the document’s.',
    );
  });

  it('are its doubted values by ordinal, or to dismiss it', () => {
    const doubted = [{ ...STATED, ordinal: 144, economicValue: '2692000000' }];
    const ways = waysOut(exception({ doubted, ordinals: [144] }));
    expect(ways.map(({ choice, title }) => [choice, title])).toEqual([
      [{ accept: 144 }, 'Accept 2,692,000,000'],
      [{ dismiss: true }, 'Dismiss it'],
    ]);
    expect(ways[0]!.observations).toEqual(doubted);
  });
});
