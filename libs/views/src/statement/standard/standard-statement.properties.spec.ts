import fc from 'fast-check';
import {
  actCommitId,
  decide,
  decideResolution,
  intervalOf,
  isMorePrecise,
  periodDays,
  periodEnd,
  periodJson,
  type Act,
  type Commit,
  type FigureFacets,
  type Observation,
  type Reading,
} from '#libs/figures';
import { openLedger } from '#libs/ledger';
import { closeValues, correcting, FILER, filed, property, roundings, stated } from '#libs/testing';
import { judgeCheck, tieOut } from '#libs/tieout';
import { digestOf, sealed } from '../../digest.js';
import { exceptionsOf, openDoubts } from '../../exceptions.js';
import { stateOf } from '../../figure-state.js';
import { Library } from '../../library.js';
import { isInSight, type Vantage } from '../../vantage.js';
import type { Book } from '../../book/book.js';
import { statementFigure } from '../statement-figure.js';
import { EMPTY_REASONS } from './empty-reasons.js';
import { testsOf } from './equations.js';
import { MAPPINGS } from './mappings.js';
import type { Mapping, StandardLine, StandardStatement } from './mapping.js';
import type { IdentityTied, StandardFigure, StandardStatementJson } from './standard-json.js';
import { standardStatement } from './standard-statement.js';

const DAYS = ['2021-02-10', '2021-05-12', '2021-05-13', '2021-08-11', '2021-11-10'];
const PERIODS = {
  'balance-sheet': ['2020-12-31', '2021-03-31', '2021-06-30'],
  'income-statement': [
    '2020-01-01/2020-12-31',
    '2021-01-01/2021-06-30',
    '2021-04-01/2021-06-30',
    '2021-04-02/2021-06-30',
    '2021-06-30',
  ],
  'per-share': ['2020-01-01/2020-12-31', '2021-01-01/2021-06-30', '2021-04-01/2021-06-30'],
} as const;
const CONCEPTS = {
  'balance-sheet': [
    'us-gaap:Assets',
    'us-gaap:AssetsCurrent',
    'us-gaap:CashAndCashEquivalentsAtCarryingValue',
    'us-gaap:Cash',
    'us-gaap:StockholdersEquity',
    'us-gaap:LiabilitiesAndStockholdersEquity',
    'us-gaap:Liabilities',
    'ifrs-full:Assets',
    'ifrs-full:Equity',
    'ifrs-full:Liabilities',
    'us-gaap:NotInAnyMapping',
  ],
  'income-statement': [
    'us-gaap:Revenues',
    'us-gaap:SalesRevenueNet',
    'us-gaap:CostOfRevenue',
    'us-gaap:GrossProfit',
    'us-gaap:NetIncomeLoss',
  ],
  'per-share': [
    'us-gaap:EarningsPerShareBasic',
    'us-gaap:EarningsPerShareDiluted',
    'us-gaap:WeightedAverageNumberOfSharesOutstandingBasic',
    'us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding',
    'us-gaap:CommonStockDividendsPerShareDeclared',
  ],
} as const;
type Tested = keyof typeof CONCEPTS;

const sometimes = <T>(often: T, ...rare: T[]): fc.Arbitrary<T> =>
  fc.constantFrom(often, often, often, often, ...rare);

const unitOf = (concept: string): string =>
  concept.includes('PerShare')
    ? 'iso4217:USD/xbrli:shares'
    : concept.includes('WeightedAverage')
      ? 'xbrli:shares'
      : 'iso4217:USD';

const figuresOf = (statement: Tested): fc.Arbitrary<FigureFacets> =>
  fc.record({
    concept: fc.constantFrom<string[]>(...CONCEPTS[statement]),
    period: fc.constantFrom<string[]>(...PERIODS[statement]),
    unit: sometimes('iso4217:USD', 'iso4217:CNY', 'xbrli:shares', 'iso4217:USD/xbrli:shares'),
    dimensions: sometimes<FigureFacets['dimensions']>({}, {}, { 'us-gaap:SomeAxis': 'us-gaap:SomeMember' }),
  });

const observationsOf = (statement: Tested): fc.Arbitrary<Observation> =>
  fc
    .record({
      figure: figuresOf(statement),
      value: closeValues,
      decimals: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, roundings),
      role: sometimes<Observation['role']>('stated', 'stated', 'stated', 'previously-reported', 'adjustment'),
      negated: fc.boolean(),
    })
    .map(({ figure, value, ...more }) => stated(value, { ...figure, ...more }));

