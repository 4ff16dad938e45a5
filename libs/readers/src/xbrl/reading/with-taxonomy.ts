import type { Summation, TaxonomyFiles } from '#libs/figures';
import type { PackageFile, XbrlReport } from '../report.js';
import { taxonomyBeside, taxonomyOf, type Fallbacks, type Taxonomy } from '../taxonomy/taxonomy.js';
import { asDeclared } from './declared.js';
import { taxonomyNames } from './names-of-taxonomy.js';
import type { FoundReport } from './reports.js';

/** The taxonomy that a report refers to, as far as files and standard taxonomies at hand hold it. */
async function taxonomyFor(
  { report, path }: Pick<FoundReport, 'report' | 'path'>,
  files: readonly PackageFile[],
  standard: TaxonomyFiles | undefined,
): Promise<Taxonomy> {
  const { references } = report;
  const discovery = { path, references, language: languageOf(report), ...taxonomyNames(report) };
  return standard ? taxonomyBeside(standard, files, discovery) : taxonomyOf(files, discovery);
}

/**
 * A report and its taxonomy, without what contradicts that. Where schemas say what facts leave out, the report is read once more
 * with it; few do.
 * @throws FigureError as the reader does
 */
export async function withTaxonomy<T extends Pick<FoundReport, 'report' | 'path'>>(
  read: (fallbacks?: Fallbacks) => T,
  files: readonly PackageFile[],
  standard?: TaxonomyFiles,
): Promise<{ readonly found: T; readonly taxonomy: Taxonomy }> {
  const found = read();
  const taxonomy = await taxonomyFor(found, files, standard);
  const complete = taxonomy.fallbacks.size > 0 ? read(taxonomy.fallbacks) : found;
  return { found: { ...complete, report: asDeclared(complete.report, taxonomy) }, taxonomy };
}

/** The language that most texts of a report are in. */
function languageOf({ facts }: XbrlReport): string | null {
  const counts = new Map<string, number>();
  for (const { language } of facts)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1])[0]?.[0] ?? null;
}

/** The sums that a taxonomy's calculation linkbases declare. */
export function summationsOf({ calculation }: Taxonomy): readonly Summation[] {
  return calculation.flatMap(({ role, relationships }) => {
    const terms = new Map<string, { concept: string; weight: number }[]>();
    for (const { from, to, weight } of relationships) {
      const known = terms.get(from);
      if (known) known.push({ concept: to, weight });
      else terms.set(from, [{ concept: to, weight }]);
    }
    return [...terms].map(([total, list]) => ({ role, total, terms: list }));
  });
}

/** Those of them whose facts were all read: of others nobody can tell whether they hold. */
export const readSummations = (taxonomy: Taxonomy, { unread }: XbrlReport): readonly Summation[] =>
  summationsOf(taxonomy).filter(
    ({ total, terms }) => !unread.has(total) && terms.every(({ concept }) => !unread.has(concept)),
  );
