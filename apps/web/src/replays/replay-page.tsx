import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReplayJob } from '#libs/client';
import { Badge } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { momentName } from '../ui/names.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { cancelReplay, isOver } from './queries.js';
import { ReplayOutcomePanels } from './replay-outcome-panels.js';
import { ReplayProgress } from './replay-progress.js';
import { askedName, STATUS_TONES } from './replay-words.js';
import styles from './replay.module.css';
import { useReplay } from './use-replay.js';

const route = getRouteApi('/replays/$replayId');

/** One replay: live while it runs, and what it came to. */
export function ReplayPage() {
  const { replayId } = route.useParams();
  const [attempt, setAttempt] = useState(0);
  const { job, rates, error } = useReplay(replayId, attempt);
  return (
    <Page title="Replay" lead={<Lead job={job} />} tools={job && !isOver(job) && <Cancel job={job} />}>
      <p>
        <Link to="/replays">All replays and certificates</Link>
      </p>
      {error && <ProblemNotice error={error} onRetry={() => setAttempt(attempt + 1)} />}
      {!error && !job && <Loading what="the replay" />}
      {job && (
        <Panel
          title={askedName(job)}
          tools={
            <span role="status">
              <Badge tone={STATUS_TONES[job.status]}>{job.status}</Badge>
            </span>
          }
        >
          <div className={styles['stack']}>
            <ReplayProgress job={job} rates={rates} />
            {job.error && (
              <p>
                {job.error.message} (<code>{job.error.code}</code>)
              </p>
            )}
          </div>
        </Panel>
      )}
      {job?.outcome && <ReplayOutcomePanels outcome={job.outcome} />}
    </Page>
  );
}

function Lead({ job }: { job: ReplayJob | null }) {
  if (!job) return null;
  return (
    <>
      asked for {momentName(job.askedAt)}
      {job.finishedAt && `, ended ${momentName(job.finishedAt)}`}
    </>
  );
}

function Cancel({ job }: { job: ReplayJob }) {
  const cancel = useMutation({ mutationFn: () => cancelReplay(job.replayId) });
  return (
    <div className={styles['check']}>
      {cancel.error && <span role="alert">{cancel.error.message}</span>}
      <Button onClick={() => cancel.mutate()} disabled={cancel.isPending || cancel.isSuccess}>
        {cancel.isSuccess ? 'Stopping…' : 'Cancel'}
      </Button>
    </div>
  );
}
