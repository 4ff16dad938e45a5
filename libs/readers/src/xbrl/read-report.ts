import type { Summation } from '#libs/figures';
import { readInline } from './inline/read-inline.js';
import { readInstance } from './instance/read-instance.js';
import { isInlineDocument } from './reading/reports.js';
import { summationsOf, taxonomyFor } from './reading/with-taxonomy.js';
import type { PackageFile, XbrlReport } from './report.js';

/** A report and the sums that its taxonomy declares. */
export interface ReadReport {
  readonly report: XbrlReport;
  readonly summations: readonly Summation[];
}

/**
 * Reads a report that is one file of many, or several inline documents of them, as a conformance suite names it.
 * @throws FigureError `xml-…`, `xbrl-missing`
 */
export function readReport(entries: readonly PackageFile[], files: readonly PackageFile[]): ReadReport {
  const [first] = entries as [PackageFile];
  const report = isInlineDocument(first) ? readInline(entries).report : readInstance(first.bytes, first.path);
  return { report, summations: summationsOf(taxonomyFor({ report, path: first.path }, files)) };
}
