import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FigureHistory } from '#libs/client';
import { isPast, seenOf } from '../time/seen.js';
import { periodName } from '../ui/names.js';
import { Page } from '../ui/page.js';
import { DocumentPane } from './document-pane.js';
import { FigureInspector } from './figure-inspector.js';
import styles from './figure-page.module.css';
import { figureName, shownSighting, type Sighting } from './figure-parts.js';
import { historyOf } from './queries.js';

const route = getRouteApi('/figures/$figureId');

/** A figure with its source beside it: the exact text or cell that it was read from. */
export function FigurePage() {
  const { figureId } = route.useParams();
  const { observation, ...search } = route.useSearch();
  const seen = seenOf(search);
  const { data: history } = useQuery(historyOf(figureId, seen));
  const { data: whole } = useQuery({ ...historyOf(figureId, {}), enabled: isPast(seen) });
  const known = history ?? whole;
  const sighting =
    history &&
    (history.observations.find(({ eventId }) => eventId === observation) ?? shownSighting(history));
  return (
    <Page title={known ? figureName(known) : 'Figure'} lead={known && periodName(known.period)}>
      <div className={styles['both']}>
        <FigureInspector figureId={figureId} seen={seen} beside={sighting?.eventId ?? ''} />
        {sighting && <DocumentPane sighting={sighting} also={othersBeside(history, sighting)} />}
      </div>
    </Page>
  );
}

const othersBeside = (
  { observations }: FigureHistory,
  { eventId, document }: Sighting,
): readonly Sighting[] =>
  observations.filter((each) => each.document === document && each.eventId !== eventId);
