import {
  type ChangeJson,
  type DiffJson,
  type FigureHistory,
  type RestatedFigureJson,
  type RestatedVintageJson,
  type RestatementJson,
  type SightingJson,
} from '#libs/views';
import type { RestatementHistory } from '../get-restatement-history/get-restatement-history.query.js';
import { count, decimal, flag, identityColumns, moment, sourceColumns, text } from './columns.js';
import type { ExportColumn, ExportTable } from './export-table.js';

/** What any change says of a value before and after. */
const changedColumns = <
  Row extends Pick<
    ChangeJson | RestatementJson,
    'from' | 'to' | 'difference' | 'percent' | 'cause' | 'suspect'
  >,
>(): readonly ExportColumn<Row>[] => [
  decimal('value_before', ({ from }) => from),
  decimal('value_after', ({ to }) => to),
  decimal('difference', ({ difference }) => difference),
  decimal('percent', ({ percent }) => percent),
  text('cause', ({ cause }) => cause),
  text('suspect', ({ suspect }) => suspect),
];

const CHANGE_COLUMNS: readonly ExportColumn<ChangeJson>[] = [
  ...identityColumns<ChangeJson>(),
  text('kind', ({ kind }) => kind),
  ...changedColumns<ChangeJson>(),
  ...sourceColumns<ChangeJson>(),
];

/** The changes of a diff, one a row. */
export const changesTable = ({ entity, by, changes, digest }: DiffJson): ExportTable<ChangeJson> => ({
  name: 'changes',
  columns: CHANGE_COLUMNS,
  rows: changes,
  facts: { entity, by, digest },
});

const RESTATEMENT_COLUMNS: readonly ExportColumn<RestatementJson>[] = [
  ...identityColumns<RestatementJson>(),
  ...changedColumns<RestatementJson>(),
  flag('last_unit', ({ lastUnit }) => lastUnit),
  ...sourceColumns<RestatementJson>(),
  text('supersedes', ({ supersedes }) => supersedes),
];

/** Restatements, one a row; doubted ones say so. */
export const restatementsTable = (rows: Iterable<RestatementJson>): ExportTable<RestatementJson> => ({
  name: 'restatements',
  columns: RESTATEMENT_COLUMNS,
  rows,
  facts: {},
});

/** One value of a figure, with the figure that it is of. */
type VintageRow = Omit<RestatedFigureJson, 'difference' | 'percent' | 'vintages'> &
  RestatedVintageJson & { readonly whole: RestatedFigureJson };

const VINTAGE_COLUMNS: readonly ExportColumn<VintageRow>[] = [
  ...identityColumns<VintageRow>(),
  count('vintage', ({ vintage }) => vintage),
  count('vintages', ({ whole }) => whole.vintages.length),
  decimal('value', ({ value }) => value),
  text('decimals', ({ decimals }) => (decimals === null ? null : String(decimals))),
  decimal('difference', ({ difference }) => difference),
  decimal('percent', ({ percent }) => percent),
  text('cause', ({ cause }) => cause),
  flag('last_unit', ({ lastUnit }) => lastUnit),
  decimal('first_value', ({ first }) => first),
  decimal('current_value', ({ current }) => current),
  decimal('total_difference', ({ whole }) => whole.difference),
  decimal('total_percent', ({ whole }) => whole.percent),
  flag('suspect', ({ suspect }) => suspect),
  ...sourceColumns<VintageRow>(),
];

/** A restatement history, one value of one figure a row. */
export const vintagesTable = ({ entity, figures, digest }: RestatementHistory): ExportTable<VintageRow> => ({
  name: 'vintages',
  columns: VINTAGE_COLUMNS,
  rows: vintageRows(figures),
  facts: { entity, digest },
});

function* vintageRows(figures: readonly RestatedFigureJson[]): Generator<VintageRow> {
  for (const whole of figures) {
    const { vintages, ...figure } = whole;
    for (const vintage of vintages) yield { ...figure, ...vintage, whole };
  }
}

type ObservationRow = FigureHistory & { readonly seen: SightingJson };

const OBSERVATION_COLUMNS: readonly ExportColumn<ObservationRow>[] = [
  ...identityColumns<ObservationRow>(),
  text('standing', ({ seen }) => seen.as),
  count('vintage', ({ seen }) => seen.vintage),
  decimal('value', ({ seen }) => seen.value),
  decimal('printed_value', ({ seen }) => seen.printedValue),
  text('decimals', ({ seen: { decimals } }) => (decimals === null ? null : String(decimals))),
  text('role', ({ seen }) => seen.role),
  flag('independent', ({ seen }) => seen.independent),
  count('corrections', ({ seen }) => seen.corrections.length),
  count('line', ({ seen: { locator } }) => (locator && 'line' in locator ? locator.line : null)),
  text('place', ({ seen: { locator } }) => placeOf(locator)),
  text('quote', ({ seen: { locator } }) => (locator && 'quote' in locator ? locator.quote : null)),
  moment('published_at', ({ seen }) => seen.publishedAt),
  moment('recorded_at', ({ seen }) => seen.recordedAt),
  text('form', ({ seen }) => seen.form),
  text('accession', ({ seen }) => seen.accession),
  text('title', ({ seen }) => seen.title),
  text('document', ({ seen }) => seen.document),
  count('ordinal', ({ seen }) => seen.ordinal),
  text('event_id', ({ seen }) => seen.eventId),
];

/** A figure's history, one observation a row, in the order of publication. */
export const observationsTable = (history: FigureHistory): ExportTable<ObservationRow> => ({
  name: 'observations',
  columns: OBSERVATION_COLUMNS,
  rows: history.observations.map((seen) => ({ ...history, label: seen.label, seen })),
  facts: { entity: history.entity, figure: history.figureId, digest: history.digest },
});

/** A place that is no line: a JSON pointer, or the id of an element. */
function placeOf(locator: SightingJson['locator']): string | null {
  if (!locator || 'line' in locator) return null;
  return 'pointer' in locator ? locator.pointer : locator.element;
}