/** A document: mostly whole periods of a statement, so that statements are presented at all. */
const documentsOf = (statement: Tested): fc.Arbitrary<Reading> =>
  fc
    .record({
      day: fc.constantFrom(...DAYS),
      name: fc.nat({ max: 0xffff }).map((number) => number.toString(16)),
      form: fc.constantFrom('10-Q', '10-Q', '10-K/A'),
      accession: fc.constantFrom(undefined, undefined, '0000000000-21-000001', '0000000000-21-000002'),
      periods: fc.subarray([...PERIODS[statement]], { minLength: 1 }),
      concepts: fc.subarray([...CONCEPTS[statement]], { minLength: 3 }),
      values: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant('100') }, closeValues), {
        minLength: 1,
        maxLength: 40,
      }),
      decimals: roundings,
      more: fc.array(observationsOf(statement), { maxLength: 6 }),
      withdraws: sometimes(false, false, true),
    })
    .map(({ day, name, form, accession, periods, concepts, values, decimals, more, withdraws }) => {
      const whole = periods.flatMap((period, column) =>
        concepts.map((concept, row) => {
          const value = values[(column * concepts.length + row) % values.length]!;
          return stated(value, { concept, period, unit: unitOf(concept), decimals });
        }),
      );
      const withdrawals = withdraws
        ? [
            {
              periods: [periods[0]!],
              words: 'not to be relied on',
              locator: { line: 1, start: 0, end: 1 },
              citation: null,
            },
          ]
        : [];
      return filed(day, [...whole, ...more], {
        name,
        form,
        ...(accession && { accession }),
        withdrawals,
      });
    });

interface Story {
  readonly statement: Tested;
  readonly documents: readonly Reading[];
  /** Which open exception is decided on after each document, and how; none for 0. */
  readonly rulings: readonly number[];
  readonly isChecked: boolean;
  readonly corrects: boolean;
}

const stories: fc.Arbitrary<Story> = fc
  .constantFrom<Tested[]>('balance-sheet', 'income-statement', 'per-share')
  .chain((statement) =>
    fc.record({
      statement: fc.constant(statement),
      documents: fc.array(documentsOf(statement), { minLength: 1, maxLength: 5 }),
      rulings: fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 5, maxLength: 5 }),
      isChecked: sometimes(false, true),
      corrects: sometimes(false, true),
    }),
  );

/** A ledger in memory that a story happened to. */
async function told(story: Story): Promise<Library> {
  const ledger = openLedger(':memory:');
  const library = new Library(ledger.blocks);
  let minute = 0;
  const act = (): Act => ({
    actor: 'test',
    recordedAt: new Date(Date.UTC(2024, 0, 1, 0, minute++)).toISOString(),
    correlationId: 'c',
    causationId: null,
  });
  const append = async (commit: Commit): Promise<void> => {
    const expectedRevision = library.book(FILER).revision;
    const bodyHash = commit.header.document!;
    await ledger.log.append(commit, { expectedRevision, bodyHash, documents: [] });
  };
  for (const [at, reading] of story.documents.entries()) {
    await append(decide(library.book(FILER), reading, story.isChecked ? tieOut(reading) : [], act()));
    const [open] = exceptionsOf(
      library.book(FILER),
      library.vantage({ asOf: null, recordedAsOf: null }),
    ).filter(({ resolution }) => resolution === null);
    if (!open || story.rulings[at] === 0) continue;
    const choice = story.rulings[at] === 1 ? { accept: open.ordinals[0]! } : ({ dismiss: true } as const);
    const id = actCommitId(`${open.exceptionId} ${at}`);
    const resolution = { exceptionId: open.exceptionId, choice, reason: 'I looked' };
    await append(decideResolution(library.book(FILER), resolution, id, act()));
  }
  if (story.corrects) await correct(story, library, append, act);
  return library;
}

