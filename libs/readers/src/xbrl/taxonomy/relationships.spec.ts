import fc from 'fast-check';
import { property } from '#libs/testing';
import { relationshipsOf, type ConceptArc } from './relationships.js';

const arc = (change: Partial<ConceptArc> = {}): ConceptArc => ({
  from: 'a:Total',
  to: 'a:Part',
  arcrole: 'summation-item',
  order: 1,
  weight: 1,
  preferredLabel: null,
  priority: 0,
  isProhibited: false,
  ...change,
});

const shown = (arcs: readonly ConceptArc[]): readonly string[] =>
  relationshipsOf(arcs).map(({ from, to, order }) => `${from} ${to} ${order}`);

describe('Relationships', () => {
  it('stand in their order, whatever the order of the arcs', () => {
    expect(shown([arc({ to: 'a:Two', order: 2 }), arc({ to: 'a:One', order: 1.5 })])).toEqual([
      'a:Total a:One 1.5',
      'a:Total a:Two 2',
    ]);
  });

  it('are prohibited by an arc of at least their priority that says the same', () => {
    expect(shown([arc(), arc({ isProhibited: true, priority: 1 })])).toEqual([]);
    expect(shown([arc({ isProhibited: true }), arc()])).toEqual([]);
    expect(shown([arc({ priority: 2 }), arc({ isProhibited: true, priority: 1 })])).toHaveLength(1);
    expect(shown([arc(), arc({ isProhibited: true, priority: 9, order: 7 })])).toHaveLength(1);
  });

  it('of one saying are one', () => {
    expect(shown([arc(), arc({ priority: 3 }), arc()])).toHaveLength(1);
  });

  const arcs = fc.array(
    fc.record({
      from: fc.constantFrom('a:A', 'a:B'),
      to: fc.constantFrom('a:C', 'a:D'),
      arcrole: fc.constant('parent-child'),
      order: fc.constantFrom(1, 2),
      weight: fc.constantFrom(1, -1),
      preferredLabel: fc.constantFrom(null, 'total'),
      priority: fc.nat(3),
      isProhibited: fc.boolean(),
    }),
    { maxLength: 40 },
  );

  /** The specification's rules, one set of equivalent arcs after the other. */
  const naive = (all: readonly ConceptArc[]): readonly string[] => {
    const saying = ({ priority: _priority, isProhibited: _isProhibited, ...rest }: ConceptArc): string =>
      JSON.stringify(rest);
    return [...new Set(all.map(saying))].filter((each) => {
      const equivalent = all.filter((other) => saying(other) === each);
      const highest = Math.max(...equivalent.map(({ priority }) => priority));
      return equivalent
        .filter(({ priority }) => priority === highest)
        .every(({ isProhibited }) => !isProhibited);
    });
  };

  property('are what the rules of XBRL 2.1 leave', arcs, (all) => {
    expect(
      relationshipsOf(all)
        .map((each) => JSON.stringify(each))
        .toSorted(),
    ).toEqual(
      naive(all)
        .map((each) => {
          const { from, to, arcrole, order, weight, preferredLabel } = JSON.parse(each) as ConceptArc;
          return JSON.stringify({ from, to, arcrole, order, weight, preferredLabel });
        })
        .toSorted(),
    );
  });
});
