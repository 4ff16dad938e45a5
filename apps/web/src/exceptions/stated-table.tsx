import { Link } from '@tanstack/react-router';
import { Amount } from '../ui/amount.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { conceptWords, periodName, unitName } from '../ui/names.js';
import type { Stated } from './choices.js';
import { placeName } from './exception-names.js';

/** Observations as they would be, or are in doubt: what, when, how much, and where it is printed. */
export function StatedTable({ caption, observations }: { caption: string; observations: readonly Stated[] }) {
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={observations}
      keyOf={({ figureId, locator }) => `${figureId} ${JSON.stringify(locator)}`}
    />
  );
}

const COLUMNS: readonly Column<Stated>[] = [
  {
    heading: 'Figure',
    cell: ({ figureId, label, concept }) => (
      <Link to="/figures/$figureId" params={{ figureId }}>
        {label ?? conceptWords(concept)}
      </Link>
    ),
  },
  { heading: 'Period', cell: ({ period }) => periodName(period) },
  { heading: 'Unit', cell: ({ unit }) => unitName(unit) },
  { heading: 'Value', align: 'right', cell: ({ economicValue }) => <Amount value={economicValue} /> },
  { heading: 'Printed', align: 'right', cell: ({ printed }) => printed && <code>{printed}</code> },
  { heading: 'Where', cell: ({ locator }) => ('line' in locator ? placeName(locator) : 'by its pointer') },
];
