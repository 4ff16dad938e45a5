import { Link } from '@tanstack/react-router';
import { Badge } from '../ui/badge.js';
import { periodName } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import type { AnyStatement } from './shown-rows.js';
import styles from './below-statement.module.css';

/** What could not be read of it, which of its lines are empty and why, and which of its identities do not hold. */
export function BelowStatement({ statement }: { statement: AnyStatement }) {
  return (
    <>
      {statement.exceptions.length > 0 && (
        <Panel title="Could not be read for certain">
          <ul className={styles['list']}>
            {statement.exceptions.map(({ exceptionId, why }) => (
              <li key={exceptionId}>
                {why}{' '}
                <Link to="/exceptions/$exceptionId" params={{ exceptionId }}>
                  Resolve
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {statement.presentation === 'standard' && <Identities statement={statement} />}
    </>
  );
}

type Standard = Extract<AnyStatement, { presentation: 'standard' }>;

function Identities({ statement }: { statement: Standard }) {
  const tested = statement.identities.filter(({ outcome }) => outcome !== 'untested');
  const broken = tested.filter(({ outcome }) => outcome === 'exception');
  if (tested.length === 0) return null;
  return (
    <Panel title="Identities of the standard presentation">
      <p>
        {tested.length - broken.length} of {tested.length} checks hold in the columns shown.
        {statement.omittedColumns > 0 && ` ${statement.omittedColumns} older columns are not shown.`}
      </p>
      {broken.length > 0 && (
        <ul className={styles['list']}>
          {broken.map(({ id, column, equation, difference }) => (
            <li key={`${id} ${column}`}>
              <Badge tone="bad">off by {difference}</Badge> {equation},{' '}
              {periodName(statement.columns[column]!.period)}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
