import { cosigned, EMPTY_LOG } from '../witness.js';
import { json, type Call } from './call.js';

const ENTITY = { entity: 'cik:0001804583' };

/** Its revenues of 2020: filed as 767,688,120, restated to 723,453,000. */
const REVENUES = { figureId: 'QendP8UPC7e0dex_v4EHyA' };

export const ENTITIES: readonly Call[] = [
  {
    operation: 'listEntities',
    name: 'all',
    summary: 'All entities',
    status: 200,
  },
  {
    operation: 'listDocuments',
    name: 'newest',
    summary: 'What was published last',
    path: ENTITY,
    query: { limit: '1' },
    status: 200,
  },
  {
    operation: 'listDocuments',
    name: 'changes',
    summary: 'What changed the income statement as filed',
    path: ENTITY,
    query: { statement: 'income-statement', limit: '2' },
    status: 200,
  },
  {
    operation: 'listStatements',
    name: 'year-end',
    summary: 'The statements that could be had at the end of 2021',
    path: ENTITY,
    query: { asOf: '2021-12-31' },
    status: 200,
  },
  {
    operation: 'getStatement',
    name: 'as-filed',
    summary: 'An income statement as it stood at the end of 2021',
    path: { ...ENTITY, statement: 'income-statement' },
    query: { asOf: '2021-12-31', period: '2020-01-01/2020-12-31' },
    status: 200,
  },
  {
    operation: 'getStatement',
    name: 'standard',
    summary: 'In the standard presentation',
    path: { ...ENTITY, statement: 'income-statement' },
    query: { asOf: '2021-12-31', presentation: 'standard' },
    status: 200,
  },
  {
    operation: 'getMarks',
    name: 'restated',
    summary: 'What an auditor would tick at a year that was restated',
    path: { ...ENTITY, statement: 'income-statement' },
    query: { period: '2020-01-01/2020-12-31' },
    status: 200,
  },
  {
    operation: 'findFigures',
    name: 'revenues',
    summary: 'Revenues of a year',
    path: ENTITY,
    query: { concept: 'us-gaap:Revenues', period: '2020-12-31', limit: '2' },
    status: 200,
  },
  {
    operation: 'listTies',
    name: 'sums',
    summary: 'Sums that foot exactly or within rounding',
    path: ENTITY,
    query: { method: 'summation', document: '337fe207', limit: '1' },
    status: 200,
  },
  {
    operation: 'getDiff',
    name: 'restated-years',
    summary: 'What the restated annual report changed',
    path: ENTITY,
    query: { from: '2023-12-31', to: '2024-02-27', limit: '2' },
    status: 200,
  },
  {
    operation: 'getDiff',
    name: 'restated-revenues',
    summary: 'The restated revenues, as a table',
    path: ENTITY,
    query: { from: '2023-12-31', to: '2024-02-27', concept: 'us-gaap:Revenues', format: 'csv' },
    status: 200,
  },
  {
    operation: 'getRestatementHistory',
    name: 'large',
    summary: 'Figures of 2020 that changed by at least 40 million, with all their values',
    path: ENTITY,
    query: { period: '2020-01-01/2020-12-31', size: '40000000', limit: '1' },
    status: 200,
  },
  {
    operation: 'getRestatementHistory',
    name: 'revenues',
    summary: 'The values that revenues had, as a table',
    path: ENTITY,
    query: { concept: 'us-gaap:Revenues' },
    headers: { Accept: 'text/csv' },
    status: 200,
  },
];

export const FIGURES: readonly Call[] = [
  {
    operation: 'getFigure',
    name: 'revenues',
    summary: 'Revenues of 2020 as they stand',
    path: REVENUES,
    status: 200,
  },
  {
    operation: 'getFigure',
    name: 'revenues-then',
    summary: 'The same as they stood at the end of 2021',
    path: REVENUES,
    query: { asOf: '2021-12-31' },
    status: 200,
  },
  {
    operation: 'getFigureHistory',
    name: 'revenues',
    summary: 'Revenues of 2020, filed and restated',
    path: REVENUES,
    status: 200,
  },
  {
    operation: 'getFigureHistory',
    name: 'revenues-table',
    summary: 'The same as a table',
    path: REVENUES,
    query: { format: 'csv' },
    status: 200,
  },
  {
    operation: 'getFigureProvenance',
    name: 'revenues',
    summary: 'Revenues of 2020, as they were filed first',
    path: REVENUES,
    query: { asOf: '2021-12-31' },
    status: 200,
  },
];

export const PROOFS: readonly Call[] = [
  {
    operation: 'proveFigure',
    name: 'revenues',
    summary: 'Revenues of 2020, filed and restated, for an auditor; nothing changed since the first commit',
    path: REVENUES,
    query: { since: '1' },
    status: 200,
  },
  { operation: 'getCheckpoint', name: 'now', summary: 'The log as it is, unsigned', status: 200 },
  {
    operation: 'addCosignatures',
    name: 'empty',
    summary: 'A witness saw the log before its first commit',
    body: json({ checkpoint: cosigned(EMPTY_LOG) }),
    status: 200,
  },
  {
    operation: 'getConsistency',
    name: 'since-first',
    summary: 'Nothing changed since the first commit',
    query: { size1: '1' },
    status: 200,
  },
  {
    operation: 'getTile',
    name: 'first',
    summary: 'The leaves of the first two commits',
    path: { level: '0', path: '000.p/2' },
    status: 200,
  },
];

export const FEEDS: readonly Call[] = [
  {
    operation: 'getFrame',
    name: 'revenues',
    summary: 'Revenues of 2020 of all entities',
    path: { concept: 'us-gaap:Revenues', unit: 'CNY', period: 'CY2020' },
    status: 200,
  },
  {
    operation: 'listRestatements',
    name: 'large',
    summary: 'Changes of at least 40 million that stand',
    query: { size: '40000000', suspect: 'none', limit: '1' },
    status: 200,
  },
  {
    operation: 'listRestatements',
    name: 'revenues',
    summary: 'Changes of revenues, as a table',
    query: { concept: 'us-gaap:Revenues', format: 'csv' },
    status: 200,
  },
  {
    operation: 'listExceptions',
    name: 'illegible',
    summary: 'A number that could not be read for certain',
    query: { code: 'malformed-number' },
    status: 200,
  },
  {
    operation: 'getException',
    name: 'illegible',
    summary: 'The same by itself',
    path: { exceptionId: 'ItaTFxSNCq_n_MET' },
    status: 200,
  },
];

export const REPORTS: readonly Call[] = [
  {
    operation: 'getEntityReport',
    name: 'income-statement',
    summary: 'An income statement as filed, as xBRL-JSON',
    path: ENTITY,
    query: { statement: 'income-statement', asOf: '2021-12-31' },
    status: 200,
  },
  {
    operation: 'getDocumentReport',
    name: 'restated-year',
    summary: 'What a document states, as xBRL-JSON',
    path: { sha256: '337fe207' },
    status: 200,
  },
  {
    operation: 'getFigureReport',
    name: 'revenues',
    summary: 'Revenues of 2020, filed and restated, as xBRL-JSON',
    path: REVENUES,
    status: 200,
  },
  {
    operation: 'listEvents',
    name: 'first',
    summary: 'The events of the first commit',
    query: { commits: '1' },
    status: 200,
  },
];
