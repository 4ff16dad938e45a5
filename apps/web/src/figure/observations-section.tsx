import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FigureHistory } from '#libs/client';
import { amountText } from '../ui/amounts.js';
import { Badge, type Tone } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { momentName, words } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { DocumentName } from './document-name.js';
import { placeText, type Sighting } from './figure-parts.js';
import styles from './observations-section.module.css';

/** So many are shown before one asks for all. */
const FIRST_MAX = 6;

interface ObservationsSectionProps {
  readonly history: FigureHistory;
  /** The event of the observation whose document is beside. */
  readonly beside: string | undefined;
}

/** Every place where a figure is stated, as it is printed there; the newest first. */
export function ObservationsSection({ history, beside }: ObservationsSectionProps) {
  const { current, figureId } = history;
  const [isWhole, setIsWhole] = useState(false);
  const all = history.observations.toReversed();
  const isKept = ({ eventId }: Sighting, index: number): boolean =>
    isWhole || index < FIRST_MAX || eventId === beside || eventId === current?.eventId;
  const shown = all.filter(isKept);
  return (
    <Panel title="Where it is stated">
      <ol className={styles['list']}>
        {shown.map((sighting) => (
          <li
            key={sighting.eventId}
            className={styles['item']}
            data-beside={sighting.eventId === beside || undefined}
          >
            <Printed sighting={sighting} isShown={sighting.eventId === current?.eventId} />
            <DocumentName source={sighting} />
            <div className={styles['place']}>
              {placeText(sighting.locator)} · published {momentName(sighting.publishedAt)}
            </div>
            <Original sighting={sighting} />
            <WayToIt figureId={figureId} sighting={sighting} isBeside={sighting.eventId === beside} />
          </li>
        ))}
      </ol>
      {shown.length < all.length && (
        <Button className={styles['more']} onClick={() => setIsWhole(true)}>
          Show all {all.length}
        </Button>
      )}
    </Panel>
  );
}

function Printed({ sighting, isShown }: { sighting: Sighting; isShown: boolean }) {
  const { printedValue, value, role, independent, label } = sighting;
  return (
    <div className={styles['line']}>
      <span className={styles['value']}>{amountText(printedValue)}</span>
      {label && <span className={styles['label']}>{label}</span>}
      <Badge tone={toneOf(sighting.as)}>{asText(sighting.as)}</Badge>
      {isShown && <Badge tone="info">shown above</Badge>}
      {role !== 'stated' && <Badge>{words(role)}</Badge>}
      {sighting.proofOfReading && <Badge tone="odd">repaired reading</Badge>}
      {sighting.corrections.length > 0 && <Badge tone="odd">corrected</Badge>}
      {!independent && <Badge>same source again</Badge>}
      {printedValue !== value && <span className={styles['label']}>counts as {amountText(value)}</span>}
    </div>
  );
}

/** Where a person who keyed a figure had it from. */
function Original({ sighting: { citation } }: { sighting: Sighting }) {
  if (!citation) return null;
  const text = [citation.document, citation.page, citation.words].filter(Boolean).join(', ');
  const isWeb = citation.url !== undefined && /^https?:\/\//.test(citation.url);
  return (
    <div className={styles['place']}>
      Keyed from{' '}
      {isWeb ? (
        <a href={citation.url} target="_blank" rel="noreferrer">
          {text || citation.url}
        </a>
      ) : (
        text
      )}
    </div>
  );
}

interface WayToItProps {
  readonly figureId: string;
  readonly sighting: Sighting;
  readonly isBeside: boolean;
}

function WayToIt({ figureId, sighting, isBeside }: WayToItProps) {
  if (isBeside) return <span className={styles['here']}>Its document is shown</span>;
  return (
    <Link
      to="/figures/$figureId"
      params={{ figureId }}
      search={{ observation: sighting.eventId }}
      resetScroll={false}
      className={styles['show']}
      aria-label={`Show in its document: ${amountText(sighting.printedValue)}, ${placeText(sighting.locator)}`}
    >
      Show in its document
    </Link>
  );
}

/** `reconciled` is the ledger's word for an observation that repeats what stands. */
const asText = (as: Sighting['as']): string =>
  as === 'reconciled' ? 'agrees' : as === 'restated' ? 'another value' : words(as);

function toneOf(as: Sighting['as']): Tone {
  if (as === 'reported' || as === 'term') return 'plain';
  if (as === 'reconciled') return 'good';
  return as === 'restated' ? 'warn' : 'bad';
}
