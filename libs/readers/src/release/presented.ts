import type { PresentedColumn } from '#libs/figures';
import type { Column } from './columns.js';

/** A certain column as the presentation carries it. */
export function columnPeriods({ period, currency, dimensions }: Column): PresentedColumn {
  return { period: period!, unit: `iso4217:${currency}`, dimensions };
}
