import type { Summation } from '#libs/figures';
import { readInline } from './inline/read-inline.js';
import { readInstance } from './instance/read-instance.js';
import { isInlineDocument } from './reading/reports.js';
import { summationsOf, withTaxonomy } from './reading/with-taxonomy.js';
import type { PackageFile, XbrlReport } from './report.js';
import type { Fallbacks } from './taxonomy/taxonomy.js';

/** A report and the sums that its taxonomy declares. */
export interface ReadReport {
  readonly report: XbrlReport;
  readonly summations: readonly Summation[];
}

/**
 * Reads a report that is one file of many, or several inline documents of them, as a conformance suite names it.
 * @throws FigureError `xml-…`, `xbrl-missing`
 */
export async function readReport(
  entries: readonly PackageFile[],
  files: readonly PackageFile[],
): Promise<ReadReport> {
  const [first] = entries as [PackageFile];
  const read = (fallbacks?: Fallbacks): XbrlReport =>
    isInlineDocument(first) ? readInline(entries).report : readInstance(first.bytes, first.path, fallbacks);
  const { found, taxonomy } = await withTaxonomy(
    (fallbacks) => ({ report: read(fallbacks), path: first.path }),
    files,
  );
  return { report: found.report, summations: summationsOf(taxonomy) };
}
