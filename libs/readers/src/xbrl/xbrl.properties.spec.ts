import fc from 'fast-check';
import { FigureError, isConcept, isUnit, parsePeriod } from '#libs/figures';
import { decimalValues, property } from '#libs/testing';
import { readInline } from './inline/read-inline.js';
import { readInstance } from './instance/read-instance.js';
import type { XbrlReport } from './report.js';

/** What a generated document states, in our words. */
interface Stated {
  readonly contexts: readonly {
    cik: number;
    start: string | null;
    end: string;
    dimensions: Record<string, string>;
  }[];
  readonly units: readonly (readonly [over: string, under: string | null])[];
  readonly facts: readonly StatedFact[];
  readonly prefix: string;
  readonly isDefinedFirst: boolean;
  readonly filler: string;
}

interface StatedFact {
  readonly context: number;
  readonly unit: number | null;
  readonly name: string;
  readonly isStandard: boolean;
  readonly value: string | null;
  readonly text: string;
  readonly decimals: number | 'INF';
  readonly id: string | null;
}

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const names = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,12}$/);
const measures = fc.constantFrom('iso4217:USD', 'iso4217:EUR', 'xbrli:shares', 'xbrli:pure');

const stated: fc.Arbitrary<Stated> = fc.record({
  contexts: fc.array(
    fc
      .record({
        cik: fc.integer({ min: 1, max: 9_999_999_999 }),
        first: days,
        last: days,
        isInstant: fc.boolean(),
        dimensions: fc.dictionary(
          names.map((name) => `us-gaap:${name}Axis`),
          names.map((name) => `us-gaap:${name}Member`),
          { maxKeys: 3 },
        ),
      })
      .map(({ cik, first, last, isInstant, dimensions }) => {
        const [start, end] = [first, last].toSorted() as [string, string];
        return { cik, start: isInstant ? null : start, end, dimensions: { ...dimensions } };
      }),
    { minLength: 1, maxLength: 5 },
  ),
  units: fc.array(fc.tuple(measures, fc.option(measures, { nil: null })), { minLength: 1, maxLength: 4 }),
  facts: fc.array(
    fc.record({
      context: fc.nat(),
      unit: fc.option(fc.nat()),
      name: names,
      isStandard: fc.boolean(),
      value: fc.option(decimalValues, { freq: 6 }),
      text: fc.string({ unit: fc.constantFrom('a', ' ', '<', '&', '"', 'é', '\n', '😀', ']]>', '1') }),
      decimals: fc.oneof(fc.integer({ min: -12, max: 12 }), fc.constant('INF' as const)),
      id: fc.option(fc.nat().map((n) => `f${n}`)),
    }),
    { maxLength: 20 },
  ),
  prefix: fc.constantFrom('gaap', 'us-gaap', 'p', 'Q.r'),
  isDefinedFirst: fc.boolean(),
  filler: fc.constantFrom('', '\n  ', '<!-- x -->', '<?pi x?>'),
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const instanceOf = ({ contexts, units, facts, prefix, isDefinedFirst, filler }: Stated): string => {
  const definitions = [...contexts.map(contextOf(prefix)), ...units.map(unitOf)];
  const own = facts.map((fact) => {
    const name = `${fact.isStandard ? prefix : 'own'}:${fact.name}`;
    const id = fact.id === null ? '' : ` id="${fact.id}"`;
    const unit =
      fact.unit === null ? '' : ` unitRef="u${fact.unit % units.length}" decimals="${fact.decimals}"`;
    const open = `<${name} contextRef="c${fact.context % contexts.length}"${unit}${id}`;
    if (fact.value === null) return `${open} xsi:nil="true"/>`;
    return `${open}>${fact.unit === null ? escaped(fact.text) : fact.value}</${name}>`;
  });
  const parts = isDefinedFirst ? [...definitions, ...own] : [...own, ...definitions];
  return `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"
    xmlns:${prefix}="http://fasb.org/us-gaap/2024" xmlns:own="http://example.com/own">${filler}${parts.join(filler)}</xbrli:xbrl>`;
};

const contextOf =
  (prefix: string) =>
  ({ cik, start, end, dimensions }: Stated['contexts'][number], index: number): string => {
    const members = Object.entries(dimensions)
      .map(([axis, member]) => {
        const [dimension, name] = [axis, member].map((each) => each.replace('us-gaap:', `${prefix}:`));
        return `<xbrldi:explicitMember dimension="${dimension}">${name}</xbrldi:explicitMember>`;
      })
      .join('');
    const period =
      start === null
        ? `<xbrli:instant>${end}</xbrli:instant>`
        : `<xbrli:startDate>${start}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate>`;
    return `<xbrli:context id="c${index}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">${cik}</xbrli:identifier>${
      members && `<xbrli:segment>${members}</xbrli:segment>`
    }</xbrli:entity><xbrli:period>${period}</xbrli:period></xbrli:context>`;
  };

const unitOf = ([over, under]: Stated['units'][number], index: number): string => {
  const measure = (name: string): string => `<xbrli:measure>${name}</xbrli:measure>`;
  const content =
    under === null
      ? measure(over)
      : `<xbrli:divide><xbrli:unitNumerator>${measure(over)}</xbrli:unitNumerator><xbrli:unitDenominator>${measure(under)}</xbrli:unitDenominator></xbrli:divide>`;
  return `<xbrli:unit id="u${index}">${content}</xbrli:unit>`;
};

/** What a reader should have made of each fact, said without one. */
const expected = ({ contexts, units, facts }: Stated) =>
  facts.map((fact) => {
    const context = contexts[fact.context % contexts.length]!;
    const [over, under] = units[(fact.unit ?? 0) % units.length]!;
    return {
      concept: `${fact.isStandard ? 'us-gaap' : 'own'}:${fact.name}`,
      entity: `cik:${String(context.cik).padStart(10, '0')}`,
      period: context.start === null ? context.end : `${context.start}/${context.end}`,
      dimensions: context.dimensions,
      unit: fact.unit === null ? null : under === null ? over : `${over}/${under}`,
      value: fact.value === null ? null : fact.unit === null ? fact.text : fact.value,
      decimals: fact.value === null || fact.unit === null ? null : fact.decimals,
    };
  });

const found = ({ facts }: XbrlReport) =>
  facts.map(({ concept, context, unit, value, decimals }) => ({
    concept,
    entity: context.entity,
    period: context.period,
    dimensions: context.dimensions,
    unit,
    value,
    decimals,
  }));

describe('A generated instance', () => {
  property('is read as what it states', stated, (document) => {
    const report = readInstance(Buffer.from(instanceOf(document)), 'a.xml');
    expect(report.problems).toEqual([]);
    expect(report.count).toBe(document.facts.length);
    expect(found(report)).toEqual(expected(document));
  });

  property('is the same report in any encoding', stated, (document) => {
    const text = instanceOf(document);
    const plain = readInstance(Buffer.from(text), 'a.xml');
    expect(readInstance(Buffer.from(`\ufeff${text}`, 'utf16le'), 'a.xml')).toEqual(plain);
  });
});

const PAGE = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
 xmlns:t="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:i="http://www.xbrl.org/2003/instance" xmlns:x="urn:x">
<body><ix:header><ix:resources><i:context id="c"><i:entity><i:identifier scheme="urn:x">a</i:identifier></i:entity><i:period>
<i:instant>2020-12-31</i:instant></i:period></i:context><i:unit id="u"><i:measure>i:pure</i:measure></i:unit></ix:resources></ix:header>
<table><tr><td>(<ix:nonFraction name="x:A" contextRef="c" unitRef="u" decimals="-6" scale="6" sign="-" format="t:num-dot-decimal">1,2</ix:nonFraction></td>
<td>)</td></tr></table><ix:nonNumeric name="x:B" contextRef="c" escape="true" continuedAt="d">a<p>b</p></ix:nonNumeric>
<ix:continuation id="d">c</ix:continuation></body></html>`;

/** Bytes of a document, some of them changed, taken out or put in anew. */
const damaged = (text: string): fc.Arbitrary<Buffer> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length - 1),
        take: fc.nat(8),
        put: fc.string({ unit: 'binary', maxLength: 4 }),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((cuts) =>
      Buffer.from(
        cuts.reduce((whole, { at, take, put }) => whole.slice(0, at) + put + whole.slice(at + take), text),
      ),
    );

/** Whatever it is given, a reader makes lawful facts, or says why not. */
function isLawful(read: () => XbrlReport): void {
  let report: XbrlReport;
  try {
    report = read();
  } catch (error) {
    expect(error).toBeInstanceOf(FigureError);
    return;
  }
  expect(report.facts.length).toBeLessThanOrEqual(report.count);
  for (const { concept, unit, context } of report.facts) {
    expect(isConcept(concept)).toBe(true);
    if (unit !== null) expect(isUnit(unit)).toBe(true);
    if (context.period !== null) parsePeriod(context.period);
  }
}

describe('A damaged document', () => {
  property(
    'that was an instance gives lawful facts or an error of ours',
    stated.chain((document) => damaged(instanceOf(document))),
    (bytes) => isLawful(() => readInstance(bytes, 'a.xml')),
    200,
  );

  property(
    'that was a page gives lawful facts or an error of ours',
    damaged(PAGE),
    (bytes) => isLawful(() => readInline([{ path: 'a.htm', bytes }]).report),
    200,
  );
});

describe('A document that is made to ask for more than it is', () => {
  const many = (count: number, part: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => part(index)).join('');
  const instance = (content: string): Buffer =>
    Buffer.from(`<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:l="http://www.xbrl.org/2003/linkbase"
      xmlns:k="http://www.w3.org/1999/xlink" xmlns:d="http://xbrl.org/2006/xbrldi" xmlns:x="urn:x">${content}</xbrl>`);
  const tooLarge = expect.objectContaining({ code: 'xml-too-large' });

  it('is refused where facts stand in each other without measure', () => {
    const open = '<ix:nonNumeric name="x:A" contextRef="c" escape="true">';
    const page = PAGE.replace(
      '<table>',
      `${open.repeat(300)}${'a<b/>'.repeat(2_000)}${'</ix:nonNumeric>'.repeat(300)}<table>`,
    );
    expect(() => readInline([{ path: 'a.htm', bytes: Buffer.from(page) }])).toThrow(tooLarge);
  });

  it('is refused where its notes are linked without measure', () => {
    const locs = many(2_000, () => '<l:loc k:href="#f" k:label="f"/>');
    const notes = many(2_000, () => '<l:footnote k:label="n">n</l:footnote>');
    const link = `<l:footnoteLink>${locs}${notes}<l:footnoteArc k:from="f" k:to="n" k:arcrole="a"/></l:footnoteLink>`;
    expect(() => readInstance(instance(link), 'a.xml')).toThrow(tooLarge);
    const relation = `<ix:relationship fromRefs="${'f '.repeat(2_000)}" toRefs="${'n '.repeat(2_000)}"/></ix:resources>`;
    const page = PAGE.replace('</ix:resources>', relation);
    expect(() => readInline([{ path: 'a.htm', bytes: Buffer.from(page) }])).toThrow(tooLarge);
  });

  it('is read in one go where it is only large', () => {
    const member = (index: number): string =>
      `<d:explicitMember dimension="x:A${index}">x:B</d:explicitMember>`;
    const context = (segment: string): string =>
      `<context id="c"><entity><identifier scheme="urn:x">a</identifier><segment>${segment}</segment></entity><period><forever/></period></context>`;
    const arcs = many(
      20_000,
      (index) => `<l:footnoteArc k:from="f${index}" k:to="n" k:arcrole="a" use="prohibited"/>`,
    );
    const prefixes = many(20_000, (index) => `<p:A xmlns:p="urn:p${index}" contextRef="c">a</p:A>`);
    const content = context(many(20_000, member)) + `<l:footnoteLink>${arcs}</l:footnoteLink>` + prefixes;
    const { count, facts, problems } = readInstance(instance(content), 'a.xml');
    expect([count, facts.length, problems.length]).toEqual([20_000, 20_000, 0]);
    expect(facts.at(-1)!.concept).toBe('p-20000:A');
  });
});
