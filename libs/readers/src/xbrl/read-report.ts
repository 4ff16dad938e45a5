import type { Summation } from '#libs/figures';
import { isXbrlJson } from '../oim/document-types.js';
import { jsonReport } from '../xbrl-json/json-report.js';
import { readInline } from './inline/read-inline.js';
import { readInstance } from './instance/read-instance.js';
import { networkFaults, type NetworkFault } from './reading/calculation-network-faults.js';
import { isInlineDocument } from './reading/reports.js';
import { summationsOf, withTaxonomy } from './reading/with-taxonomy.js';
import type { PackageFile, XbrlReport } from './report.js';
import type { Fallbacks } from './taxonomy/taxonomy.js';

/** A report and what its taxonomy declares of sums. */
export interface ReadReport {
  readonly report: XbrlReport;
  readonly summations: readonly Summation[];
  readonly networkFaults: readonly NetworkFault[];
  /** Whether it has facts that are fractions: the Open Information Model has none. */
  readonly hasFractions: boolean;
}

/**
 * Reads a report that is one file of many, or several inline documents of them, as a conformance suite names it: an instance, inline
 * documents, or xBRL-JSON.
 * @throws FigureError `xml-…`, `xbrl-missing`, `xbrl-json-malformed`
 */
export async function readReport(
  entries: readonly PackageFile[],
  files: readonly PackageFile[],
): Promise<ReadReport> {
  const [first] = entries as [PackageFile];
  const read = (fallbacks?: Fallbacks): XbrlReport => {
    if (isInlineDocument(first)) return readInline(entries).report;
    return isXbrlJson(new TextDecoder().decode(first.bytes))
      ? jsonReport(first)
      : readInstance(first.bytes, first.path, fallbacks);
  };
  const { found, taxonomy } = await withTaxonomy(
    (fallbacks) => ({ report: read(fallbacks), path: first.path }),
    files,
  );
  const { report } = found;
  return {
    report,
    summations: summationsOf(taxonomy),
    networkFaults: networkFaults(taxonomy),
    hasFractions: report.facts.some(
      ({ concept }) => taxonomy.concepts.get(concept)?.itemType === 'fractionItemType',
    ),
  };
}
