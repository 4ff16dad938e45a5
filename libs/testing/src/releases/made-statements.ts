import { keyOf, printed, type Books, type Figure } from './books.js';
import type { MadeColumn, MadeLine, MadeSheet } from './statement.js';

type Row = readonly [label: string, figure: Figure | null];

const sheetOf = (
  books: Books,
  title: string,
  columns: readonly MadeColumn[],
  rows: readonly Row[],
  more: readonly MadeLine[] = [],
): MadeSheet => ({
  title,
  columns,
  lines: [
    ...rows.map(([label, figure]) =>
      figure
        ? books.line(label, figure, columns)
        : { label, cells: columns.map(() => null), unit: 'money' as const },
    ),
    ...more,
  ],
});

/** Some of several lines, at least so many, in their order. */
function some(books: Books, min: number, names: readonly string[]): Row[] {
  const chosen = names.filter(() => books.random.happens(0.6));
  const filled = chosen.length < min ? names.slice(0, min) : chosen;
  return filled.map((name) => [name, books.one(name)]);
}

const figuresOf = (rows: readonly Row[]): Figure[] => rows.flatMap(([, figure]) => (figure ? [figure] : []));

export function balanceSheet(books: Books): MadeSheet {
  const cash = books.take();
  const current: Row[] = [
    ['Cash and cash equivalents', cash],
    ...some(books, 2, [
      'Restricted cash',
      'Short-term investments',
      books.name('Accounts receivable, net', 'Trade receivables, net'),
      'Inventories',
      'Prepaid expenses and other current assets',
    ]),
  ];
  const fixed = some(books, 2, [
    'Property and equipment, net',
    'Intangible assets, net',
    'Goodwill',
    'Deferred tax assets',
    'Other non-current assets',
  ]);
  const owed = some(books, 2, [
    'Accounts payable',
    'Contract liabilities',
    'Accrued expenses and other current liabilities',
    'Short-term borrowings',
    'Income taxes payable',
  ]);
  const late = books.random.happens(0.6)
    ? some(books, 1, ['Long-term debt', 'Other non-current liabilities'])
    : [];
  const totalCurrent = books.sum(...figuresOf(current));
  const totalFixed = books.sum(...figuresOf(fixed));
  const assets = books.sum(totalCurrent, totalFixed);
  const totalOwed = books.sum(...figuresOf(owed));
  const liabilities = late.length > 0 ? books.sum(totalOwed, ...figuresOf(late)) : totalOwed;
  const equity = books.sum(assets, books.less(liabilities));
  const capital = some(books, 1, [
    books.name('Common stock', 'Ordinary shares'),
    'Additional paid-in capital',
    'Accumulated other comprehensive income',
  ]);
  const kept = books.sum(equity, books.less(books.sum(...figuresOf(capital))));
  books.shared.set('cash', cash);
  return sheetOf(books, 'CONDENSED CONSOLIDATED BALANCE SHEETS', books.days, [
    ...(books.random.happens(0.5) ? [['ASSETS', null] as Row] : []),
    ['Current assets:', null],
    ...current,
    ['Total current assets', totalCurrent],
    ...fixed,
    ...(books.random.happens(0.5) || fixed.length < 2
      ? [['Total non-current assets', totalFixed] as Row]
      : []),
    ['Total assets', assets],
    ['Current liabilities:', null],
    ...owed,
    [late.length > 0 ? 'Total current liabilities' : 'Total liabilities', totalOwed],
    ...late,
    ...(late.length > 0 ? [['Total liabilities', liabilities] as Row] : []),
    [books.name("Shareholders' equity:", "Stockholders' equity:"), null],
    ...capital,
    [books.name('Retained earnings', 'Accumulated deficit'), kept],
    [books.name("Total shareholders' equity", "Total stockholders' equity", 'Total equity'), equity],
    [books.name('Total liabilities and equity', "Total liabilities and shareholders' equity"), assets],
  ]);
}

