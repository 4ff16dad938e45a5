import { json, type Call } from './call.js';
import { DOCUMENTS, INTAKE } from './documents.js';
import { REPLAYS } from './replays.js';
import { ENTITIES, FEEDS, FIGURES, PROOFS, REPORTS } from './views.js';

const HEALTH: readonly Call[] = [
  { operation: 'getLiveness', name: 'live', summary: 'It runs', status: 200 },
  { operation: 'getReadiness', name: 'ready', summary: 'It can answer', status: 200 },
];

const METRICS: readonly Call[] = [
  { operation: 'getMetrics', name: 'some', summary: 'Some of the metrics', status: 200 },
];

const LOG: readonly Call[] = [
  { operation: 'getLog', name: 'following', summary: 'A node that is at the head of its log', status: 200 },
];

const SESSION: readonly Call[] = [
  { operation: 'openSession', name: 'open', summary: 'A server without a token', status: 200 },
  { operation: 'getSession', name: 'open', summary: 'A server without a token', status: 200 },
  { operation: 'closeSession', name: 'open', summary: 'A server without a token', status: 200 },
];

const DECISION = {
  operation: 'resolveException',
  summary: 'The illegible number stays out',
  path: { exceptionId: 'ItaTFxSNCq_n_MET' },
  headers: { 'Idempotency-Key': 'illegible-per-share' },
  body: json({
    choice: { dismiss: true },
    by: 'A. Auditor',
    reason: 'The scan shows a letter; the filing is to be had.',
  }),
};

const ACTS: readonly Call[] = [
  { ...DECISION, name: 'dismissed', status: 201 },
  { ...DECISION, name: 'again', status: 200 },
];

/**
 * A call of every route, in an order in which each meets what it asks for, from an empty ledger on. Whoever adds a route adds its calls:
 * they are walked by a test, and shown as examples in the description of the API.
 */
export const CALLS: readonly Call[] = [
  ...HEALTH,
  ...SESSION,
  ...INTAKE,
  ...METRICS,
  ...LOG,
  ...DOCUMENTS,
  ...ENTITIES,
  ...FIGURES,
  ...PROOFS,
  ...REPORTS,
  ...FEEDS,
  ...ACTS,
  ...REPLAYS,
];

export type { Call } from './call.js';
