import { FigureError } from '#libs/figures';
import type { PackageFile, XbrlReport } from '../report.js';
import { xmlText } from '../xml/xml-text.js';
import { InlineDocument } from './inline-document.js';
import { DEFAULT_TARGET, InlineSet } from './inline-set.js';

/** The reports of a set of inline documents. */
export interface InlineReports {
  /** That of the default target. */
  readonly report: XbrlReport;
  /** Those of other targets, by their names. */
  readonly others: ReadonlyMap<string, XbrlReport>;
}

/**
 * What inline XBRL documents say (Inline XBRL 1.1 and 1.0), those of a set together: contexts, units and continuations may stand in
 * another document than the facts, and ids are of all. An element without one is named by its child sequence, with `path#` before it
 * in any document but the first.
 * @throws FigureError `xml-…` where one is no well-formed XML or too large, `xbrl-missing` where none has inline XBRL,
 *   `xml-too-large` where facts stand in each other without measure
 */
export function readInline(files: readonly PackageFile[]): InlineReports {
  const set = new InlineSet();
  let isInline = false;
  for (const [index, { path, bytes }] of files.entries()) {
    const document = new InlineDocument(path, set, index === 0 ? '' : `${path}#`);
    const text = xmlText(bytes, path);
    set.begin(text.length);
    document.read(text);
    isInline ||= document.isInline;
  }
  if (!isInline) {
    throw new FigureError(
      'xbrl-missing',
      `${files.map(({ path }) => path).join(', ')}: no inline XBRL in it`,
      {},
    );
  }
  const others = new Map(set.finished());
  const report = others.get(DEFAULT_TARGET)!;
  others.delete(DEFAULT_TARGET);
  return { report, others };
}
