import { dimensionsJson } from '#libs/figures';
import type { IdentityJson, SourceJson } from '#libs/views';
import type { Cell, ExportColumn } from './export-table.js';

type Of<Row> = (row: Row) => Cell;

export const text = <Row>(name: string, of: Of<Row>): ExportColumn<Row> => ({ name, type: 'text', of });
export const decimal = <Row>(name: string, of: Of<Row>): ExportColumn<Row> => ({ name, type: 'decimal', of });
export const date = <Row>(name: string, of: Of<Row>): ExportColumn<Row> => ({ name, type: 'date', of });
export const moment = <Row>(name: string, of: Of<Row>): ExportColumn<Row> => ({ name, type: 'moment', of });
export const count = <Row>(name: string, of: Of<Row>): ExportColumn<Row> => ({ name, type: 'count', of });
export const flag = <Row>(name: string, of: Of<Row>): ExportColumn<Row> => ({ name, type: 'flag', of });

/** What a figure is; an instant has no start. */
export const identityColumns = <
  Row extends IdentityJson & { readonly label: string | null },
>(): ExportColumn<Row>[] => [
  text('entity', ({ entity }) => entity),
  text('figure_id', ({ figureId }) => figureId),
  text('concept', ({ concept }) => concept),
  text('label', ({ label }) => label),
  date('period_start', ({ period }) => ('start' in period ? period.start : null)),
  date('period_end', ({ period }) => ('end' in period ? period.end : period.instant)),
  text('unit', ({ unit }) => unit),
  text('dimensions', ({ dimensions }) => dimensionsJson(dimensions)),
];

interface Sourced {
  readonly publishedAt: string;
  readonly form: string | null;
  readonly accession: string | null;
  readonly source: SourceJson;
  readonly eventId: string;
}

/** Where a value comes from. */
export const sourceColumns = <Row extends Sourced>(): ExportColumn<Row>[] => [
  moment('published_at', ({ publishedAt }) => publishedAt),
  text('form', ({ form }) => form),
  text('accession', ({ accession }) => accession),
  text('document', ({ source }) => source.document),
  count('ordinal', ({ source }) => source.ordinal),
  text('event_id', ({ eventId }) => eventId),
];
