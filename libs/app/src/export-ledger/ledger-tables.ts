import { dimensionsJson, negate, periodJson } from '#libs/figures';
import type { StoredCommit } from '#libs/ledger';
import type { DocumentOnRecord, ExceptionOnView } from '#libs/views';
import { count, date, decimal, flag, moment, text } from '../export/columns.js';
import type { ExportColumn } from '../export/export-table.js';
import type { FactRow } from './fact-rows.js';

export const FACT_COLUMNS: readonly ExportColumn<FactRow>[] = [
  text('entity', ({ entity }) => entity),
  text('figure_id', ({ figureId }) => figureId),
  text('concept', ({ observation }) => observation.concept),
  text('label', ({ label }) => label),
  date('period_start', ({ observation }) => {
    const period = periodJson(observation.period);
    return 'start' in period ? period.start : null;
  }),
  date('period_end', ({ observation }) => {
    const period = periodJson(observation.period);
    return 'end' in period ? period.end : period.instant;
  }),
  text('unit', ({ observation }) => observation.unit),
  text('dimensions', ({ observation }) => dimensionsJson(observation.dimensions)),
  decimal('value', ({ value }) => value),
  text('decimals', ({ observation: { decimals } }) => (decimals === null ? null : String(decimals))),
  decimal('printed_value', ({ value, observation }) =>
    value !== null && observation.negated ? negate(value) : value,
  ),
  text('role', ({ observation }) => observation.role),
  text('standing', ({ standing }) => standing),
  count('vintage', ({ vintage }) => vintage),
  flag('shown', ({ isShown }) => isShown),
  flag('corrected', ({ isCorrected }) => isCorrected),
  text('cause', ({ observation }) => observation.cause),
  moment('published_at', ({ filing }) => filing.publishedAt),
  moment('recorded_at', ({ filing }) => filing.recordedAt),
  text('form', ({ filed }) => filed?.form ?? null),
  text('accession', ({ filing }) => filing.accession),
  text('document', ({ filing }) => filing.document),
  count('ordinal', ({ observation }) => observation.ordinal),
  count('line', ({ observation: { locator } }) => ('line' in locator ? locator.line : null)),
  text('place', ({ observation: { locator } }) => {
    if ('line' in locator) return `char=${locator.start},${locator.end}`;
    return 'pointer' in locator ? locator.pointer : locator.element;
  }),
  count('commit', ({ filing }) => filing.number),
  text('event_id', ({ eventId }) => eventId),
];

/** A document with its entity. */
export interface DocumentRow extends DocumentOnRecord {
  readonly entity: string;
}

export const DOCUMENT_COLUMNS: readonly ExportColumn<DocumentRow>[] = [
  text('entity', ({ entity }) => entity),
  text('document', ({ filed }) => filed.document),
  text('report', ({ filed }) => filed.report),
  text('rendition', ({ filed }) => filed.rendition),
  text('media_type', ({ filed }) => filed.mediaType),
  text('form', ({ filed }) => filed.form),
  text('accession', ({ filed }) => filed.accession),
  text('filer', ({ filed }) => filed.filer),
  text('title', ({ filed }) => filed.title),
  text('amends', ({ filed }) => filed.amends),
  text('assurance', ({ filed }) => filed.assurance),
  text('framework', ({ filed }) => filed.framework),
  text('reader', ({ filed }) => `${filed.reader.name} ${filed.reader.version}`),
  text('presentation', ({ filed }) => JSON.stringify(filed.presentation)),
  moment('published_at', ({ filing }) => filing.publishedAt),
  moment('recorded_at', ({ filing }) => filing.recordedAt),
  count('commit', ({ filing }) => filing.number),
];

export const EXCEPTION_COLUMNS: readonly ExportColumn<ExceptionOnView>[] = [
  text('entity', ({ entity }) => entity),
  text('exception_id', ({ exceptionId }) => exceptionId),
  text('kind', ({ kind }) => kind),
  text('why', ({ why }) => why),
  text('document', ({ document }) => document),
  count('candidates', ({ candidates }) => candidates.length),
  moment('published_at', ({ publishedAt }) => publishedAt),
  text('outcome', ({ resolution }) => resolution?.outcome ?? null),
  text('resolved_by', ({ resolution }) => resolution?.actor ?? null),
  text('reason', ({ resolution }) => resolution?.reason ?? null),
  moment('resolved_at', ({ resolution }) => resolution?.recordedAt ?? null),
  text('event_id', ({ eventId }) => eventId),
];

export const COMMIT_COLUMNS: readonly ExportColumn<StoredCommit>[] = [
  count('commit', ({ number }) => number),
  text('commit_id', ({ header }) => header.id),
  text('entity', ({ header }) => header.entity),
  count('revision', ({ revision }) => revision),
  moment('published_at', ({ header }) => header.publishedAt),
  moment('recorded_at', ({ recordedAt }) => recordedAt),
  text('actor', ({ header }) => header.actor),
  text('document', ({ header }) => header.document),
  text('accession', ({ header }) => header.accession),
  count('events', ({ events }) => events.length),
  text('leaf_hash', ({ leafHash }) => leafHash),
  text('correlation_id', ({ header }) => header.correlationId),
  text('causation_id', ({ header }) => header.causationId),
];
