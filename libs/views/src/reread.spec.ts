import fc from 'fast-check';
import {
  decide,
  decideReread,
  decideRetie,
  decideResolution,
  EntityState,
  parseCanonical,
  canonicalBytes,
  validateCommit,
  type Act,
  type Check,
  type Commit,
  type Observation,
  type Reading,
  type ReadingException,
} from '#libs/figures';
import { openLedger, type Ledger } from '#libs/ledger';
import { FILER, filed, property, REVENUE, stated } from '#libs/testing';
import { asFiledStatement, documentMemory, findFigures, Library, type Vantage } from './index.js';

const DAY = '2021-08-11';
const CONCEPTS = [
  'us-gaap:Revenues',
  'us-gaap:CostOfRevenue',
  'us-gaap:GrossProfit',
  'us-gaap:NetIncomeLoss',
];

/** What one version of a reader makes of the one document: a line for each concept, or an exception. */
interface Line {
  readonly concept: string;
  readonly value: string;
  readonly isRead: boolean;
  /** Whether it has a heading of its own. */
  readonly isHeaded: boolean;
}

function readingOf(version: string, lines: readonly Line[]): Reading {
  const rows: Reading['document']['presentation'][number]['rows'][number][] = [];
  const observations: Observation[] = [];
  const exceptions: ReadingException[] = [];
  lines.forEach(({ concept, value, isRead, isHeaded }, ordinal) => {
    if (isHeaded) rows.push({ label: `Heading ${ordinal}`, concept: null, depth: 0, role: 'heading' });
    const place = { statement: 0, row: rows.length, column: 0 };
    const observation = stated(value, { concept, place, ordinal });
    rows.push({ label: `Line ${ordinal}`, concept, depth: 1, role: 'line' });
    if (isRead) observations.push(observation);
    else {
      exceptions.push({
        kind: 'duplicate-row',
        why: 'two rows have this label',
        locator: observation.locator,
        region: `line ${ordinal}`,
        candidates: [
          {
            description: 'the first',
            observations: [stated('1', { concept, place, ordinal: ordinal + 50 })],
          },
          { description: 'the second', observations: [observation] },
        ],
      });
    }
  });
  const reading = filed(DAY, observations, { exceptions });
  const statement = {
    kinds: ['income-statement' as const],
    title: 'Results',
    columns: [{ period: REVENUE.period, unit: REVENUE.unit, dimensions: {} }],
    rows,
  };
  return {
    ...reading,
    document: { ...reading.document, reader: { name: 'test', version }, presentation: [statement] },
  };
}

const line = (concept: number, more: Partial<Line> = {}): Line => ({
  concept: CONCEPTS[concept]!,
  value: String(100 + concept),
  isRead: true,
  isHeaded: false,
  ...more,
});

/** A ledger of one document, read by one version after another. */
class Read {
  readonly ledger: Ledger = openLedger(':memory:');
  readonly library = new Library(this.ledger.blocks);
  private minutes = 0;

  static async by(reading: Reading): Promise<Read> {
    const read = new Read();
    await read.append(decide(read.book, reading, [], read.act()));
    return read;
  }

  get book() {
    return this.library.book(FILER);
  }

  anew(reading: Reading): Commit | null {
    const memory = documentMemory(this.book, reading.document.document);
    return decideReread(this.book, memory, reading, [], this.act());
  }

  async reread(reading: Reading): Promise<Commit | null> {
    const commit = this.anew(reading);
    if (commit) await this.append(commit);
    return commit;
  }

  async append(commit: Commit): Promise<void> {
    validateCommit(commit);
    expect(parseCanonical(canonicalBytes(commit))).toEqual(commit);
    const options = {
      expectedRevision: this.book.revision,
      bodyHash: commit.header.document!,
      documents: [],
    };
    await this.ledger.log.append(commit, options);
  }

  act(): Act {
    const recordedAt = new Date(Date.UTC(2024, 0, 1, 0, this.minutes++)).toISOString();
    return { actor: 'test', recordedAt, correlationId: 'c', causationId: null };
  }

  at(recordedAsOf: string | null = null): Vantage {
    return this.library.vantage({ asOf: null, recordedAsOf });
  }

  lines(recordedAsOf: string | null = null): unknown[] {
    return asFiledStatement(this.book, 'income-statement', this.at(recordedAsOf))!.rows.map(
      ({ label, concept, figures: [figure] }) => [label, concept, figure?.value ?? null],
    );
  }

  /** What views say of it, without what is local to the ledger and without its past. */
  said(): unknown[] {
    const local = new Set(['eventId', 'commit', 'recordedAt', 'recordedAsOf', 'digest']);
    const plain = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, each: unknown) => (local.has(key) ? undefined : each)));
    return [
      plain(asFiledStatement(this.book, 'income-statement', this.at())),
      plain([...findFigures(this.book, this.at(), {})]),
    ];
  }
}

const kindsOf = (commit: Commit | null): string[] | null => commit && commit.events.map(({ type }) => type);

