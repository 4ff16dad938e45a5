import type { ReplayJob } from '#libs/client';
import { askedName, secondsName } from './replay-words.js';

const asked = (facts: Partial<ReplayJob>): string =>
  askedName({ views: [], asOf: null, recordedAsOf: null, toCommit: null, ...facts } as ReplayJob);

describe('A replay in words', () => {
  it('is of everything, unless views are named', () => {
    expect(asked({})).toBe('everything');
    expect(asked({ views: ['books', 'restatements'] })).toBe('books, restatements');
  });

  it('says as of when, and up to where', () => {
    expect(asked({ asOf: '2021-12-31', toCommit: 1200 })).toBe(
      'everything, published by 2021-12-31, to commit 1,200',
    );
  });

  it('took so long', () => {
    expect([0.0123, 4.12, 125].map(secondsName)).toEqual(['0.012 s', '4.1 s', '2 min 5 s']);
  });
});
