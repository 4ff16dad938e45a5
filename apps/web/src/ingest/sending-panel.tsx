import { Panel } from '../ui/panel.js';
import { ProgressBar } from '../ui/progress-bar.js';
import { Loading } from '../ui/loading.js';
import type { IntakeItem } from './intake-queue.js';

/** A file on its way: how much has left, then that it is being read. */
export function SendingPanel({ item: { file, stage } }: { item: IntakeItem }) {
  const sent = 'sent' in stage ? stage.sent : 0;
  return (
    <Panel title={file.name}>
      <ProgressBar
        label={
          stage.at === 'waiting' ? 'Waiting for its turn' : sent < 1 ? 'Sending' : 'Sent; the server reads it'
        }
        part={sent}
      />
      <Loading what={file.name} lines={5} />
    </Panel>
  );
}
