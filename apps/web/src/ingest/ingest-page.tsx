import { useState } from 'react';
import type { ApiProblem } from '../api/api-problem.js';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { AcceptedPanel } from './accepted-panel.js';
import { fieldOf } from './document-options.js';
import { DropZone } from './drop-zone.js';
import styles from './ingest-page.module.css';
import { isAcceptable, isBusy, type IntakeItem } from './intake-queue.js';
import { OptionsForm } from './options-form.js';
import { PreviewPanel } from './preview-panel.js';
import { QueueList } from './queue-list.js';
import { SendingPanel } from './sending-panel.js';
import { intake, useIntake } from './use-intake.js';

/** Documents into the ledger: read on trial first, then accepted. */
export function IngestPage() {
  const items = useIntake();
  const [chosen, setChosen] = useState<string>();
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  const acceptable = items.filter(isAcceptable).length;
  const add = (files: readonly File[]): void => setChosen(intake.add(files) ?? chosen);
  return (
    <Page
      title="Ingest"
      lead="Documents into the ledger. See what would be read, refused and why, then accept it."
    >
      <DropZone onFiles={add} />
      {item && (
        <div className={styles['layout']}>
          <div className={styles['files']}>
            <Panel
              title={items.length === 1 ? '1 file' : `${items.length} files`}
              tools={
                acceptable > 1 && (
                  <Button onClick={() => intake.acceptAll()}>Accept all {acceptable} that are new</Button>
                )
              }
              isFlush
            >
              <QueueList
                items={items}
                chosen={item.id}
                onChoose={setChosen}
                onRemove={(id) => intake.remove(id)}
              />
            </Panel>
          </div>
          <div className={styles['detail']}>
            <ItemDetail key={item.id} item={item} />
          </div>
          {item.stage.at === 'read' && (
            <div className={styles['options']}>
              <ItemOptions key={item.id} item={item} problem={null} />
            </div>
          )}
        </div>
      )}
    </Page>
  );
}

function ItemDetail({ item }: { item: IntakeItem }) {
  const { id, stage } = item;
  if (stage.at === 'waiting' || stage.at === 'reading') return <SendingPanel item={item} />;
  if (stage.at === 'accepted') return <AcceptedPanel ingested={stage.ingested} />;
  if (stage.at === 'refused') {
    return (
      <>
        {!fieldOf(stage.problem) && <ProblemNotice error={stage.problem} />}
        <ItemOptions item={item} problem={stage.problem} />
      </>
    );
  }
  return (
    <PreviewPanel
      preview={stage.preview}
      isAccepting={stage.at === 'accepting'}
      onAccept={() => intake.accept(id)}
    />
  );
}

function ItemOptions({ item, problem }: { item: IntakeItem; problem: ApiProblem | null }) {
  return (
    <Panel title={problem && fieldOf(problem) ? 'Say what the document does not' : 'Options'}>
      <OptionsForm
        options={item.options}
        problem={problem}
        isBusy={isBusy(item)}
        onRead={(said) => intake.reread(item.id, said)}
      />
    </Panel>
  );
}
