import { sha256Hex, type Reader, type Reading, type ReadingException, type Source } from '#libs/figures';
import { filingOf, type Filing } from './package/filing.js';
import { isSubmission } from './package/submission.js';
import { isZip } from './package/unzipped.js';
import { isAmount, presentationOf } from './presentation/presentation.js';
import { accessionOf, filerOf, publishedAtOf } from './reading/filer.js';
import { observed } from './reading/observations.js';
import { renditionOf } from './reading/rendition.js';
import { isInlineDocument, isInstance, reportOf, type FoundReport } from './reading/reports.js';
import { selfDescriptionOf } from './reading/self-description.js';
import { readSummations, withTaxonomy } from './reading/with-taxonomy.js';
import { RestatementParts } from './restatement/parts.js';

const NAME = 'xbrl';
const VERSION = '1.2.0';

/**
 * Reads an XBRL report (docs/readers/xbrl.md): an instance or inline document by itself, or a filing with its taxonomy, as a ZIP file
 * or as the text of a full submission. Nothing is ever looked up but in what is given and in the
 * standard taxonomies at hand.
 */
export const xbrlReader = { name: NAME, version: VERSION, recognises, read } satisfies Reader;

function recognises(source: Source): number {
  const { bytes } = source;
  if (isZip(bytes)) return 0.6;
  if (isSubmission(bytes)) return hasXbrl(bytes) ? 1 : 0;
  return isInstance(source) || isInlineDocument(source) ? 1 : 0;
}

const hasXbrl = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('http://www.xbrl.org/20');

async function read(source: Source): Promise<Reading> {
  const { bytes, name, options } = source;
  const filing = await filingOf(source);
  const { found, taxonomy } = await withTaxonomy(
    (fallbacks) => reportOf(filing, name, fallbacks),
    filing.files,
    options.taxonomies,
  );
  const { facts } = found.report;
  const { envelope } = filing;
  const entity = filerOf(facts, envelope, name, options.entity);
  const presentation = presentationOf(
    taxonomy,
    facts.filter(isAmount).filter(({ context }) => context.entity === entity),
  );
  const { observations, exceptions, claims } = observed(
    facts,
    entity,
    presentation,
    new RestatementParts(taxonomy),
  );
  const renditionText = renditionOf(found);
  return {
    entity,
    publishedAt: publishedAtOf(envelope, name, options.publishedAt),
    document: {
      document: sha256Hex(bytes),
      rendition: sha256Hex(new TextEncoder().encode(renditionText)),
      mediaType: mediaTypeOf(filing, found),
      ...selfDescriptionOf(facts, envelope, options.form),
      accession: accessionOf(envelope, name, options.accession),
      reader: { name: NAME, version: VERSION },
      presentation: presentation.statements,
    },
    renditionText,
    observations,
    claims,
    summations: readSummations(taxonomy, found.report),
    exceptions: [...problemsOf(found), ...exceptions],
    withdrawals: [],
    corrections: [],
    texts: facts.reduce((count, { unit }) => count + (unit === null ? 1 : 0), 0),
  };
}

function mediaTypeOf({ form }: Filing, { pages }: FoundReport): string {
  if (form === 'zip') return 'application/zip';
  if (form === 'submission') return 'text/plain';
  return pages.length > 0 ? 'text/html' : 'application/xml';
}

/** Problems of a report, one exception each; past a bound one for all that are left. */
function problemsOf({ report: { problems } }: FoundReport): readonly ReadingException[] {
  const told = problems.slice(0, PROBLEMS_MAX).map(({ kind, element, why }, index) => ({
    kind,
    why,
    locator: { element },
    region: `${element} ${index}`,
    candidates: [],
  }));
  const rest = problems.length - told.length;
  return [
    ...told,
    ...(rest > 0
      ? [whole('problems-more', `${rest} more facts could not be taken, as those before them`, 'more')]
      : []),
  ];
}

const PROBLEMS_MAX = 1_000;

const whole = (kind: string, why: string, region: string): ReadingException => ({
  kind,
  why,
  locator: null,
  region,
  candidates: [],
});
