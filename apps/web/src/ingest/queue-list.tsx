import { X } from 'lucide-react';
import { Badge, type Tone } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { sizeName } from './size-name.js';
import { isBusy, type IntakeItem, type Stage } from './intake-queue.js';
import styles from './queue-list.module.css';

interface QueueListProps {
  readonly items: readonly IntakeItem[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The files of this visit, and where each is. */
export function QueueList({ items, chosen, onChoose, onRemove }: QueueListProps) {
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <li key={item.id} className={styles['item']}>
          <button
            type="button"
            className={styles['open']}
            aria-current={item.id === chosen}
            onClick={() => onChoose(item.id)}
          >
            <span className={styles['name']}>{item.file.name}</span>
            <span className={styles['facts']}>
              <StageBadge stage={item.stage} />
              {sizeName(item.file.size)}
            </span>
          </button>
          {!isBusy(item) && (
            <Button
              look="plain"
              className={styles['remove']}
              aria-label={`Take ${item.file.name} off the list`}
              title="Take off the list"
              onClick={() => onRemove(item.id)}
            >
              <X size={15} aria-hidden />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function StageBadge({ stage }: { stage: Stage }) {
  const [tone, text] = stageWords(stage);
  return <Badge tone={tone}>{text}</Badge>;
}

const KNOWN = ['plain', 'known already'] as const;

function stageWords(stage: Stage): readonly [Tone, string] {
  if (stage.at === 'read') {
    return stage.preview.outcome.commit === null ? ['warn', 'to be accepted'] : KNOWN;
  }
  if (stage.at === 'accepted') return stage.ingested.appended ? ['good', 'in the ledger'] : KNOWN;
  return STAGE_WORDS[stage.at];
}

const STAGE_WORDS: Readonly<Record<Exclude<Stage['at'], 'read' | 'accepted'>, readonly [Tone, string]>> = {
  waiting: ['plain', 'waiting'],
  reading: ['info', 'being read'],
  accepting: ['info', 'being taken in'],
  refused: ['bad', 'refused'],
};
