import { useQuery } from '@tanstack/react-query';
import { isPast, type Seen } from '../time/seen.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { CitationSection } from './citation-section.js';
import { CorrectionsSection } from './corrections-section.js';
import { FigureHead } from './figure-head.js';
import styles from './figure-inspector.module.css';
import { shownSighting } from './figure-parts.js';
import { ObservationsSection } from './observations-section.js';
import { OutOfSightNotice } from './out-of-sight-notice.js';
import { ProofSection } from './proof-section.js';
import { ProvenanceSection } from './provenance-section.js';
import { historyOf } from './queries.js';
import { RelianceSection } from './reliance-section.js';
import { TiesSection } from './ties-section.js';
import { VintagesSection } from './vintages-section.js';

interface FigureInspectorProps {
  readonly figureId: string;
  /** What is in sight, as the URL says it. */
  readonly seen: Seen;
  /** The event of the observation whose document is beside; absent: none is. */
  readonly beside?: string | undefined;
}

/** All that the ledger knows of a figure: how it stands, how it came to that, and what bears it out. */
export function FigureInspector({ figureId, seen, beside }: FigureInspectorProps) {
  const { data: history, error, refetch } = useQuery(historyOf(figureId, seen));
  const { data: whole } = useQuery({ ...historyOf(figureId, {}), enabled: isPast(seen) });
  if (error && whole && !history) return <OutOfSightNotice whole={whole} seen={seen} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!history) return <Loading what="the figure" lines={14} />;
  const cited = history.observations.find(({ eventId }) => eventId === beside) ?? shownSighting(history);
  return (
    <div className={styles['inspector']}>
      <FigureHead history={history} isAlone={beside === undefined} />
      <RelianceSection history={history} />
      <VintagesSection history={history} whole={whole ?? history} seen={seen} />
      <ObservationsSection history={history} beside={beside} />
      <ProofSection history={history} />
      <TiesSection entity={history.entity} figureId={figureId} seen={seen} />
      <CorrectionsSection history={history} />
      {cited && <CitationSection history={history} sighting={cited} seen={seen} />}
      <ProvenanceSection figureId={figureId} seen={seen} />
    </div>
  );
}