export function incomeStatement(books: Books): MadeSheet {
  const revenue = books.take(5);
  const cost = books.take(2);
  const spent = some(books, 2, [
    'Research and development',
    books.name('Sales and marketing', 'Selling and marketing expenses'),
    'General and administrative',
    'Restructuring charges',
  ]);
  const other = some(books, 1, [
    'Interest income',
    'Interest expense',
    'Foreign exchange gains, net',
    'Other income, net',
  ]);
  const tax = books.take(0.3);
  const gross = books.sum(revenue, books.less(cost));
  const expenses = books.sum(...figuresOf(spent));
  const operating = books.sum(gross, books.less(expenses));
  const before = books.sum(operating, ...figuresOf(other));
  const net = books.sum(before, books.less(tax));
  books.shared.set('net', net);
  books.shared.set('tax', tax);
  const off = ([label, figure]: Row): Row => [label, books.off(figure!)];
  return sheetOf(
    books,
    books.name(
      'CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS',
      'UNAUDITED CONSOLIDATED STATEMENTS OF INCOME',
    ),
    books.flows,
    [
      [books.name('Revenues', 'Net sales', 'Total revenues'), revenue],
      [books.name('Cost of revenues', 'Cost of sales'), books.off(cost)],
      ['Gross profit', gross],
      ['Operating expenses:', null],
      ...spent.map(off),
      ['Total operating expenses', books.off(expenses)],
      [books.name('Operating income', 'Income from operations'), operating],
      ...other,
      ['Income before income taxes', before],
      [books.name('Income tax expense', 'Provision for income taxes'), books.off(tax)],
      [netName(books), net],
    ],
    perShare(books, net),
  );
}

function netName(books: Books): string {
  const name = books.name('Net income', 'Net income (loss)');
  books.names.set('net', name);
  return name;
}

/** Earnings per share and the shares that they are counted by, or nothing. */
function perShare(books: Books, net: Figure): readonly MadeLine[] {
  if (books.random.happens(0.3)) return [];
  const columns = books.flows;
  // Amounts per share of two digits or more, as most are.
  const basic = books.translated((period) => {
    const income = Math.abs(net.get(`${period} ${books.rate === null ? 'USD' : 'CNY'}`)!) * 1000;
    return Math.max(1, Math.round(income / (0.7 + books.random.below(900) / 100)));
  });
  const diluted = new Map([...basic].map(([key, count]) => [key, Math.round(count * 1.031)]));
  const own = (column: MadeColumn): string => `${column.period} ${books.rate === null ? 'USD' : 'CNY'}`;
  const counts = (label: string, by: Figure): MadeLine => ({
    label,
    cells: columns.map((column) => printed(by.get(own(column))!)),
    unit: 'shares',
  });
  const amounts = (label: string, by: Figure): MadeLine => ({
    label,
    cells: columns.map((column) => {
      const each = (net.get(own(column))! * 1000) / by.get(own(column))!;
      return printed(
        Number((column.rate === null ? each : Number(each.toFixed(2)) / Number(column.rate)).toFixed(2)),
        2,
      );
    }),
    unit: 'per-share',
  });
  const heading = (label: string): MadeLine => ({ label, cells: columns.map(() => null), unit: 'money' });
  if (books.random.happens(0.5))
    return [
      heading('Net income per share:'),
      amounts('Basic', basic),
      amounts('Diluted', diluted),
      heading('Weighted average shares used in computing net income per share:'),
      counts('Basic', basic),
      counts('Diluted', diluted),
    ];
  return [
    amounts('Basic net income per share', basic),
    amounts('Diluted net income per share', diluted),
    counts('Weighted average basic shares outstanding', basic),
    counts('Weighted average diluted shares outstanding', diluted),
  ];
}

