import { TRANSLATION_AXIS, type Reading } from '#libs/figures';
import { releaseReader } from '../index.js';

const TABLES = `## Contacts

Nobody.

## About Northwind Paper

A maker of paper.

## Tables

## CONSOLIDATED STATEMENTS OF OPERATIONS

	Three-month Period Ended,		
	June 30,	June 30,	June 30, 2021
	2020	2021	
	RMB	RMB	USD
	(in thousands, except for per share data)
Revenues	12,500	12,000	1,875
Cost of revenues	(4,000)	(5,000)	(781)
Gross profit	8,500	7,000	1,094
Operating expenses:			
Research and development expenses	(9,000)	-	-
Operating income (loss)	(500)	7,000	1,094
Income tax benefit	30	-	-
Net income (loss)	(470)	7,000	1,094
Net income (loss) per ordinary share			
— Basic and diluted	(0.47)	0.70	0.11`;
const RATE =
  'All translations from RMB to US$ are made at a rate of RMB6.4000 to US$1.00, the rate of June 30, 2021.';
const Q2 = '2021-04-01/2021-06-30';
const BEFORE = '2020-04-01/2020-06-30';

/** A release of the second quarter of 2021 with these words under a heading that names it. */
const read = async (...words: string[]): Promise<Reading> => {
  const text = [
    '# Northwind Paper Announces Second Quarter 2021 Results',
    'SPRINGFIELD, August 11, 2021 – Northwind Paper gave its unaudited results under US GAAP for the second quarter ended June 30, 2021.',
    '## Second Quarter 2021 Highlights',
    ...words,
    RATE,
    TABLES,
  ].join('\n\n');
  return releaseReader.read({
    bytes: Buffer.from(text),
    name: 'release.txt',
    options: { entity: 'cik:0000000001' },
  });
};

const RATE_CONCEPT = 'ConvenienceTranslationRate';

/** What sentences state, but the rate: concept, period, value, and what is special of it. */
const stated = ({ observations }: Reading): string[] =>
  observations
    .filter(({ place, concept }) => place === null && !concept.endsWith(RATE_CONCEPT))
    .map(({ concept, period, unit, value, dimensions, role, decimals }) =>
      [
        concept.replace('cik0000000001:', ''),
        period,
        unit.replace('iso4217:', ''),
        value,
        `d${decimals}`,
        ...(role === 'stated' ? [] : [role]),
        ...Object.values(dimensions).map((member) => member.replace(/^.*:/, '')),
      ].join(' '),
    );

const of = async (...words: string[]): Promise<string[]> => stated(await read(...words));

const doubts = ({ exceptions }: Reading): string[] =>
  exceptions.filter(({ region }) => region.startsWith('text ')).map(({ kind }) => kind);

