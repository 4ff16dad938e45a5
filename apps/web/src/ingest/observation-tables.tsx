import { useState } from 'react';
import { Badge } from '../ui/badge.js';
import { amountText } from '../ui/amounts.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { conceptWords, dimensionsName, periodName, unitName } from '../ui/names.js';
import { groupsOf, type Observation, type ObservationGroup } from './observation-groups.js';
import styles from './preview-panel.module.css';

const SHOWN_STEP = 100;

const COLUMNS: readonly Column<Observation>[] = [
  {
    heading: 'Line',
    cell: ({ label, concept, role, proofOfReading }) => (
      <>
        {label ?? conceptWords(concept)} {role !== 'stated' && <Badge tone="info">{role}</Badge>}{' '}
        {proofOfReading && <Badge tone="good">repaired, with proof</Badge>}
      </>
    ),
  },
  {
    heading: 'Period and unit',
    cell: ({ period, unit, dimensions }) =>
      [periodName(period), unitName(unit), dimensionsName(dimensions)].filter(Boolean).join(' · '),
  },
  {
    heading: 'As printed',
    align: 'right',
    cell: ({ printed }) => <span className={styles['printed']}>{printed ?? ''}</span>,
  },
  { heading: 'Value', align: 'right', cell: ({ value }) => amountText(value) },
  { heading: 'Decimals', align: 'right', cell: ({ decimals }) => decimals ?? 'unknown' },
  {
    heading: 'Place',
    align: 'right',
    cell: ({ locator }) => <span className={styles['place']}>{placeName(locator)}</span>,
  },
];

/** Observations, a table of the document at a time. */
export function ObservationTables({ observations }: { observations: readonly Observation[] }) {
  return groupsOf(observations).map((group, index) => (
    <Group key={group.statement} group={group} isFirst={index === 0} />
  ));
}

function Group({ group, isFirst }: { group: ObservationGroup; isFirst: boolean }) {
  const [isOpen, setIsOpen] = useState(isFirst);
  const [shown, setShown] = useState(SHOWN_STEP);
  const { statement, observations } = group;
  const name = statement === null ? 'In sentences' : `Table ${statement + 1}`;
  return (
    <details
      className={styles['group']}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {name}: {observations.length.toLocaleString('en')} observations
      </summary>
      {isOpen && (
        <DataTable
          caption={name}
          columns={COLUMNS}
          rows={observations.slice(0, shown)}
          keyOf={({ figureId, locator }) => `${figureId} ${JSON.stringify(locator)}`}
          onMore={shown < observations.length ? () => setShown(shown + SHOWN_STEP) : undefined}
        />
      )}
    </details>
  );
}

function placeName(locator: Observation['locator']): string {
  if ('line' in locator) return `line ${locator.line}`;
  return 'pointer' in locator ? locator.pointer : locator.element;
}
