import { FigureError } from '#libs/figures';
import { readInline } from '../inline/read-inline.js';
import { readInstance } from '../instance/read-instance.js';
import type { Filing } from '../package/filing.js';
import type { PackageFile, XbrlReport } from '../report.js';
import type { Fallbacks } from '../taxonomy/taxonomy.js';

/** A filing's report, the file that it is in, and whether that is a page. */
export interface FoundReport {
  readonly report: XbrlReport;
  readonly path: string;
  /** The inline documents that it is made of; none of an instance. */
  readonly pages: readonly PackageFile[];
}

const BEGINNING_BYTES = 65_536;
const NAMES_MAX = 10;

/**
 * The report of a filing: what its inline documents say together, or its instance. An instance that was extracted from
 * the inline documents beside it says nothing else, and is left alone.
 * @throws FigureError `xbrl-missing`, `package-ambiguous`, and those of the readers of either
 */
export function reportOf({ files }: Filing, name: string, fallbacks?: Fallbacks): FoundReport {
  const pages = files.filter(isInlineDocument);
  const [first] = pages;
  if (first) {
    refuseSeveral(
      pages.filter(({ path }) => ALONE.test(path)),
      name,
    );
    const { report, others } = readInline(pages);
    return { report: [...others.values()].reduce(together, report), path: first.path, pages };
  }
  const instances = files.filter(isInstance);
  const [instance] = instances;
  if (!instance)
    throw new FigureError(
      'xbrl-missing',
      `${name} holds no XBRL instance and no inline XBRL document: give the filing with its XBRL`,
      { name },
    );
  refuseSeveral(instances, name);
  return {
    report: readInstance(instance.bytes, instance.path, fallbacks),
    path: instance.path,
    pages: [],
  };
}

/** What two targets of the same documents say: a target parts the report for who takes it in, not what the company states. */
function together(one: XbrlReport, other: XbrlReport): XbrlReport {
  const after = one.count;
  return {
    facts: [...one.facts, ...other.facts.map((fact) => ({ ...fact, index: fact.index + after }))],
    tupled: [...one.tupled, ...other.tupled],
    count: one.count + other.count,
    footnotes: [
      ...one.footnotes,
      ...other.footnotes.map((note) => ({ ...note, facts: note.facts.map((index) => index + after) })),
    ],
    problems: [...one.problems, ...other.problems],
    unread: new Set([...one.unread, ...other.unread]),
    references: [...new Set([...one.references, ...other.references])],
    prefixes: new Map([...one.prefixes, ...other.prefixes]),
  };
}

/** Where each file is a report by itself (Report Packages 1.0 §3.2); a set of inline documents has a folder of its own. */
const ALONE = /(?:^|\/)reports\/[^/]+$/;

function refuseSeveral(reports: readonly PackageFile[], name: string): void {
  if (reports.length < 2) return;
  const names = reports.slice(0, NAMES_MAX).map(({ path }) => path);
  throw new FigureError(
    'package-ambiguous',
    `${name} holds ${reports.length} reports (${names.join(', ')}): give one of them with its taxonomy`,
    { name },
  );
}

/** Whether a file begins like an instance. */
export const isInstance = ({ bytes }: Pick<PackageFile, 'bytes'>): boolean =>
  /<(?:[\w.-]+:)?xbrl[\s>]/.test(beginningOf(bytes)) &&
  beginningOf(bytes).includes('http://www.xbrl.org/2003/instance');

/** Whether a file begins like an inline document. */
export const isInlineDocument = ({ bytes }: Pick<PackageFile, 'bytes'>): boolean =>
  /http:\/\/www\.xbrl\.org\/20(?:08|13)\/inlineXBRL/.test(beginningOf(bytes)) &&
  /<(?:[\w.-]+:)?html[\s>]/i.test(beginningOf(bytes));

/** Whether bytes begin like an instance or an inline document. */
export const isXbrlDocument = (bytes: Uint8Array): boolean =>
  isInstance({ bytes }) || isInlineDocument({ bytes });

const beginningOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, BEGINNING_BYTES)).toString('latin1');
