import { duration, type Period, type PeriodJson } from '#libs/figures';
import type { Book, FigureHistory, FigureJson, Vantage } from '#libs/views';
import { isFactRole, oimFact, told, type OimFact, type OimReport } from './oim-report.js';

/** An entity's figures as they stand, each once: the value that a vantage shows, and which document it is from. */
export function snapshotReport(book: Book, figures: Iterable<FigureJson>, vantage: Vantage): OimReport {
  const { asOf, recordedAsOf, upTo } = vantage;
  return {
    entity: book.entity,
    facts: Array.from(figures, (figure) => figureFact(book, figure)),
    terms: [],
    properties: { 'tieout:snapshot': told({ asOf, recordedAsOf, commit: upTo }) },
  };
}

function figureFact({ entity, records }: Book, figure: FigureJson): OimFact {
  const {
    figureId,
    label,
    status,
    vintage,
    reliance,
    suspect,
    tieOut,
    publishedAt,
    recordedAt,
    source,
    eventId,
  } = figure;
  const { form = null, accession = null } = records.document(source.document)?.filed ?? {};
  return oimFact(
    `f${figureId}`,
    entity,
    { ...figure, period: periodOf(figure.period), role: 'stated' },
    {
      'tieout:figure': figureId,
      'tieout:label': label,
      'tieout:status': status,
      'tieout:vintage': vintage,
      'tieout:reliance': reliance,
      'tieout:suspect': suspect,
      'tieout:tieOut': tieOut,
      'tieout:publishedAt': publishedAt,
      'tieout:recordedAt': recordedAt,
      'tieout:form': form,
      'tieout:accession': accession,
      'tieout:source': source,
      'tieout:event': eventId,
    },
  );
}

/** One figure's observations, each a fact: duplicates, as the model allows them, each with its document. */
export function historyReport(history: FigureHistory): OimReport {
  const { entity, figureId, concept, unit, dimensions, observations, asOf, recordedAsOf, commit, digest } =
    history;
  const facets = { concept, unit, dimensions, period: periodOf(history.period) };
  const causes = new Map(history.vintages.map(({ eventId, cause }) => [eventId, cause]));
  const facts: OimFact[] = [];
  const terms: OimFact[] = [];
  for (const [index, seen] of observations.entries()) {
    const { role, value, decimals, printedValue } = seen;
    const fact = oimFact(
      `f${index + 1}`,
      entity,
      { ...facets, value, decimals, role },
      {
        'tieout:as': seen.as,
        'tieout:vintage': seen.vintage,
        'tieout:cause': causes.get(seen.eventId) ?? null,
        'tieout:negated': printedValue !== value,
        'tieout:label': seen.label,
        'tieout:publishedAt': seen.publishedAt,
        'tieout:recordedAt': seen.recordedAt,
        'tieout:form': seen.form,
        'tieout:accession': seen.accession,
        'tieout:source': { document: seen.document, ordinal: seen.ordinal },
        'tieout:locator': seen.locator,
        'tieout:event': seen.eventId,
      },
    );
    (isFactRole(role) ? facts : terms).push(fact);
  }
  return {
    entity,
    facts,
    terms,
    properties: { 'tieout:history': told({ figure: figureId, asOf, recordedAsOf, commit, digest }) },
  };
}

const periodOf = (period: PeriodJson): Period =>
  'instant' in period ? period.instant : duration(period.start, period.end);
