import type { OimReport } from './oim-report.js';
import { xbrlCsvPackage } from './report-package.js';
import { xbrlJsonOf } from './xbrl-json.js';

/** How a report of the Open Information Model is written. */
export const REPORT_FORMATS = ['xbrl-json', 'xbrl-csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report in a format, part by part; `name` is that of the folder in a package. */
export const reportParts = (
  report: OimReport,
  format: ReportFormat,
  name: string,
): Iterable<Uint8Array> | AsyncIterable<Uint8Array> =>
  format === 'xbrl-json' ? xbrlJsonOf(report) : xbrlCsvPackage(report, name);

export const REPORT_TYPES: Readonly<
  Record<ReportFormat, { readonly mediaType: string; readonly extension: string }>
> = {
  'xbrl-json': { mediaType: 'application/json', extension: 'json' },
  'xbrl-csv': { mediaType: 'application/zip', extension: 'zip' },
};