/** A person says of the first document's first figure that it was misread. */
async function correct(
  { documents: [first] }: Story,
  library: Library,
  append: (commit: Commit) => Promise<void>,
  act: () => Act,
): Promise<void> {
  const { concept, period, unit, dimensions, value } = first!.observations[0]!;
  const note = correcting('2021-11-11', {
    in: first!.publishedAt.slice(0, 10),
    from: value,
    to: '102',
    figure: { concept, period, unit, dimensions },
  });
  const corrections = [{ ...note.corrections[0]!, document: first!.document.document }];
  try {
    await append(decide(library.book(FILER), { ...note, corrections }, [], act()));
  } catch {
    // What was found twice, or decided on, cannot be corrected so.
  }
}

/** The naive way: every figure looked at for every cell, all classified anew. */
function naive(
  book: Book,
  statement: StandardStatement,
  vantage: Vantage,
  period?: string,
): StandardStatementJson | null {
  const documents = documentsInSight(book, vantage);
  const mappings = MAPPINGS.filter((each) => each.statement === statement);
  const bases = documents.flatMap((document) => presentedBy(book, document, mappings, vantage));
  const wanted =
    period === undefined ? newestOf(bases) : bases.filter((each) => isAsked(each.period, period));
  const periods = new Set(wanted.map((each) => each.period));
  const chosen = [...periods].map((each) => bases.findLast((basis) => basis.period === each)!);
  if (chosen.length === 0) return null;
  const last = chosen.toSorted(
    (left, right) =>
      documents.indexOf(right.document) - documents.indexOf(left.document) ||
      mappings.indexOf(left.mapping) - mappings.indexOf(right.mapping),
  )[0]!;
  const columns = chosen.filter(({ mapping }) => mapping === last.mapping).toSorted(compareBases);
  const exceptions: StandardStatementJson['exceptions'][number][] = [];
  const rows: StandardStatementJson['rows'][number][] = [];
  for (const { label, lines } of last.mapping.sections) {
    const none = columns.map(() => null);
    rows.push({ concept: null, depth: 0, figures: none, label, line: null, reasons: none, role: 'heading' });
    for (const line of lines) rows.push(rowOf(book, line, columns, rows.length, exceptions, vantage));
  }
  const [first] = columns;
  return sealed({
    entity: book.entity,
    statement,
    presentation: 'standard' as const,
    title: last.mapping.title,
    asOf: vantage.asOf,
    recordedAsOf: vantage.recordedAsOf,
    commit: vantage.upTo,
    document: first!.document.sha256,
    publishedAt: first!.document.publishedAt,
    form: first!.document.form,
    columns: columns.map(({ period: each, unit, document }) => ({
      period: periodJson(each),
      unit,
      dimensions: {},
      span: spanOf(each),
      derived: null,
      document: document.sha256,
      publishedAt: document.publishedAt,
      form: document.form,
    })),
    rows,
    bridges: [],
    exceptions,
    gaps: rows.flatMap(({ reasons }, row) =>
      reasons.flatMap((reason, column) =>
        reason === 'in-doubt' ? [{ row, column, reason, why: EMPTY_REASONS[reason] }] : [],
      ),
    ),
    meanings: Object.fromEntries(
      rows.flatMap(({ reasons }) =>
        reasons.flatMap((reason) => (reason ? [[reason, EMPTY_REASONS[reason]]] : [])),
      ),
    ),
    identities: rows.length === 0 ? [] : identitiesOf(last.mapping, columns.length, rows),
    omittedColumns: 0,
  });
}

