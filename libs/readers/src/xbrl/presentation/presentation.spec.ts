import type { Dimensions, Period, StatementKind } from '#libs/figures';
import { element, file, link, schema } from '../taxonomy/made-taxonomy.js';
import { taxonomyOf } from '../taxonomy/taxonomy.js';
import type { Amount } from './table.js';
import { presentationOf, type Presentation } from './presentation.js';

type Tree = readonly (readonly [from: string, to: string, attributes?: string])[];

const START = 'preferredLabel="http://www.xbrl.org/2003/role/periodStartLabel"';
const END = 'preferredLabel="http://www.xbrl.org/2009/role/negatedPeriodEndLabel"';

/** Roles by their definitions, in whatever order. */
function presented(roles: Readonly<Record<string, Tree>>, facts: readonly Amount[]): Presentation {
  const own = Object.entries(roles).map(([definition, tree], index) => ({
    definition,
    tree,
    uri: `http://x.org/${index}`,
  }));
  const annotation = own
    .map(
      ({ definition, uri }) =>
        `<link:roleType roleURI="${uri}"><link:definition>${definition}</link:definition></link:roleType>`,
    )
    .join('');
  const links = own
    .map(({ tree, uri }) => link('presentation', uri, tree, (id) => `http://x.org/gaap.xsd#${id}`))
    .join('');
  const taxonomy = taxonomyOf(
    [file('own.xsd', schema(element('A'), `${annotation}<link:linkbase>${links}</link:linkbase>`))],
    {
      path: 'report.xml',
      references: ['own.xsd'],
      language: null,
      nameOf: ({ local }) => `own:${local}`,
      nameOfId: (id) => id.replace('_', ':'),
    },
  );
  return presentationOf(taxonomy, facts);
}

let count = 0;
beforeEach(() => (count = 0));

const fact = (
  concept: string,
  period: Period,
  value: string,
  dimensions: Dimensions = {},
  unit = 'iso4217:USD',
): Amount => ({
  index: count,
  element: `f${count++}`,
  concept: concept.replace('_', ':'),
  namespace: 'http://x.org/gaap',
  context: { id: 'c', entity: 'x:1', period, dimensions, typed: [] },
  unit,
  value,
  decimals: 0,
  language: null,
  printed: null,
});

const YEAR = '2024-01-01/2024-12-31';
const BEFORE = '2023-01-01/2023-12-31';

/** Each row of a table with the indexes of the facts in it. */
function cells(
  { statements, shown }: Presentation,
  statement: number,
): readonly (readonly [string, ...(number | null)[]])[] {
  const { rows, columns } = statements[statement]!;
  const at = new Map<string, number>();
  for (const [index, places] of shown)
    for (const { place } of places)
      if (place.statement === statement) at.set(`${place.row} ${place.column}`, index);
  return rows.map(({ label }, row) => [
    label,
    ...columns.map((_, column) => at.get(`${row} ${column}`) ?? null),
  ]);
}

const kindsOf = ({ statements }: Presentation): readonly (readonly StatementKind[])[] =>
  statements.map(({ kinds }) => kinds);

