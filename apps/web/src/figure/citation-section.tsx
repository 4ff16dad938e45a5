import { useQuery } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { FigureHistory } from '#libs/client';
import { entityNamed } from '../entities/queries.js';
import type { Seen } from '../time/seen.js';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/panel.js';
import styles from './citation-section.module.css';
import { citationText } from './citation-text.js';
import type { Sighting } from './figure-parts.js';

interface CitationSectionProps {
  readonly history: FigureHistory;
  readonly sighting: Sighting;
  readonly seen: Seen;
}

/** The figure as a citation in plain text, to put in a working paper. */
export function CitationSection({ history, sighting, seen }: CitationSectionProps) {
  const { data: named } = useQuery(entityNamed(history.entity));
  const [said, setSaid] = useState('');
  const today = new Date().toISOString().slice(0, 10);
  const text = citationText({ history, sighting, name: named?.name ?? null, seen, today });
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not allow it: select the text and copy it.'),
    );
  };
  return (
    <Panel
      title="Citation"
      tools={
        <Button onClick={copy}>
          <Copy size={15} aria-hidden /> Copy as citation
        </Button>
      }
    >
      <blockquote className={styles['text']}>{text}</blockquote>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </Panel>
  );
}