/** The naive way: the judge of checks over the figures that rows show. */
function identitiesOf(
  mapping: Mapping,
  columns: number,
  rows: StandardStatementJson['rows'],
): StandardStatementJson['identities'] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
    testsOf(mapping).flatMap(({ id, kind, equations }): IdentityTied[] => {
      const cell = (line: string) => {
        const row = rows.find((each) => each.line === line)!;
        return { figure: row.figures[column] as StandardFigure | null, reason: row.reasons[column]! };
      };
      for (const equation of equations) {
        const used = equation.filter(
          ({ id: line, isOptional }) => !isOptional || cell(line).reason !== 'not-stated',
        );
        if (used.length < 2 || used.some(({ id: line }) => cell(line).figure === null)) continue;
        const [total, ...terms] = used.map(({ id: line, weight }) => {
          const { value, decimals } = cell(line).figure!;
          return { value, decimals, interval: intervalOf(value ?? '0', decimals), weight: -weight };
        });
        const { outcome, difference } = judgeCheck({ method: 'summation', rule: 'sum' }, total!, terms);
        const right = used
          .slice(1)
          .map(({ id: line, weight }) => (weight === -1 ? ` + ${line}` : ` - ${line}`));
        return [
          {
            column,
            difference,
            equation: `${used[0]!.id} = ${right.join('').replace(/^ \+ /, '').replace(/^ - /, '-')}`,
            id,
            kind,
            missing: [],
            outcome: outcome === 'exception' && kind === 'footing' ? ('remainder' as const) : outcome,
          },
        ];
      }
      const asked = equations.at(-1)!;
      if (kind === 'footing' || asked.every(({ id: line }) => cell(line).reason === 'not-stated')) return [];
      const missing = asked
        .filter(
          ({ id: line, isOptional }) =>
            cell(line).reason === 'in-doubt' || (!isOptional && cell(line).figure === null),
        )
        .map((each) => each.id);
      const right = asked
        .slice(1)
        .map(({ id: line, weight }) => (weight === -1 ? ` + ${line}` : ` - ${line}`));
      const equation = `${asked[0]!.id} = ${right.join('').replace(/^ \+ /, '').replace(/^ - /, '-')}`;
      return [{ column, difference: null, equation, id, kind, missing, outcome: 'untested' as const }];
    }),
  );
}

interface Document {
  readonly sha256: string;
  readonly publishedAt: string;
  readonly form: string | null;
  readonly order: string;
}

interface Basis {
  readonly document: Document;
  readonly period: string;
  readonly mapping: Mapping;
  readonly unit: string;
  readonly lines: number;
}

function documentsInSight(book: Book, vantage: Vantage): Document[] {
  return [...book.records.documents(vantage.upTo)]
    .filter(({ filing }) => isInSight(vantage, filing))
    .map(({ filed: { document, form, accession }, filing }) => ({
      sha256: document,
      publishedAt: filing.publishedAt,
      form,
      order: `${filing.publishedAt} ${accession ?? ''} ${document}`,
    }))
    .toSorted((left, right) => (left.order < right.order ? -1 : 1));
}

/** What a document states in the plain sense of the word, nothing taken back. */
function statedBy(book: Book, { sha256 }: Document, vantage: Vantage): FigureFacets[] {
  return Array.from({ length: book.figureCount }, (_, figure) => figure).flatMap((figure) => {
    const facets = book.facets(figure);
    const isStated = book
      .sightingsAt(figure, vantage)
      .some(
        ({ document, role, ruling }) => document === sha256 && role === 'stated' && ruling !== 'dismissed',
      );
    return isStated && Object.keys(facets.dimensions).length === 0 ? [facets] : [];
  });
}

function presentedBy(
  book: Book,
  document: Document,
  mappings: readonly Mapping[],
  vantage: Vantage,
): Basis[] {
  const facts = statedBy(book, document, vantage);
  const bases = mappings.flatMap((mapping) => {
    const all = [...new Set(facts.map(({ period }) => period))]
      .filter((period) => period.includes('/') === (mapping.periods === 'duration'))
      .flatMap((period) =>
        ['iso4217:CNY', 'iso4217:USD'].map((unit) => {
          const lines = mapping.sections
            .flatMap((section) => section.lines)
            .filter((line) =>
              facts.some(
                (fact) =>
                  fact.period === period &&
                  fact.unit === unitFor(line, unit) &&
                  line.concepts.includes(fact.concept),
              ),
            );
          return { document, period, mapping, unit, lines: lines.length, ids: lines.map(({ id }) => id) };
        }),
      );
    const most = Math.max(0, ...all.map(({ lines }) => lines));
    return all.filter(
      ({ lines, ids }) =>
        mapping.anchors.some((id) => ids.includes(id)) && lines >= mapping.linesMin && lines >= most / 2,
    );
  });
  return [...new Set(bases.map(({ period }) => period))].map((period) =>
    bases
      .filter((each) => each.period === period)
      .reduce((best, each) => (each.lines > best.lines ? each : best)),
  );
}

const unitFor = ({ measure }: StandardLine, currency: string): string =>
  measure === 'shares' ? 'xbrli:shares' : measure === 'amount' ? currency : `${currency}/xbrli:shares`;

/** Periods of the document that presents the last-ending one last. */
function newestOf(bases: readonly Basis[]): Basis[] {
  const ends = bases.map(({ period }) => periodEnd(period)).toSorted();
  const basis = bases.findLast(({ period }) => periodEnd(period) === ends.at(-1));
  return bases.filter(({ document }) => document === basis?.document);
}

