import fc from 'fast-check';
import { figureKeys, runs } from '#libs/testing';
import {
  extensionPrefix,
  facetsKey,
  figureIdOf,
  figureKeyJson,
  parseEntity,
  type FigureKey,
} from './identity.js';
import { actCommitId, documentCommitId, eventIdOf, exceptionIdOf } from './ids.js';
import { assertKnownUnit, isUnit } from './unit.js';

const KEY: FigureKey = {
  entity: 'cik:0000000042',
  concept: 'us-gaap:Assets',
  period: '2021-06-30',
  unit: 'iso4217:CNY',
  dimensions: {},
};

/** Whether two keys are the same, member by member. */
const isSame = (left: FigureKey, right: FigureKey): boolean => {
  const pairs = ({ dimensions }: FigureKey): string[] =>
    Object.entries(dimensions)
      .map((pair) => JSON.stringify(pair))
      .toSorted();
  return (
    left.entity === right.entity &&
    left.concept === right.concept &&
    left.period === right.period &&
    left.unit === right.unit &&
    JSON.stringify(pairs(left)) === JSON.stringify(pairs(right))
  );
};

describe('A figure’s id', () => {
  it('is equal for equal keys and for no others', () => {
    const near = figureKeys.chain((key) =>
      fc.tuple(
        fc.constant(key),
        fc.oneof(
          figureKeys,
          figureKeys.map(({ concept }) => ({ ...key, concept })),
          figureKeys.map(({ period }) => ({ ...key, period })),
          figureKeys.map(({ unit }) => ({ ...key, unit })),
          figureKeys.map(({ dimensions }) => ({ ...key, dimensions })),
        ),
      ),
    );
    fc.assert(
      fc.property(near, ([left, right]) => {
        expect(figureIdOf(left) === figureIdOf(right)).toBe(isSame(left, right));
        expect(facetsKey(left) === facetsKey(right)).toBe(isSame({ ...left, entity: right.entity }, right));
      }),
      runs(1000),
    );
  });

  it('does not depend on the order of dimensions or members', () => {
    fc.assert(
      fc.property(figureKeys, ({ dimensions, ...rest }) => {
        const turned = Object.fromEntries(Object.entries(dimensions).toReversed());
        const { entity, concept, period, unit } = rest;
        expect(figureIdOf({ dimensions: turned, unit, period, concept, entity })).toBe(
          figureIdOf({ ...rest, dimensions }),
        );
        expect(facetsKey({ ...rest, dimensions: turned })).toBe(facetsKey({ ...rest, dimensions }));
      }),
      runs(300),
    );
  });

  it('is 22 characters that a URL takes, and stays what it was', () => {
    fc.assert(
      fc.property(figureKeys, (key) => expect(figureIdOf(key)).toMatch(/^[\w-]{22}$/)),
      runs(100),
    );
    expect(figureKeyJson(KEY)).toBe(
      '{"concept":"us-gaap:Assets","dimensions":{},"entity":"cik:0000000042","period":{"instant":"2021-06-30"},"unit":"iso4217:CNY"}',
    );
    expect(figureKeyJson({ ...KEY, period: '2021-04-01/2021-06-30' })).toContain(
      '"period":{"end":"2021-06-30","start":"2021-04-01"}',
    );
  });
});

describe('An entity', () => {
  it.each([
    ['cik:42', 'cik:0000000042'],
    ['cik:0001804583', 'cik:0001804583'],
    ['lei:5493001KJTIIGC8Y1R12', 'lei:5493001KJTIIGC8Y1R12'],
    ['house:a_b-c.d', 'house:a_b-c.d'],
  ])('%s is %s', (text, entity) => {
    expect(parseEntity(text)).toBe(entity);
    expect(parseEntity(entity)).toBe(entity);
  });

  it.each([
    '',
    'Acme Inc.',
    'cik:',
    'cik:12345678901',
    'cik:12a',
    'CIK:42',
    'lei:',
    'lei: 5493',
    'x:y',
    'a:b:c',
    'cik:42\n',
  ])('is not %j', (text) => {
    expect(() => parseEntity(text)).toThrow(expect.objectContaining({ code: 'entity-malformed' }));
  });

  it('has a prefix for its own concepts', () => {
    expect(extensionPrefix('cik:0001804583')).toBe('cik0001804583');
    expect(extensionPrefix('house:a_b-c.d')).toBe('housea_b-c.d');
  });
});

describe('A unit', () => {
  it.each(['iso4217:CNY', 'xbrli:pure', 'iso4217:CNY/xbrli:shares', 'x:ADS', 'utr:m*utr:d/x:a*x:b'])(
    'is %s',
    (unit) => {
      expect(isUnit(unit)).toBe(true);
    },
  );

  it.each(['', 'CNY', 'iso4217:cny', 'iso4217:CNYX', 'iso4217:CN', 'a:b/', 'a:b/c:d/e:f', 'a:b c:d'])(
    'is not %j',
    (unit) => {
      expect(isUnit(unit)).toBe(false);
    },
  );

  it.each(['iso4217:XQQ', 'x:y/iso4217:QQQ'])(
    'that a person writes is not %s, well formed as it is',
    (unit) => {
      expect(isUnit(unit)).toBe(true);
      expect(() => assertKnownUnit(unit)).toThrow(/is not a unit/);
    },
  );
});

describe('Ids', () => {
  const sha = 'a'.repeat(64);

  it('are the same for the same names, everywhere and always', () => {
    expect(documentCommitId(sha)).toBe(documentCommitId(sha));
    expect(documentCommitId(sha)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(eventIdOf({ commit: documentCommitId(sha), index: 0 })).toBe(
      eventIdOf({ commit: documentCommitId(sha), index: 0 }),
    );
  });

  it('never take a person’s key for a document', () => {
    expect(actCommitId(sha)).not.toBe(documentCommitId(sha));
  });

  it('name each event of each commit', () => {
    const ids = [documentCommitId(sha), actCommitId('one')].flatMap((commit) =>
      [0, 1, 2, 10].map((index) => eventIdOf({ commit, index })),
    );
    expect(new Set(ids).size).toBe(8);
  });

  it('of exceptions keep document, region and kind apart', () => {
    const ids = [
      exceptionIdOf('a', 'b', 'c'),
      exceptionIdOf('ab', '', 'c'),
      exceptionIdOf('a', 'bc', ''),
      exceptionIdOf('a","b', '', 'c'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});
