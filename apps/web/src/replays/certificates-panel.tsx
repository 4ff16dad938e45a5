import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { Certificate } from '#libs/client';
import { Badge } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { momentName, words } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { Digest } from './digest.js';
import { certificates, checkCertificate } from './queries.js';
import { countName } from './replay-words.js';
import styles from './replay.module.css';

const COLUMNS: readonly Column<Certificate>[] = [
  { heading: 'View', cell: ({ view, version }) => `${words(view)}, version ${version}` },
  {
    heading: 'Of',
    cell: ({ parameters }) =>
      Object.entries(parameters)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ') || 'the whole ledger',
  },
  { heading: 'Commits', align: 'right', cell: ({ size }) => countName(size) },
  { heading: 'Digest', cell: ({ digest }) => <Digest value={digest} /> },
  { heading: 'Issued', cell: ({ issuedAt }) => momentName(issuedAt) },
  { heading: 'Does it hold?', cell: (certificate) => <Check certificate={certificate} /> },
];

/** What views said of the log, kept; each can be computed again. */
export function CertificatesPanel() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(certificates());
  const rows = data?.pages.flatMap(({ items }) => items);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!rows) return <Loading what="certificates" lines={4} />;
  if (rows.length === 0) {
    return (
      <EmptyNotice title="No certificates yet">Every replay leaves one for each view it rebuilt.</EmptyNotice>
    );
  }
  return (
    <Panel title="Certificates" isFlush>
      <DataTable
        caption="Certificates that this ledger keeps"
        columns={COLUMNS}
        rows={rows}
        keyOf={({ certificateId }) => certificateId}
        onMore={hasNextPage ? () => void fetchNextPage() : undefined}
        isLoadingMore={isFetchingNextPage}
      />
    </Panel>
  );
}

function Check({ certificate: { certificateId, view, size } }: { certificate: Certificate }) {
  const check = useMutation({ mutationFn: () => checkCertificate(certificateId) });
  return (
    <div className={styles['check']}>
      <Button
        onClick={() => check.mutate()}
        disabled={check.isPending}
        aria-label={`Check again: ${words(view)} of ${countName(size)} commits`}
      >
        {check.isPending ? 'Computing…' : 'Check again'}
      </Button>
      <span role="status">
        {check.data?.holds === true && (
          <>
            <Badge tone="good">holds</Badge> computed <Digest value={check.data.digest} />
          </>
        )}
        {check.data?.holds === false && (
          <>
            <Badge tone="bad">does not hold</Badge> computed <Digest value={check.data.digest} />
          </>
        )}
        {check.error && (
          <>
            <Badge tone="bad">not checked</Badge> {check.error.message}
          </>
        )}
      </span>
    </div>
  );
}
