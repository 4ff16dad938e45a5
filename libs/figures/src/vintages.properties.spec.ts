import fc from 'fast-check';
import { classifyNaively, runs, sightingSets } from '#libs/testing';
import { intersect, intervalOf, type Interval } from './decimal.js';
import { classify, compareSightings, type Classified, type Sighting } from './vintages.js';

/** The part of a classification that two ways of reaching it must share. */
const told = ({ sightings, standings, vintages, current, pending }: Classified): object => ({
  sightings,
  standings,
  vintages,
  current,
  pending,
});

describe('Classifying the observations of a figure', () => {
  it('finds the same vintages, standings, current vintage and pending suspects as the rules read one by one', () => {
    fc.assert(
      fc.property(sightingSets, (sightings) => {
        for (const unit of ['iso4217:USD', 'xbrli:shares', 'iso4217:USD/xbrli:shares'])
          expect(told(classify(sightings, unit))).toEqual(classifyNaively(sightings, unit));
      }),
      runs(3000),
    );
  });

  it('gives the same answer in whatever order the observations come', () => {
    fc.assert(
      fc.property(sightingSets, fc.infiniteStream(fc.nat()), (sightings, keys) => {
        const shuffled = sightings
          .map((sighting) => ({ sighting, key: keys.next().value as number }))
          .toSorted((left, right) => left.key - right.key)
          .map(({ sighting }) => sighting);
        expect(classify(shuffled)).toEqual(classify(sightings));
      }),
      runs(500),
    );
  });

  it('leaves its input as it was', () => {
    fc.assert(
      fc.property(sightingSets, (sightings) => {
        const before = structuredClone(sightings);
        classify(sightings);
        expect(sightings).toEqual(before);
      }),
      runs(100),
    );
  });

  it('never changes what a document’s observations are when a document that follows becomes known', () => {
    fc.assert(
      fc.property(sightingSets, (sightings) => {
        const whole = classify(sightings);
        const documents = [...new Set(whole.sightings.map((each) => each.document))];
        documents.forEach((_, count) => {
          const known = new Set(documents.slice(0, count));
          const prefix = classify(whole.sightings.filter((each) => known.has(each.document)));
          expect(prefix.standings).toEqual(whole.standings.slice(0, prefix.standings.length));
        });
      }),
      runs(500),
    );
  });

  it('classifies a prefix by publication as it did on that day', () => {
    fc.assert(
      fc.property(
        sightingSets,
        fc.constantFrom('2021-02-11', '2021-05-13', '2021-06-01'),
        (sightings, day) => {
          const then = classify(sightings.filter((each) => each.publishedAt < day));
          const now = classify(sightings);
          expect(then.standings).toEqual(now.standings.slice(0, then.standings.length));
          expect(then.vintages.map((each) => each.openedBy)).toEqual(
            now.vintages.map((each) => each.openedBy).slice(0, then.vintages.length),
          );
        },
      ),
      runs(500),
    );
  });

  it('gives each observation one standing, and each vintage members that share a point', () => {
    fc.assert(
      fc.property(sightingSets, (input) => {
        const { sightings, standings, vintages } = classify(input);
        expect(standings).toHaveLength(sightings.length);
        const members = vintages.flatMap((each) => each.members);
        expect(new Set(members).size).toBe(members.length);
        vintages.forEach(({ members: own, shown, openedBy }) => {
          expect(own).toContain(shown);
          expect(own[0]).toBe(openedBy);
          expect(sharedInterval(own.map((index) => sightings[index]!))).not.toBeNull();
        });
        standings.forEach((standing, index) => {
          expect(members.includes(index)).toBe('vintage' in standing);
          if ('vintage' in standing) expect(vintages[standing.vintage]!.members).toContain(index);
        });
      }),
      runs(1000),
    );
  });

  it('sorts by publication, accession, document and ordinal', () => {
    const base = {
      value: '1',
      decimals: 0,
      role: 'stated',
      cause: null,
      amends: false,
      ruling: null,
    } as const;
    const at = (
      publishedAt: string,
      accession: string | null,
      document: string,
      ordinal: number,
    ): Sighting => ({
      ...base,
      publishedAt,
      accession,
      document,
      ordinal,
    });
    const sorted = [
      at('2021-01-01T00:00:00.000Z', 'b', 'z', 9),
      at('2021-01-02T00:00:00.000Z', null, 'z', 9),
      at('2021-01-02T00:00:00.000Z', 'a', 'y', 9),
      at('2021-01-02T00:00:00.000Z', 'b', 'x', 2),
      at('2021-01-02T00:00:00.000Z', 'b', 'x', 10),
      at('2021-01-02T00:00:00.000Z', 'b', 'y', 1),
    ];
    expect(sorted.toReversed().toSorted(compareSightings)).toEqual(sorted);
  });
});

/** What the members that say their rounding share, or `null` for nothing. */
function sharedInterval(members: readonly Sighting[]): Interval | null {
  let shared: Interval | null = { low: '-1000000000000', high: '1000000000000' };
  for (const { value, decimals } of members) {
    if (shared !== null && decimals !== null) shared = intersect(shared, intervalOf(value ?? '0', decimals));
  }
  return shared;
}
