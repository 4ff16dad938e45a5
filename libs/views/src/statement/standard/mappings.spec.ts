import { Ajv2020 } from 'ajv/dist/2020.js';
import { IDENTITIES } from './identities.js';
import { MAPPINGS } from './mappings.js';
import { STANDARD_STATEMENTS, type Mapping } from './mapping.js';

const nameOf = ({ taxonomy, statement }: Mapping): string => `${taxonomy} ${statement}`;

/** Lines of a mapping are counted in two words of 32 bits. */
const LINES_MAX = 64;

/** What the data of a mapping are, as a JSON Schema. */
const NAME = { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' };
const TEXT = { type: 'string', minLength: 1, maxLength: 80 };
const whole = (properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const SCHEMA = whole({
  statement: { enum: STANDARD_STATEMENTS },
  taxonomy: { enum: ['us-gaap', 'ifrs-full'] },
  title: TEXT,
  periods: { enum: ['instant', 'duration'] },
  anchors: { type: 'array', items: NAME, minItems: 1, uniqueItems: true },
  linesMin: { type: 'integer', minimum: 1 },
  sections: {
    type: 'array',
    minItems: 1,
    items: whole({
      label: TEXT,
      lines: {
        type: 'array',
        minItems: 1,
        items: whole({
          id: NAME,
          label: TEXT,
          role: { enum: ['line', 'total'] },
          balance: { enum: ['debit', 'credit', null] },
          weight: { enum: [1, -1, 0] },
          measure: { enum: ['amount', 'per-share', 'shares'] },
          concepts: {
            type: 'array',
            minItems: 1,
            uniqueItems: true,
            items: { type: 'string', pattern: '^(us-gaap|ifrs-full):[A-Z][A-Za-z0-9]+$' },
          },
        }),
      },
    }),
  },
});

describe('The mappings of the standard presentation', () => {
  it('are data of one form', () => {
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile({
      type: 'array',
      items: SCHEMA,
    });
    validate(JSON.parse(JSON.stringify(MAPPINGS)));
    expect(validate.errors).toBeNull();
  });

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

    it('is tied out by lines and sections that it has', () => {
      const { identities, footings } = IDENTITIES[mapping.taxonomy][mapping.statement];
      const ids = new Set(lines.map(({ id }) => id));
      for (const { equations } of identities)
        for (const equation of equations)
          for (const [name] of equation.matchAll(/[a-z][a-z-]*[a-z]/g)) expect([...ids]).toContain(name);
      for (const { section, total } of footings) {
        const found = mapping.sections.find(({ label }) => label === section);
        expect(found?.lines.some(({ weight }) => weight !== 0)).toBe(true);
        expect([...ids]).toContain(total);
      }
      expect(new Set(identities.map(({ id }) => id)).size).toBe(identities.length);
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
