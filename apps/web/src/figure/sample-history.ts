import type { FigureHistory } from '#libs/client';
import type { Sighting, Vintage } from './figure-parts.js';

/** What specs of this folder tell of: revenues, filed and published again. */
const IDENTITY = {
  figureId: 'QendP8UPC7e0dex_v4EHyA',
  entity: 'cik:0001804583',
  concept: 'us-gaap:Revenues',
  period: { start: '2020-01-01', end: '2020-12-31' },
  unit: 'iso4217:CNY',
  dimensions: {},
  label: 'Revenues',
};

const endOf = (date: string): string => `${date}T23:59:59.999Z`;

export const sampleVintage = (vintage: number, value: string, date: string): Vintage => ({
  vintage,
  value,
  decimals: -3,
  publishedAt: endOf(date),
  difference: null,
  cause: null,
  lastUnit: false,
  eventId: `event-${vintage}`,
  supersedes: null,
  observations: 1,
  tieOut: null,
});

export const sampleSighting = (vintage: Vintage): Sighting => ({
  eventId: vintage.eventId,
  commit: vintage.vintage,
  as: 'reported',
  recordedAs: 'reported',
  vintage: vintage.vintage,
  value: vintage.value,
  printedValue: vintage.value,
  decimals: vintage.decimals,
  role: 'stated',
  label: 'Revenues',
  document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
  report: null,
  form: '20-F',
  accession: '0001104659-21-063826',
  title: 'Annual report for 2020',
  ordinal: 801,
  locator: { line: 26, start: 801, end: 812, quote: '767,688,120' },
  citation: null,
  proofOfReading: null,
  publishedAt: vintage.publishedAt,
  recordedAt: '2024-03-01T10:00:00.000Z',
  independent: true,
  corrections: [],
});

/** A history that ends with the last of these. */
export function sampleHistory(vintages: readonly Vintage[]): FigureHistory {
  const last = vintages.at(-1)!;
  return {
    ...IDENTITY,
    asOf: null,
    recordedAsOf: null,
    commit: 4,
    current: {
      ...IDENTITY,
      value: last.value,
      decimals: last.decimals,
      status: last.cause === null ? 'reported' : 'restated',
      vintage: last.vintage,
      derived: false,
      reliance: null,
      suspect: false,
      eventId: last.eventId,
      commit: last.vintage,
      publishedAt: last.publishedAt,
      recordedAt: '2024-03-01T10:00:00.000Z',
      tieOut: null,
      source: { document: 'd', ordinal: 801 },
    },
    vintages: [...vintages],
    observations: vintages.map(sampleSighting),
    reliance: [],
    digest: '',
  };
}
