import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Resolution } from '#libs/client';
import { Panel } from '../ui/panel.js';
import { counted } from './exception-names.js';
import { outcomeHere } from './queries.js';

/** What a decision that was written from this page brought; nothing where none was. */
export function OutcomeNotice({ exceptionId }: { exceptionId: string }) {
  const { data: outcome } = useQuery(outcomeHere(exceptionId));
  if (!outcome) return null;
  return (
    <div role="status">
      <Panel title={outcome.appended ? 'It is written' : 'It was written before'}>
        <p>
          Commit {outcome.commit}: {appendedName(outcome)}.{' '}
          <Link to="/exceptions">What else waits for a person</Link>
        </p>
      </Panel>
    </div>
  );
}

function appendedName({ reported, restated, reconciled, reclassified }: Resolution): string {
  const told = [
    [reported, 'figure', 'reported'],
    [restated, 'figure', 'restated'],
    [reconciled, 'figure', 'found to agree'],
    [reclassified, 'figure', 'put in another light'],
  ] as const;
  const some = told.flatMap(([count, thing, did]) => (count > 0 ? [`${counted(count, thing)} ${did}`] : []));
  return ['the decision', ...some].join(', ');
}
