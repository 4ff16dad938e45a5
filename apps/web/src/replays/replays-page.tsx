import { useQuery } from '@tanstack/react-query';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { CertificatesPanel } from './certificates-panel.js';
import { ProjectionsPanel } from './projections-panel.js';
import { projections, replays } from './queries.js';
import { ReplayList } from './replay-list.js';
import { StartForm } from './start-form.js';

/** The stored views, and how to see that the log says the same. */
export function ReplaysPage() {
  const standing = useQuery(projections());
  const jobs = useQuery(replays());
  const error = standing.error ?? jobs.error;
  const retry = (): void => {
    void standing.refetch();
    void jobs.refetch();
  };
  return (
    <Page
      title="Replay"
      lead="Every view is a function of the log. Rebuild it, and see that the digests agree."
    >
      {error && <ProblemNotice error={error} onRetry={retry} />}
      {!error && !standing.data && <Loading what="the projections" />}
      {standing.data && (
        <>
          <StartForm projections={standing.data.items} />
          <ProjectionsPanel projections={standing.data.items} />
        </>
      )}
      {jobs.data && <ReplayList replays={jobs.data.items} />}
      <CertificatesPanel />
    </Page>
  );
}
