import { Link } from '@tanstack/react-router';
import type { Seen } from '../time/seen.js';
import { EmptyNotice } from '../ui/empty-notice.js';

/** Said outright: what a link leaves out is kept. */
const EVER = { asOf: undefined, recordedAsOf: undefined } as unknown as Seen;

/** Why there is no bridge here, and what would bring one. */
export function NoBridge({ entity, seen, why }: { entity: string; seen: Seen; why: string }) {
  const isPast = seen.asOf !== undefined || seen.recordedAsOf !== undefined;
  return (
    <EmptyNotice title="No bridge in sight">
      A bridge is read from a document that reconciles a GAAP measure with another one, as most earnings
      releases do. Facts from the SEC’s own data have none. Here: {why}.{' '}
      {isPast && (
        <Link to="/entities/$entity/bridge" params={{ entity }} search={(old) => ({ ...old, ...EVER })}>
          Look at all that is known
        </Link>
      )}
      {!isPast && <Link to="/ingest">Take in a release</Link>}
      {' or '}
      <Link to="/entities/$entity/statements" params={{ entity }}>
        go to the statements
      </Link>
      .
    </EmptyNotice>
  );
}
