import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Seen } from '../time/seen.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import styles from './provenance-section.module.css';
import { provenanceOf } from './queries.js';

interface ProvenanceSectionProps {
  readonly figureId: string;
  readonly seen: Seen;
}

/** The figure's history as W3C PROV-JSON, to look at and to keep. */
export function ProvenanceSection({ figureId, seen }: ProvenanceSectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...provenanceOf(figureId, seen), enabled: isOpen });
  const path = `/v1/figures/${encodeURIComponent(figureId)}/provenance`;
  const query = new URLSearchParams(Object.entries(seen)).toString();
  const tools = (
    <div className={styles['tools']}>
      <Button onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
        {isOpen ? 'Hide it' : 'View it'}
      </Button>
      <a
        className={styles['download']}
        href={query ? `${path}?${query}` : path}
        download={`tieout-${figureId}.prov.json`}
      >
        <Download size={15} aria-hidden /> Download
      </a>
    </div>
  );
  return (
    <Panel title="Provenance (W3C PROV-JSON)" tools={tools} isFlush>
      {isOpen && error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isOpen && !error && !data && <Loading what="its provenance" />}
      {isOpen && data && (
        <pre className={styles['json']} tabIndex={0} role="region" aria-label="PROV-JSON of this figure">
          {JSON.stringify(data, null, 2)}
        </pre>
      )}
    </Panel>
  );
}