describe('A document that is read anew', () => {
  it('gives what its exceptions held, resolved by proof, and leaves the past as it was', async () => {
    const read = await Read.by(readingOf('1', [line(0), line(1, { isRead: false })]));
    const commit = await read.reread(readingOf('2', [line(0), line(1)]));
    expect(kindsOf(commit)).toEqual(['DocumentFiled', 'FigureReported', 'ExceptionResolved']);
    expect(commit!.events[2]).toMatchObject({ outcome: 'taken', candidate: 1, by: 'proof' });
    expect(read.lines()).toEqual([
      ['Line 0', CONCEPTS[0], '100'],
      ['Line 1', CONCEPTS[1], '101'],
    ]);
    expect(read.lines('2024-01-01T00:00:30.000Z')).toEqual([
      ['Line 0', CONCEPTS[0], '100'],
      ['Line 1', CONCEPTS[1], null],
    ]);
  });

  it('adds nothing the second time, and nothing where the reader says the same', async () => {
    const read = await Read.by(readingOf('1', [line(0), line(1, { isRead: false })]));
    expect(read.anew(readingOf('2', [line(0), line(1, { isRead: false })]))).toBeNull();
    await read.reread(readingOf('2', [line(0), line(1)]));
    expect(read.anew(readingOf('3', [line(0), line(1)]))).toBeNull();
  });

  it('takes back what is read otherwise, and reports it anew at the same place: never a restatement', async () => {
    const read = await Read.by(readingOf('1', [line(0), line(1)]));
    const commit = await read.reread(readingOf('2', [line(0, { value: '700' }), line(2)]));
    expect(kindsOf(commit)).toEqual([
      'DocumentFiled',
      'FigureReported',
      'FigureReported',
      'FigureCorrected',
      'FigureCorrected',
    ]);
    expect(read.lines()).toEqual([
      ['Line 0', CONCEPTS[0], '700'],
      ['Line 1', CONCEPTS[2], '102'],
    ]);
  });

  it('takes back what is no longer certain', async () => {
    const read = await Read.by(readingOf('1', [line(0), line(1)]));
    const commit = await read.reread(readingOf('2', [line(0), line(1, { isRead: false })]));
    expect(kindsOf(commit)).toEqual(['DocumentFiled', 'FigureCorrected', 'ExceptionRaised']);
    expect(read.lines()).toEqual([
      ['Line 0', CONCEPTS[0], '100'],
      ['Line 1', CONCEPTS[1], null],
    ]);
  });

  it('moves what stands as before into the rows of the new presentation', async () => {
    const read = await Read.by(readingOf('1', [line(0), line(1)]));
    await read.reread(readingOf('2', [line(0, { isHeaded: true }), line(1, { isHeaded: true })]));
    expect(read.lines()).toEqual([
      ['Heading 0', null, null],
      ['Line 0', CONCEPTS[0], '100'],
      ['Heading 1', null, null],
      ['Line 1', CONCEPTS[1], '101'],
    ]);
    expect(read.lines('2024-01-01T00:00:30.000Z')).toHaveLength(2);
  });

  it('leaves what a person decided', async () => {
    const read = await Read.by(readingOf('1', [line(0), line(1, { isRead: false })]));
    const [exceptionId] = read.book.records.exceptions().keys();
    const resolution = { exceptionId: exceptionId!, choice: { take: 1 }, reason: 'I looked' };
    await read.append(
      decideResolution(read.book, resolution, '6d1c1f0e-0000-5000-8000-000000000001', read.act()),
    );
    expect(read.anew(readingOf('2', [line(0), line(1, { value: '999' })]))).toBeNull();
  });

  it('has its checks made anew by newer rules, over what still stands', async () => {
    const reading = readingOf('1', [line(0), line(1), line(2)]);
    const terms = [
      { ordinal: 0, weight: 1 },
      { ordinal: 1, weight: -1 },
    ];
    const check = { method: 'summation', rule: 'sum', aim: 2, terms, difference: '103' } as const;
    const by = (engine: string): Check => ({ ...check, outcome: 'exception', engine });
    const read = await Read.by(reading);
    const retie = (engine: string, of = reading): Commit | null =>
      decideRetie(documentMemory(read.book, reading.document.document), of, [by(engine)], read.act());
    const commit = retie('1');
    expect(kindsOf(commit)).toEqual(['FigureReconciled']);
    await read.append(commit!);
    expect(retie('1')).toBeNull();
    expect(retie('2')!.events).toMatchObject([{ engine: '2', difference: '103' }]);
    expect(retie('2', readingOf('2', [line(0), line(1, { value: '7' }), line(2)]))).toBeNull();
    expect(read.lines()).toHaveLength(3);
  });

  it('is refused where its reader makes another text of it, or it is another document', async () => {
    const read = await Read.by(readingOf('1', [line(0)]));
    const reading = readingOf('2', [line(0)]);
    const changed = { ...reading, document: { ...reading.document, rendition: 'f'.repeat(64) } };
    expect(() => read.anew(changed)).toThrow(expect.objectContaining({ code: 'rendition-changed' }));
    const memory = documentMemory(read.book, reading.document.document);
    const other = { ...reading, document: { ...reading.document, document: 'f'.repeat(64) } };
    expect(() => decideReread(EntityState.empty(FILER), memory, other, [], read.act())).toThrow(
      expect.objectContaining({ code: 'document-mismatch' }),
    );
  });

  const lines = fc.array(
    fc.record({
      concept: fc.constantFrom(...CONCEPTS),
      value: fc.constantFrom('100', '101', '102'),
      isRead: fc.boolean(),
      isHeaded: fc.boolean(),
    }),
    { minLength: 4, maxLength: 4 },
  );

  property(
    'says in the end what a ledger says that only ever had the last reader',
    fc.array(lines, { minLength: 2, maxLength: 4 }),
    async (versions) => {
      const readings = versions.map((each, index) => readingOf(String(index), distinct(each)));
      const [first, ...later] = readings;
      const read = await Read.by(first!);
      for (const reading of later) await read.reread(reading);
      const fresh = await Read.by(readings.at(-1)!);
      expect(read.said()).toEqual(fresh.said());
    },
  );
});

/** One document says no figure twice here. */
const distinct = (lines: readonly Line[]): Line[] =>
  lines.filter(({ concept }, at) => lines.findIndex((each) => each.concept === concept) === at);
