import type { Reading } from '#libs/figures';
import { releaseReader } from '../index.js';

const Q3 = '2024-07-01/2024-09-30';
const BEFORE = '2023-07-01/2023-09-30';

/** Statements of a made-up company, in thousands of dollars. */
const TABLES = `CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS
(in thousands, except per share data)

	Three Months Ended September 30, 2024	Three Months Ended September 30, 2023
Revenue	$120,400	$100,300
Cost of revenue	50,000	45,000
Gross profit	70,400	55,300
Operating expenses:
Research and development	30,000	28,000
General and administrative	20,400	17,300
Total operating expenses	50,400	45,300
Income from operations	20,000	10,000
Income tax expense	4,000	2,000
Net income	$16,000	$8,000
Net income per share, basic	$0.32	$0.17
Net income per share, diluted	$0.31	$0.16`;

/** A release of the third quarter of 2024 with these words, its title and first sentence as given or plain. */
async function read(
  words: string,
  opening = 'today reported its results.',
  title = 'Reports',
): Promise<Reading> {
  const text = [
    `Cobaltine Instruments ${title} Third Quarter 2024 Results`,
    `SPRINGFIELD, November 5, 2024 – Cobaltine Instruments, Inc. (NYSE: CBLT) ${opening}`,
    words,
    'Financial Statements',
    'The statements were prepared under U.S. GAAP.',
    TABLES,
  ].join('\n\n');
  const options = { entity: 'cik:0000000001' };
  return releaseReader.read({ bytes: Buffer.from(text), name: 'release.txt', options });
}

const stated = ({ observations }: Reading): string[] =>
  observations
    .filter(({ place }) => place === null)
    .map(({ concept, period, value, role, dimensions }) =>
      [
        concept.replace(/^.*:/, ''),
        period === Q3 ? 'Q3' : period === BEFORE ? 'before' : period,
        value,
        ...(role === 'stated' ? [] : [role]),
        ...Object.values(dimensions).map((member) => member.replace(/^.*:/, '')),
      ].join(' '),
    );

const under = (heading: string, bullet: string): string => `${heading}\n\n- ${bullet}`;
const highlights = (bullet: string): string => under('Third Quarter 2024 Highlights', bullet);