describe('A presentation', () => {
  it('sets opening and closing balances into the columns of the durations between them', () => {
    const flows: Tree = [
      ['g_Root', 'g_Cash', START],
      ['g_Root', 'g_Change'],
      ['g_Root', 'g_Cash', END],
    ];
    const shown = presented({ '1 - Statement - Flows': flows }, [
      fact('g_Cash', '2022-12-31', '1'),
      fact('g_Cash', '2023-12-31', '3'),
      fact('g_Cash', '2024-12-31', '6'),
      fact('g_Change', BEFORE, '2'),
      fact('g_Change', YEAR, '3'),
    ]);
    expect(shown.statements[0]!.columns.map(({ period }) => period)).toEqual([YEAR, BEFORE]);
    expect(cells(shown, 0)).toEqual([
      ['Cash', 1, 0],
      ['Change', 4, 3],
      ['Cash', 2, 1],
    ]);
    expect(shown.shown.get(2)).toEqual([{ place: { statement: 0, row: 2, column: 0 }, isNegated: true }]);
  });

  it('has a column for each member of its own axes, and nothing of other dimensions', () => {
    const tree: Tree = [
      ['g_Root', 'g_SalesTable'],
      ['g_SalesTable', 'g_ProductAxis'],
      ['g_ProductAxis', 'g_Domain'],
      ['g_Domain', 'g_AppleMember'],
      ['g_Domain', 'g_PearMember'],
      ['g_SalesTable', 'g_SalesLineItems'],
      ['g_SalesLineItems', 'g_Sales'],
    ];
    const shown = presented({ '1 - Disclosure - Sales': tree }, [
      fact('g_Sales', YEAR, '2', { 'g:ProductAxis': 'g:PearMember' }),
      fact('g_Sales', YEAR, '3', { 'g:ProductAxis': 'g:AppleMember' }),
      fact('g_Sales', YEAR, '5'),
      fact('g_Sales', YEAR, '4', { 'g:RegionAxis': 'g:NorthMember' }),
      fact('g_Sales', YEAR, '1', { 'g:ProductAxis': 'g:OtherMember' }),
    ]);
    expect(shown.statements[0]!.rows.map(({ label, depth }) => [label, depth])).toEqual([['Sales', 0]]);
    expect(cells(shown, 0)).toEqual([['Sales', 2, 1, 0]]);
    expect(new Set(shown.shown.keys())).toEqual(new Set([0, 1, 2]));
  });

  it('has columns of members that most of its report is of, where its tables name no axis', () => {
    const tree: Tree = [
      ['g_Root', 'g_Sales'],
      ['g_Root', 'g_Costs'],
    ];
    const own = { 'g:TypeAxis': 'g:SeparateMember' };
    const facts = (more: Dimensions): Amount[] => [
      fact('g_Sales', YEAR, '5', own),
      fact('g_Costs', YEAR, '4', { ...own, ...more }),
      fact('g_Staff', YEAR, '3'),
    ];
    expect(cells(presented({ '1 - Mine': tree }, facts({})), 0)).toEqual([
      ['Sales', 0],
      ['Costs', 1],
    ]);
    expect(presented({ '00100 - Mine': tree }, facts({})).statements[0]!.title).toBe('Mine');
    count = 0;
    const other = presented({ '1 - Mine': tree }, facts({ 'g:RegionAxis': 'g:NorthMember' }));
    expect(cells(other, 0)).toEqual([['Sales', 0]]);
    count = 0;
    const whole = [...facts({}), fact('g_Sales', BEFORE, '6')];
    expect(cells(presented({ '1 - Mine': tree }, whole), 0)).toEqual([['Sales', 3]]);
  });

  it('leaves the columns of other tables out of a statement, and of no note', () => {
    const tree: Tree = ['A', 'B', 'C', 'D'].map((name) => ['g_Root', `g_${name}`] as const);
    const facts = [
      ...['A', 'B', 'C', 'D'].map((name) => fact(`g_${name}`, YEAR, '1')),
      fact('g_A', BEFORE, '1'),
    ];
    const columns = (definition: string): number =>
      presented({ [definition]: tree }, facts).statements[0]!.columns.length;
    expect(columns('1 - Statement - Mine')).toBe(1);
    expect(columns('1 - Disclosure - Mine')).toBe(2);
  });

  it('sets first the lengths of time that a statement is of, of these the shortest', () => {
    const names = ['A', 'B', 'C', 'D'];
    const tree: Tree = names.map((name) => ['g_Root', `g_${name}`] as const);
    const quarter = '2024-10-01/2024-12-31';
    const periodsOf = (quarterly: readonly string[]): readonly Period[] =>
      presented({ '1 - Statement - Mine': tree }, [
        ...names.map((name) => fact(`g_${name}`, YEAR, '4')),
        ...quarterly.map((name) => fact(`g_${name}`, quarter, '1')),
      ]).statements[0]!.columns.map(({ period }) => period);
    expect(periodsOf(names)).toEqual([quarter, YEAR]);
    expect(periodsOf(['A', 'B'])).toEqual([YEAR, quarter]);
  });

  it('sets amounts of two currencies apart, and counts of shares beside the more usual one', () => {
    const tree: Tree = [
      ['g_Root', 'g_Sales'],
      ['g_Root', 'g_PerShare'],
      ['g_Root', 'g_Shares'],
    ];
    const shown = presented({ '1 - Disclosure - Sales': tree }, [
      fact('g_Sales', YEAR, '7', {}, 'iso4217:CNY'),
      fact('g_Sales', YEAR, '1', {}, 'iso4217:USD'),
      fact('g_PerShare', YEAR, '2', {}, 'iso4217:CNY/xbrli:shares'),
      fact('g_Shares', YEAR, '3', {}, 'xbrli:shares'),
    ]);
    expect(shown.statements[0]!.columns.map(({ unit }) => unit)).toEqual(['iso4217:CNY', 'iso4217:USD']);
    expect(cells(shown, 0)).toEqual([
      ['Sales', 0, 1],
      ['Per share', 2, null],
      ['Shares', 3, null],
    ]);
  });

  it('of a fact that is stated twice shows the more precise one', () => {
    const rough = { ...fact('g_Sales', YEAR, '10'), decimals: -1 };
    const shown = presented({ '1 - Disclosure - Sales': [['g_Root', 'g_Sales']] }, [
      rough,
      fact('g_Sales', YEAR, '12'),
    ]);
    expect([...shown.shown.keys()]).toEqual([1]);
  });

  it('is in the company’s order, and places a fact in its statement before any note', () => {
    const tree: Tree = [
      ['g_Root', 'us-gaap_Assets'],
      ['g_Root', 'us-gaap_Liabilities'],
    ];
    const shown = presented(
      {
        '30 - Disclosure - Parent (Details)': tree,
        '4 - Statement - Sheet (Parenthetical)': tree,
        '2 - Statement - Sheet': tree,
      },
      [fact('us-gaap_Assets', '2024-12-31', '9'), fact('us-gaap_Liabilities', '2024-12-31', '5')],
    );
    expect(shown.statements.map(({ title }) => title)).toEqual([
      'Sheet',
      'Sheet (Parenthetical)',
      'Parent (Details)',
    ]);
    expect(kindsOf(shown)).toEqual([['balance-sheet'], ['other'], ['other']]);
    expect(shown.shown.get(0)!.map(({ place }) => place.statement)).toEqual([0, 1, 2]);
  });

  it('tells statements by their concepts where the company calls none so: the longest is it', () => {
    const short: Tree = [
      ['g_Root', 'ifrs-full_Assets'],
      ['g_Root', 'ifrs-full_EquityAndLiabilities'],
    ];
    const facts = ['ifrs-full_Assets', 'ifrs-full_EquityAndLiabilities', 'ifrs-full_Equity'].map((name) =>
      fact(name, '2024-12-31', '1'),
    );
    const shown = presented(
      { '[800100] Notes': short, '[210000] Position': [...short, ['g_Root', 'ifrs-full_Equity']] },
      facts,
    );
    expect(shown.statements.map(({ title, kinds }) => [title, kinds])).toEqual([
      ['[210000] Position', ['balance-sheet']],
      ['[800100] Notes', ['other']],
    ]);
  });

  it('of income and comprehensive income in one is both, and of changes in equity neither', () => {
    const income = ['us-gaap_Revenues', 'us-gaap_NetIncomeLoss', 'us-gaap_ComprehensiveIncomeNetOfTax'];
    const equity = [...income, 'us-gaap_StockholdersEquity'];
    const tree = (names: readonly string[]): Tree => names.map((name) => ['g_Root', name] as const);
    const shown = presented(
      { '1 - Statement - Income': tree(income), '2 - Statement - Equity': tree(equity) },
      [...income.map((name) => fact(name, YEAR, '1')), fact('us-gaap_StockholdersEquity', '2024-12-31', '1')],
    );
    expect(kindsOf(shown)).toEqual([['comprehensive-income', 'income-statement'], ['other']]);
  });

  it('tells statements by their standard headings where none holds their concepts', () => {
    const heading = 'us-gaap_StatementOfFinancialPositionAbstract';
    const tree: Tree = [
      [heading, 'g_Cash'],
      [heading, 'g_Debts'],
    ];
    const facts = ['g_Cash', 'g_Debts', 'us-gaap_Assets', 'us-gaap_Liabilities'].map((name) =>
      fact(name, '2024-12-31', '1'),
    );
    const titled = (definition: string, more: Readonly<Record<string, Tree>> = {}): unknown =>
      kindsOf(presented({ [definition]: tree, ...more }, facts));
    expect(titled('1 - Statement - Position')).toEqual([['balance-sheet']]);
    expect(titled('1 - Statement - Position (Parenthetical)')).toEqual([['other']]);
    expect(titled('1 - Disclosure - Position')).toEqual([['other']]);
    const whole: Tree = [
      ['g_Root', 'us-gaap_Assets'],
      ['g_Root', 'us-gaap_Liabilities'],
    ];
    expect(titled('1 - Statement - Position', { '2 - Statement - Whole': whole })).toEqual([
      ['other'],
      ['balance-sheet'],
    ]);
  });

  it('does not lose itself in a circle, or in a tree that grows by doubling', () => {
    const circle: Tree = [
      ['g_Root', 'g_A'],
      ['g_A', 'g_B'],
      ['g_B', 'g_A'],
    ];
    const doubling: Tree = Array.from({ length: 60 }, (_, level) =>
      (['a', 'b'] as const).flatMap((side) =>
        (['a', 'b'] as const).map(
          (next) => [`g_L${level}${side}LineItems`, `g_L${level + 1}${next}LineItems`] as const,
        ),
      ),
    ).flat();
    const shown = presented({ '1 - Disclosure - Circle': circle, '2 - Disclosure - Doubling': doubling }, [
      fact('g_B', YEAR, '1'),
    ]);
    expect(cells(shown, 0)).toEqual([
      ['A', null],
      ['B', 0],
    ]);
  });
});
