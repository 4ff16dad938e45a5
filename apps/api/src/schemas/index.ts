import { ACT_SCHEMAS } from './acts.js';
import { DOCUMENT_SCHEMAS } from './documents.js';
import { FEED_SCHEMAS } from './feeds.js';
import { FIGURE_SCHEMAS } from './figures.js';
import { LOG_SCHEMAS } from './log.js';
import { MARK_SCHEMAS } from './marks.js';
import { PROOF_SCHEMAS } from './proofs.js';
import { READING_SCHEMAS } from './readings.js';
import { REPLAY_SCHEMAS } from './replays.js';
import { REPORT_SCHEMAS } from './reports.js';
import type { Schema } from './schema.js';
import { SERVICE_SCHEMAS } from './service.js';
import { STATEMENT_SCHEMAS } from './statements.js';
import { TIE_SCHEMAS } from './ties.js';

/** What answers are made of, by name. */
export const SCHEMAS = {
  ...ACT_SCHEMAS,
  ...DOCUMENT_SCHEMAS,
  ...FEED_SCHEMAS,
  ...FIGURE_SCHEMAS,
  ...LOG_SCHEMAS,
  ...MARK_SCHEMAS,
  ...PROOF_SCHEMAS,
  ...READING_SCHEMAS,
  ...REPLAY_SCHEMAS,
  ...REPORT_SCHEMAS,
  ...SERVICE_SCHEMAS,
  ...STATEMENT_SCHEMAS,
  ...TIE_SCHEMAS,
} satisfies Readonly<Record<string, Schema>>;

export type SchemaName = keyof typeof SCHEMAS;