describe('releases in other styles', () => {
  it.each<[string, string, string[]]>([
    [
      'a topic before a colon',
      'R&D Expenses: Research and development expenses were $30.0 million, compared to $28.0 million for the same period in 2023.',
      ['ResearchAndDevelopmentExpense Q3 30000000', 'ResearchAndDevelopmentExpense before 28000000'],
    ],
    [
      'a short name that all know',
      'R&D expenses were $30.0 million.',
      ['ResearchAndDevelopmentExpense Q3 30000000'],
    ],
    [
      'cash by what it is held in',
      'Cash Position: Cash, cash equivalents and marketable securities were $312.4 million as of September 30, 2024.',
      ['CashCashEquivalentsAndMarketableSecurities 2024-09-30 312400000'],
    ],
    [
      'an amount per share that only one line has',
      'Net income was $16.0 million, or $0.32 per share, compared to $8.0 million, or $0.17 per share, in the third quarter of 2023.',
      [
        'NetIncomeLoss Q3 16000000',
        'EarningsPerShareBasic Q3 0.32',
        'NetIncomeLoss before 8000000',
        'EarningsPerShareBasic before 0.17',
      ],
    ],
    [
      'amounts per share of both kinds',
      'Net income was $16.0 million, or $0.32 per share ($0.31 per share on a diluted basis).',
      ['NetIncomeLoss Q3 16000000', 'EarningsPerShareBasic Q3 0.32', 'EarningsPerShareDiluted Q3 0.31'],
    ],
    [
      'two measures in one breath',
      'GAAP and non-GAAP operating margin of 16.6% and 23.3%, respectively',
      ['OperatingMargin Q3 0.166', 'NonGAAPOperatingMargin Q3 0.233'],
    ],
    [
      'what was generated',
      'Generated $33.0 million of operating cash flow and $30.1 million of free cash flow',
      ['OperatingCashFlow Q3 33000000', 'FreeCashFlow Q3 30100000'],
    ],
    [
      'a growth as reported beside one that is not',
      'Revenue of $120.4 million, up 20% on an as-reported basis and up 18% on an FX-Neutral basis',
      ['Revenues Q3 120400000', 'Revenues Q3 0.2 growth'],
    ],
    [
      'sales that are comparable by their name',
      'Comparable sales increased 4.2%, driven by a 3.1% increase in transactions.',
      ['ComparableSales Q3 0.042 growth'],
    ],
    [
      'a period inside of the subject',
      'Third-quarter gross margin remained robust at 58.5%.',
      ['GrossMargin Q3 0.585'],
    ],
    [
      'a period before several clauses',
      'For the third quarter of 2023, revenue was $100.3 million and net income was $8.0 million.',
      ['Revenues before 100300000', 'NetIncomeLoss before 8000000'],
    ],
    [
      'ratios of banks',
      'The efficiency ratio was 58.3% and return on average assets was 1.12%.',
      ['EfficiencyRatio Q3 0.583', 'ReturnOnAverageAssets Q3 0.0112'],
    ],
    [
      'balances on their day',
      'Backlog was $402.0 million as of September 30, 2024.',
      ['Backlog 2024-09-30 402000000'],
    ],
  ])('are read: %s', async (_, sentence, expected) => {
    expect(stated(await read(highlights(sentence)))).toEqual(expected);
  });

  it('are read from their first sentence on', async () => {
    const opening =
      'today reported third-quarter 2024 revenue of $120.4 million, up 20 percent from a year ago, and diluted EPS of $0.31, versus $0.16 in the third quarter of 2023.';
    expect(stated(await read('Nothing.', opening))).toEqual([
      'Revenues Q3 120400000',
      'Revenues Q3 0.2 growth',
      'EarningsPerShareDiluted Q3 0.31',
      'EarningsPerShareDiluted before 0.16',
    ]);
  });

  it('give guidance in lists, per share too', async () => {
    const words = [
      'Outlook',
      'For the fourth quarter of 2024, Cobaltine expects:',
      '- Revenue between $125.0 million and $127.0 million, representing year-over-year growth of 18% to 20%\n- Non-GAAP net income per diluted share in the range of $0.44 to $0.46, assuming 52.1 million diluted shares outstanding\n- Free cash flow: $20.0 million to $22.0 million',
    ].join('\n\n');
    const [min, max] = ['ScenarioForecastMember MinimumMember', 'ScenarioForecastMember MaximumMember'];
    const q4 = '2024-10-01/2024-12-31';
    expect(stated(await read(words))).toEqual([
      `Revenues ${q4} 125000000 ${min}`,
      `Revenues ${q4} 127000000 ${max}`,
      `Revenues ${q4} 0.18 growth ${min}`,
      `Revenues ${q4} 0.2 growth ${max}`,
      `NonGAAPNetIncomePerDilutedShare ${q4} 0.44 ${min}`,
      `NonGAAPNetIncomePerDilutedShare ${q4} 0.46 ${max}`,
      `FreeCashFlow ${q4} 20000000 ${min}`,
      `FreeCashFlow ${q4} 22000000 ${max}`,
    ]);
  });

  it('lose the letters that a PDF loses, and no figure', async () => {
    expect(stated(await read('Gross margin was 58.5% in the rst quarter of 2024.'))).toEqual([
      'GrossMargin 2024-01-01/2024-03-31 0.585',
    ]);
    expect(stated(await read(highlights('The e ective tax rate was 20.0%.')))).toEqual([]);
  });

  it.each([
    highlights(
      'GAAP and non-GAAP net income per diluted share of $0.31 and $0.47, respectively, on a continuing operations basis',
    ),
    highlights(
      'Generated $33.0 million of operating cash flow and $30.1 million of free cash flow from continuing operations',
    ),
    highlights('Free cash flow was $3.0 million on an adjusted basis.'),
    highlights('Adjusted net income was $0.40 per share.'),
    highlights('Backlog was $402.0 million.'),
    highlights('In the third quarter of 2024, active customers grew and customers were 1,204.'),
    highlights('Europe: Free cash flow was $5.0 million.'),
    highlights('Europe: Revenue for the first half of 2024 was $50.0 million.'),
    under('Europe', 'Revenue for the first half of 2024 was $50.0 million.'),
    highlights('Net loss per share was narrower.'),
    highlights('The trial enrolled 240 patients and the overall response rate was 42%.'),
    highlights('Non-performing loans were 0.41% of total loans.'),
    highlights('In October 2024, the company received a $25.0 million milestone payment.'),
  ])('say nothing for certain: %s', async (words) => {
    expect(stated(await read(words))).toEqual([]);
  });
});