export function comprehensiveIncome(books: Books): MadeSheet {
  const net = books.shared.get('net')!;
  const other: Row[] = [
    ['Foreign currency translation adjustment', books.take()],
    ['Unrealized gains on available-for-sale securities', books.take()],
  ];
  const total = books.sum(...figuresOf(other));
  return sheetOf(books, 'CONDENSED CONSOLIDATED STATEMENTS OF COMPREHENSIVE INCOME', books.flows, [
    [books.names.get('net')!, net],
    ['Other comprehensive income:', null],
    ...other,
    ['Total other comprehensive income', total],
    ['Comprehensive income', books.sum(net, total)],
  ]);
}

export function bridges(books: Books): MadeSheet {
  const net = books.shared.get('net')!;
  const tax = books.shared.get('tax')!;
  const paid = books.one('Share-based compensation');
  const adjusted: Row[] = [
    ['Share-based compensation', paid],
    ...some(books, 1, ['Amortization of acquired intangible assets', 'Acquisition-related costs']),
  ];
  const worn = books.one('Depreciation and amortization');
  const interest = books.take();
  const ebitda = books.sum(net, worn, interest, tax);
  return sheetOf(books, 'RECONCILIATION OF GAAP TO NON-GAAP MEASURES', books.flows, [
    [books.names.get('net')!, net],
    ['Add:', null],
    ...adjusted,
    ['Non-GAAP net income', books.sum(net, ...figuresOf(adjusted))],
    ...(books.random.happens(0.6)
      ? ([
          [books.names.get('net')!, net],
          ['Add:', null],
          ['Depreciation and amortization', worn],
          ['Interest expense, net', interest],
          [books.name('Income tax expense', 'Provision for income taxes'), tax],
          ['EBITDA', ebitda],
          ['Share-based compensation', paid],
          ['Adjusted EBITDA', books.sum(ebitda, paid)],
        ] as Row[])
      : []),
  ]);
}

export function cashFlows(books: Books): MadeSheet {
  const columns = books.flows.length > books.halves.length ? books.halves : books.flows;
  const parts = (min: number, names: readonly string[]): Row[] =>
    some(books, min, names).map(([label, figure]): Row => {
      const isTurned = !books.isShared(label) && books.random.happens(0.4);
      return [label, isTurned ? books.less(figure!) : figure];
    });
  const own = parts(2, [
    'Depreciation and amortization',
    'Share-based compensation',
    'Changes in accounts receivable',
    'Changes in accounts payable',
    'Changes in other assets and liabilities',
  ]);
  const invested = parts(2, [
    'Purchases of property and equipment',
    'Purchases of investments',
    'Proceeds from sale of investments',
  ]);
  const financed = parts(2, [
    'Proceeds from borrowings',
    'Repayment of borrowings',
    'Repurchase of ordinary shares',
  ]);
  const fx = books.take(0.1);
  const totals = [
    books.sum(books.shared.get('net')!, ...figuresOf(own)),
    books.sum(...figuresOf(invested)),
    books.sum(...figuresOf(financed)),
  ];
  const change = books.sum(...totals, fx);
  const end = books.translated((period) => endOf(books, period));
  const begin = books.sum(end, books.less(change));
  return sheetOf(books, 'CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS', columns, [
    ['Cash flows from operating activities:', null],
    [books.names.get('net')!, books.shared.get('net')!],
    ...own,
    ['Net cash provided by operating activities', totals[0]!],
    ['Cash flows from investing activities:', null],
    ...invested,
    ['Net cash used in investing activities', totals[1]!],
    ['Cash flows from financing activities:', null],
    ...financed,
    ['Net cash provided by financing activities', totals[2]!],
    ['Effect of exchange rate changes on cash', fx],
    ['Net increase in cash and cash equivalents', change],
    ['Cash and cash equivalents at beginning of period', begin],
    ['Cash and cash equivalents at end of period', end],
  ]);
}

/** What the balance sheet states for the period's last day, or any amount. */
function endOf(books: Books, period: string): number {
  const cash = books.shared.get('cash')!;
  const day = period.slice(-10);
  const own = books.rate === null ? 'USD' : 'CNY';
  return cash.get(keyOf({ period: day, currency: own, rate: null })) ?? cash.get(`${period} ${own}`)!;
}