const isAsked = (period: string, asked: string): boolean =>
  asked.includes('/') ? period === asked : periodEnd(period) === asked;

function spanOf(period: string): 'instant' | 'quarter' | 'half' | 'nine-months' | 'year' | 'other' {
  const days = periodDays(period);
  if (days === 0) return 'instant';
  if (days > 79 && days < 101) return 'quarter';
  if (days > 169 && days < 196) return 'half';
  return days > 349 && days < 381 ? 'year' : 'other';
}

function compareBases(left: Basis, right: Basis): number {
  const spans = ['instant', 'quarter', 'half', 'year', 'other'];
  const bySpan = spans.indexOf(spanOf(left.period)) - spans.indexOf(spanOf(right.period));
  if (bySpan !== 0) return bySpan;
  const [a, b] = [periodEnd(left.period), periodEnd(right.period)];
  return a === b ? periodDays(left.period) - periodDays(right.period) : a < b ? 1 : -1;
}

function rowOf(
  book: Book,
  line: StandardLine,
  columns: readonly Basis[],
  row: number,
  exceptions: StandardStatementJson['exceptions'][number][],
  vantage: Vantage,
): StandardStatementJson['rows'][number] {
  const cells = columns.map((column) => {
    const cell = cellOf(book, line, column, vantage);
    if (cell.figure === null && cell.number !== null)
      exceptions.push(
        ...openDoubts(book, cell.number, column.document.sha256, vantage).map((each) => ({ ...each, row })),
      );
    return cell;
  });
  return {
    concept: cells.find(({ concept }) => concept !== null)?.concept ?? null,
    depth: 1,
    figures: cells.map(({ figure }) => figure),
    label: line.label,
    line: line.id,
    reasons: cells.map(({ figure, number }) => (figure ? null : number === null ? 'not-stated' : 'in-doubt')),
    role: line.role,
  };
}

function cellOf(book: Book, line: StandardLine, { period, unit, document }: Basis, vantage: Vantage) {
  for (const concept of line.concepts) {
    const facets = { concept, period, unit: unitFor(line, unit), dimensions: {} };
    const number = book.find(facets);
    if (number < 0) continue;
    const state = stateOf(book, number, vantage);
    const own = state.sightings
      .map((sighting, at) => ({ sighting, standing: state.standings[at]! }))
      .filter(({ sighting }) => sighting.document === document.sha256 && sighting.role === 'stated');
    const taken = own.filter(({ standing }) => 'vintage' in standing);
    const shown = taken.reduce<(typeof taken)[number] | undefined>(
      (best, each) => (best && !isMorePrecise(each.sighting.decimals, best.sighting.decimals) ? best : each),
      undefined,
    );
    if (shown) {
      const { event } = shown.sighting;
      const figure = statementFigure(book, facets, { state, event, sign: 'economic' }, vantage)!;
      return { concept, number, figure: { concept, ...figure } };
    }
    if (own.some(({ standing }) => standing.as === 'suspect' || standing.as === 'contradiction'))
      return { concept, number, figure: null };
  }
  return { concept: null, number: null, figure: null };
}

describe('A statement in the standard presentation', () => {
  property(
    'is what every figure, looked at and classified anew, says, as of any day and any length of the log',
    fc.tuple(stories, fc.constantFrom(null, ...DAYS), fc.nat({ max: 8 })),
    async ([story, day, less]) => {
      const library = await told(story);
      const book = library.book(FILER);
      const all = book.records.filings.length;
      // Asked of the whole log twice, so that what was kept from before is asked too.
      for (const upTo of [all, Math.max(0, all - less), all]) {
        const vantage = { asOf: day && `${day}T23:59:59.999Z`, recordedAsOf: null, upTo };
        for (const period of [undefined, '2021-06-30', PERIODS[story.statement][0]]) {
          const snapshot = standardStatement(book, { statement: story.statement, vantage, period });
          const expected = naive(book, story.statement, vantage, period);
          expect(snapshot && (JSON.parse(snapshot.bytes.toString()) as unknown)).toEqual(expected);
          if (snapshot) expect(snapshot.digest).toBe(digestOf(JSON.parse(snapshot.bytes.toString())));
        }
      }
    },
    60,
  );
});
