import { useEffect, useId, useRef } from 'react';
import { SourceDocument } from '../document/source-document.js';
import { momentName } from '../ui/names.js';
import styles from './document-pane.module.css';
import { DocumentName } from './document-name.js';
import { placeText, type Sighting } from './figure-parts.js';

interface DocumentPaneProps {
  readonly sighting: Sighting;
  /** Where the same document states the figure besides. */
  readonly also: readonly Sighting[];
}

/** The document of an observation, at the place where it stands. */
export function DocumentPane({ sighting, also }: DocumentPaneProps) {
  const id = useId();
  const pane = useRef<HTMLElement>(null);
  const shown = useRef(sighting.eventId);
  useEffect(() => {
    // On a narrow page it lies below: who asks for another place is taken there.
    if (shown.current !== sighting.eventId) pane.current?.scrollIntoView({ block: 'nearest' });
    shown.current = sighting.eventId;
  }, [sighting.eventId]);
  return (
    <section ref={pane} className={styles['pane']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h2 id={id}>Its document</h2>
        <DocumentName source={sighting} />
        <p className={styles['place']}>
          {placeText(sighting.locator)} · published {momentName(sighting.publishedAt)}
        </p>
      </header>
      <div className={styles['body']}>
        <SourceDocument
          sha256={sighting.document}
          place={sighting.locator}
          also={also.flatMap(({ locator }) => locator ?? [])}
        />
      </div>
    </section>
  );
}
