/** A figure keyed in a test. */
export interface KeyedFigure {
  readonly concept: string;
  readonly period: string;
  readonly value: string;
  readonly [field: string]: unknown;
}

interface Keyed {
  readonly 'tieout-keyed': 1;
  readonly [field: string]: unknown;
}

/** A document in the keyed JSON form. */
export function keyed(
  published: string,
  figures: readonly KeyedFigure[],
  more: Readonly<Record<string, unknown>> = {},
): Keyed {
  return {
    'tieout-keyed': 1,
    entity: 'cik:0000000042',
    published,
    title: `Keyed for ${published}`,
    document: 'a page',
    page: '1',
    unit: 'iso4217:EUR',
    decimals: '0',
    ...more,
    figures,
  };
}

export const ENTITY = 'cik:0000000042';

export const revenues = (value: string, more: Readonly<Record<string, unknown>> = {}): KeyedFigure => ({
  concept: 'us-gaap:Revenues',
  period: '2020-01-01/2020-12-31',
  value,
  ...more,
});

/** A statement in the keyed CSV form. */
export const STATEMENT_CSV = `tieout-keyed,1
entity,${ENTITY}
published,2021-03-01
title,Annual report
form,10-K
unit,iso4217:EUR
decimals,0
document,annual report
page,7

record,kinds,title
statement,income-statement,Income statement

record,id,period
column,FY2020,2020-01-01/2020-12-31
column,FY2019,2019-01-01/2019-12-31

record,label,concept,depth,role,negated,FY2020,FY2019
row,Revenues,us-gaap:Revenues,0,line,no,"1,000",900
row,Cost of revenues,us-gaap:CostOfRevenue,0,line,yes,(400),(350)
row,Gross profit,us-gaap:GrossProfit,0,total,no,600,550
`;
