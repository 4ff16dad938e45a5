import { MAPPINGS } from './mappings.js';
import { STANDARD_STATEMENTS, type Mapping } from './mapping.js';

const nameOf = ({ taxonomy, statement }: Mapping): string => `${taxonomy} ${statement}`;

/** Lines of a mapping are counted in two words of 32 bits. */
const LINES_MAX = 64;

describe('The mappings of the standard presentation', () => {
  it('are one for each statement in each taxonomy', () => {
    const names = ['us-gaap', 'ifrs-full'].flatMap((taxonomy) =>
      STANDARD_STATEMENTS.map((statement) => `${taxonomy} ${statement}`),
    );
    expect(new Set(MAPPINGS.map(nameOf))).toEqual(new Set(names));
    expect(MAPPINGS).toHaveLength(names.length);
  });

  describe.each(MAPPINGS.map((mapping) => [nameOf(mapping), mapping] as const))('%s', (_, mapping) => {
    const lines = mapping.sections.flatMap((section) => section.lines);

    it('names every line once, and fills it by concepts of its taxonomy that fill no other line', () => {
      expect(lines.length).toBeLessThanOrEqual(LINES_MAX);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      const concepts = lines.flatMap((line) => line.concepts);
      expect(new Set(concepts).size).toBe(concepts.length);
      for (const line of lines) {
        expect(line.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
        expect(line.label).toMatch(/^[ -~]+$/);
        expect(line.concepts.length).toBeGreaterThan(0);
        for (const concept of line.concepts)
          expect(concept).toMatch(new RegExp(`^${mapping.taxonomy}:[A-Z][A-Za-z0-9]+$`));
      }
    });

    it('adds amounts only, and knows on which side they stand', () => {
      for (const { measure, balance, weight, role } of lines) {
        expect(balance === null).toBe(measure !== 'amount');
        if (measure !== 'amount' || role === 'total') expect(weight).toBe(0);
      }
    });

    it('is known by lines that it has, and asks for no more than there are', () => {
      const ids = lines.map(({ id }) => id);
      expect(mapping.anchors.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining([...mapping.anchors]));
      expect(mapping.linesMin).toBeGreaterThan(0);
      expect(mapping.linesMin).toBeLessThan(lines.length);
    });
  });

  it('say of the same concept the same balance in every statement', () => {
    const balances = new Map<string, string | null>();
    for (const { sections } of MAPPINGS)
      for (const { concepts, balance } of sections.flatMap(({ lines }) => lines))
        for (const concept of concepts) {
          expect(balances.get(concept) ?? balance).toBe(balance);
          balances.set(concept, balance);
        }
  });
});