describe('sentences of a release', () => {
  it('state the figures of the tables as they round them, with what they are translated to', async () => {
    const reading = await read(
      '- Revenues were RMB12.0 million (US$1.9 million) in the second quarter of 2021.',
    );
    expect(stated(reading)).toEqual([
      `us-gaap:Revenues ${Q2} CNY 12000000 d-5`,
      `us-gaap:Revenues ${Q2} USD 1900000 d-5 6.4`,
    ]);
    expect(reading.exceptions).toEqual([]);
    const [amount, translated] = reading.observations.filter(({ place }) => place === null);
    const rate = reading.observations.find(({ concept }) => concept.endsWith(RATE_CONCEPT))!;
    expect(reading.claims).toContainEqual({
      method: 'translation',
      rule: 'quotient',
      aim: translated!.ordinal,
      terms: [
        { ordinal: amount!.ordinal, weight: 1 },
        { ordinal: rate.ordinal, weight: 1 },
      ],
    });
  });

  it('state the rate on its day', async () => {
    const { observations } = await read('Nothing.');
    const rates = observations.filter(({ concept }) => concept.endsWith(RATE_CONCEPT));
    expect(rates).toEqual([
      expect.objectContaining({
        period: '2021-06-30',
        unit: 'iso4217:CNY/iso4217:USD',
        value: '6.4',
        decimals: 4,
        dimensions: {},
        place: null,
      }),
    ]);
  });

  it('are located by the characters of each number', async () => {
    const reading = await read(
      '- Cost of revenues grew 25.0% to **RMB5.0 million** (US\\$0.8 million) year-over-year.',
    );
    const characters = Array.from(reading.renditionText);
    const prose = reading.observations.filter(({ place }) => place === null);
    const quotes = prose.map(({ locator }) =>
      'start' in locator ? characters.slice(locator.start, locator.end).join('') : '',
    );
    expect(quotes).toEqual(['25.0', '5.0', '0.8', '6.4000']);
    expect(prose.map(({ ordinal }) => ordinal)).toEqual(
      prose.map(({ locator }) => ('start' in locator ? locator.start : 0)),
    );
  });

  it.each<[string, string[]]>([
    [
      'Net income was RMB7.0 million, compared with net loss of RMB0.47 million in the same period of 2020.',
      [`us-gaap:NetIncomeLoss ${Q2} CNY 7000000 d-5`, `us-gaap:NetIncomeLoss ${BEFORE} CNY -470000 d-4`],
    ],
    [
      'Free cash flow was RMB3.2 million, versus RMB2.1 million in the prior-year quarter.',
      [`FreeCashFlow ${Q2} CNY 3200000 d-5`, `FreeCashFlow ${BEFORE} CNY 2100000 d-5`],
    ],
    [
      'Adjusted EBITDA was RMB3.0 million, compared with an adjusted EBITDA loss of RMB1.0 million in the second quarter of 2020.',
      [`AdjustedEBITDA ${Q2} CNY 3000000 d-5`, `AdjustedEBITDA ${BEFORE} CNY -1000000 d-5`],
    ],
    [
      'Basic and diluted net income per ordinary share was RMB0.70 (US$0.11).',
      [
        `us-gaap:EarningsPerShareBasicAndDiluted ${Q2} CNY/xbrli:shares 0.7 d2`,
        `us-gaap:EarningsPerShareBasicAndDiluted ${Q2} USD/xbrli:shares 0.11 d2 6.4`,
      ],
    ],
    [
      'Net loss was RMB0.47 million in the second quarter of 2020.',
      [`us-gaap:NetIncomeLoss ${BEFORE} CNY -470000 d-4`],
    ],
    [
      'Net loss was RMB(0.47) million in the second quarter of 2020.',
      [`us-gaap:NetIncomeLoss ${BEFORE} CNY -470000 d-4`],
    ],
    [
      'Revenues for the first half of 2021 were RMB30.0 million.',
      ['us-gaap:Revenues 2021-01-01/2021-06-30 CNY 30000000 d-5'],
    ],
    ['Gross margin was 58.3% in the second quarter of 2021.', [`GrossMargin ${Q2} xbrli:pure 0.583 d3`]],
    [
      'Active customers as of June 30, 2021 were 1,204 and net revenue retention rate was 108% for the three months ended June 30, 2021.',
      ['ActiveCustomers 2021-06-30 xbrli:pure 1204 d0', `NetRevenueRetentionRate ${Q2} xbrli:pure 1.08 d2`],
    ],
    [
      'Revenues from paper products increased from RMB5.0 million in the second quarter of 2020 to RMB6.1 million in the second quarter of 2021.',
      [
        `us-gaap:Revenues ${BEFORE} CNY 5000000 d-5 PaperProductsMember`,
        `us-gaap:Revenues ${Q2} CNY 6100000 d-5 PaperProductsMember`,
      ],
    ],
    [
      'The Coated segment makes paper. Coated revenues were RMB4.0 million in the second quarter of 2021.',
      [`us-gaap:Revenues ${Q2} CNY 4000000 d-5 CoatedSegmentMember`],
    ],
    [
      'We generated free cash flow of RMB3.0 million in the second quarter of 2021.',
      [`FreeCashFlow ${Q2} CNY 3000000 d-5`],
    ],
    [
      'Revenues from fine writing ("FW") products were RMB2.0 million. Revenues from FW products were RMB2.0 million.',
      [
        `us-gaap:Revenues ${Q2} CNY 2000000 d-5 FWProductsMember`,
        `us-gaap:Revenues ${Q2} CNY 2000000 d-5 FWProductsMember`,
      ],
    ],
    [
      'Net loss attributable to partners was RMB1.0 million, or RMB0.15 per diluted share, compared with RMB2.0 million, or RMB0.25 per diluted share, in the prior-year quarter.',
      [
        `NetLossAttributableToPartners ${Q2} CNY 1000000 d-5`,
        `NetLossAttributableToPartners ${BEFORE} CNY 2000000 d-5`,
      ],
    ],
  ])('read: %s', async (sentence, expected) => {
    expect((await of(`- ${sentence}`)).toSorted()).toEqual(expected.toSorted());
  });

  it('state changes, growth and shares as terms of checks, with the tables as their terms', async () => {
    const reading = await read(
      '- Cost of revenues grew 25.0% to RMB5.0 million, or 41.7% of revenues, an increase of RMB1.0 million from RMB4.0 million in the second quarter of 2020.',
    );
    expect(stated(reading)).toEqual([
      `us-gaap:CostOfRevenue ${Q2} xbrli:pure 0.25 d3 growth`,
      `us-gaap:CostOfRevenue ${Q2} CNY 5000000 d-5`,
      `us-gaap:CostOfRevenue ${Q2} xbrli:pure 0.417 d3 share`,
      `us-gaap:CostOfRevenue ${Q2} CNY 1000000 d-5 change`,
      `us-gaap:CostOfRevenue ${BEFORE} CNY 4000000 d-5`,
    ]);
    expect(claimed(reading)).toEqual([
      'growth 0.25 of 5000000 4000000',
      'sum 1000000 of 5000000 -4000000',
      'quotient 0.417 of 5000000 12000000',
    ]);
  });

  it('turn the growth of a loss', async () => {
    const [, growth] = (
      await read(
        '- Partner loss was RMB2.0 million, a 20.0% decrease year-over-year.',
        '- Operating loss was RMB0.5 million in the second quarter of 2020, a 10.0% decrease year-over-year.',
      )
    ).observations.filter(({ role }) => role === 'growth');
    expect(growth).toMatchObject({ concept: 'us-gaap:OperatingIncomeLoss', value: '0.1', negated: false });
  });

  it('keep what is not measured against the year before apart', async () => {
    expect(
      await of('- Revenues were RMB12.0 million, a decrease of 8.0% from the first quarter of 2021.'),
    ).toEqual([
      `us-gaap:Revenues ${Q2} CNY 12000000 d-5`,
      `us-gaap:Revenues ${Q2} xbrli:pure -0.08 d3 growth 2021-01-01/2021-03-31`,
    ]);
  });

  it('tell of changes of parts, of a line where the line changed by as much', async () => {
    expect(
      await of(
        '- Net income was RMB7.0 million, compared with net loss of RMB0.47 million in the second quarter of 2020, primarily due to an increase in cost of revenues of RMB1.0 million (US$0.2 million) and an increase in freight costs of RMB0.3 million.',
      ),
    ).toEqual([
      `us-gaap:NetIncomeLoss ${Q2} CNY 7000000 d-5`,
      `us-gaap:NetIncomeLoss ${BEFORE} CNY -470000 d-4`,
      `us-gaap:CostOfRevenue ${Q2} CNY 1000000 d-5 change`,
      `us-gaap:CostOfRevenue ${Q2} USD 200000 d-5 change 6.4`,
      `NetIncomeFreightCosts ${Q2} CNY 300000 d-5 change`,
    ]);
  });

  it('make a change of those that are included in it, where they make it up', async () => {
    const words = (rent: string): string =>
      `- Net income was RMB7.0 million, compared with net loss of RMB0.47 million in the second quarter of 2020, primarily due to an increase in site costs of RMB0.9 million, including increases in freight costs of RMB0.3 million and rents of ${rent} million.`;
    expect(claimed(await read(words('RMB0.6')))).toContain('sum 900000 of 300000 600000');
    expect(claimed(await read(words('RMB0.5'))).join()).not.toContain('900000 of');
  });

  it('give guidance as a scenario, between its ends', async () => {
    const text = [
      '## Outlook',
      'For the third quarter of 2021, the Company currently expects revenues to be between RMB13.0 million and RMB14.5 million, representing a year-over-year growth of 3.0% to 5.0%.',
      'For the fourth quarter of 2021, we expect:',
      '- Gross margin of 55% to 57%;\n- Adjusted EBITDA to be RMB2.0 million.',
    ];
    expect(await of(...text)).toEqual([
      'us-gaap:Revenues 2021-07-01/2021-09-30 CNY 13000000 d-5 ScenarioForecastMember MinimumMember',
      'us-gaap:Revenues 2021-07-01/2021-09-30 CNY 14500000 d-5 ScenarioForecastMember MaximumMember',
      'us-gaap:Revenues 2021-07-01/2021-09-30 xbrli:pure 0.03 d3 growth ScenarioForecastMember MinimumMember',
      'us-gaap:Revenues 2021-07-01/2021-09-30 xbrli:pure 0.05 d3 growth ScenarioForecastMember MaximumMember',
      'GrossMargin 2021-10-01/2021-12-31 xbrli:pure 0.55 d2 ScenarioForecastMember MinimumMember',
      'GrossMargin 2021-10-01/2021-12-31 xbrli:pure 0.57 d2 ScenarioForecastMember MaximumMember',
      'AdjustedEBITDA 2021-10-01/2021-12-31 CNY 2000000 d-5 ScenarioForecastMember',
    ]);
  });

  it.each([
    'It increased to RMB5.0 million in the second quarter of 2021.',
    'Revenues could reach RMB100.0 million in the second quarter of 2021.',
    'On an adjusted basis, net income was RMB8.0 million in the second quarter of 2021.',
    'Free cash flow was RMB3.0 million and RMB5.0 million for the three and six months ended June 30, 2021.',
    'Free cash flow was approximately RMB3.0 million in the second quarter of 2021.',
    'Free cash flow was more than RMB3.0 million in the second quarter of 2021.',
    'Free cash flow was RMB3.2 million in the second quarter of 2021, excluding a deposit of RMB1.0 million.',
    'Free cash flow was RMB3.2 in the second quarter of 2021.',
    'Gross and net margins were 58.3% and 10.0%, respectively.',
    'The chairman owns 43.5% of the shares.',
    'Deferred revenue was RMB3.2 million.',
    'The Board declared a dividend of RMB0.15 per share.',
    'Active customers were 1,204.',
    'In Asia, gross margin was 20.0% in the second quarter of 2021.',
    'Paper – gross margin was 20.0% in the second quarter of 2021.',
    'Gross margin is defined as gross profit divided by revenues, which was 58.3% in the second quarter of 2021.',
    'Gross margin was 43.1% in the year to date.',
    'Six-month free cash flow was RMB5.0 million.',
    'YTD free cash flow was RMB5.0 million.',
    'Annual revenue was RMB48.0 million.',
    'Results included charges of RMB1.0 million.',
    'Free cash flow was RMB5,000,000 in the second quarter of 2021.',
    'The Company reported a decrease in free cash flow of RMB0.5 million.',
  ])('say nothing for certain: %s', async (sentence) => {
    expect(await of(`- ${sentence}`)).toEqual([]);
  });

  it('state nothing of the whole under the heading of a part', async () => {
    expect(
      await of(
        '## Paper Mills',
        'Gross margin was 33.3% and free cash flow was RMB9.0 million in the second quarter of 2021.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['Operating income was RMB7.5 million in the second quarter of 2021.', 'text-differs'],
    ['Net loss was RMB7.0 million in the second quarter of 2021.', 'text-differs'],
    ['Revenues were RMB12.0 million (US$2.9 million) in the second quarter of 2021.', 'text-differs'],
    ['Revenues were RMB12.0 million in the year to date.', 'unclear-sentence'],
    [
      'Revenues for the first half of 2021 were RMB30.0 million, net of RMB1.0 million of rebates.',
      'unclear-sentence',
    ],
  ])('are left to a person: %s', async (sentence, kind) => {
    const reading = await read(`- ${sentence}`);
    expect(doubts(reading)).toEqual([kind]);
    expect(stated(reading)).toEqual([]);
  });

  it('that contradict each other are left to a person', async () => {
    const reading = await read(
      '- Free cash flow was RMB3.2 million in the second quarter of 2021.',
      '- Free cash flow was RMB3.3 million in the second quarter of 2021.',
    );
    expect(doubts(reading)).toEqual(['text-differs']);
    expect(stated(reading)).toEqual([]);
  });

  it('that are more than any release has are not all read, and it says so', async () => {
    const reading = await read(
      ...Array.from({ length: 11_000 }, (_, index) => `Sentence ${index} has a number.`),
    );
    expect(doubts(reading)).toEqual(['text-too-long']);
  });

  it('never take the figures of the tables away', async () => {
    const alone = await read('Nothing.');
    const reading = await read('- Revenues were RMB15.0 million in the second quarter of 2021.');
    const placed = ({ observations }: Reading): number =>
      observations.filter(({ place }) => place !== null).length;
    expect(placed(reading)).toBe(placed(alone));
    expect(placed(alone)).toBeGreaterThan(20);
  });
});

/** The checks that sentences call for: rule, aim and terms by value. */
function claimed({ claims, observations }: Reading): string[] {
  const values = new Map(observations.map(({ ordinal, value }) => [ordinal, value]));
  return claims
    .filter(({ method }) => method === 'text')
    .map(({ rule, aim, terms }) => {
      const made = terms.map(({ ordinal, weight }) => `${weight < 0 ? '-' : ''}${values.get(ordinal)}`);
      return `${rule} ${values.get(aim)} of ${made.join(' ')}`;
    });
}

describe('a translated term', () => {
  it('is typed by the rate', async () => {
    const { observations } = await read(
      '- Cost of revenues grew by RMB1.0 million (US$0.2 million) to RMB5.0 million (US$0.8 million) year-over-year.',
    );
    expect(
      observations.filter(
        ({ place, dimensions }) => place === null && dimensions[TRANSLATION_AXIS] === '6.4',
      ),
    ).toHaveLength(2);
  });
});
