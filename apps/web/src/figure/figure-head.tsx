import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FigureHistory } from '#libs/client';
import { entityNamed } from '../entities/queries.js';
import { amountText } from '../ui/amounts.js';
import { Badge } from '../ui/badge.js';
import { dimensionsName, momentName, periodName, spanName, unitName } from '../ui/names.js';
import styles from './figure-head.module.css';
import { figureName } from './figure-parts.js';
import { standingsOf } from './standing.js';

interface FigureHeadProps {
  readonly history: FigureHistory;
  /** Without its document beside it: then it has its name, and a way to the document. */
  readonly isAlone: boolean;
}

/** What a figure is, and how it stands. */
export function FigureHead({ history, isAlone }: FigureHeadProps) {
  const { current, unit, figureId } = history;
  return (
    <section className={styles['head']} aria-label="How it stands">
      {isAlone && <h2>{figureName(history)}</h2>}
      <p className={styles['value']}>
        <span className={styles['unit']}>{unitName(unit)}</span>{' '}
        {current ? amountText(current.value) : 'no value stands'}
      </p>
      <ul className={styles['badges']} aria-label="Its standing">
        {standingsOf(history).map(({ word, tone, means }) => (
          <li key={word} title={means}>
            <Badge tone={tone}>{word}</Badge>
            <span className="visually-hidden">: {means}</span>
          </li>
        ))}
      </ul>
      <Facts history={history} />
      {isAlone && (
        <Link to="/figures/$figureId" params={{ figureId }} className={styles['open']}>
          Open with its document
        </Link>
      )}
    </section>
  );
}

function Facts({ history }: { history: FigureHistory }) {
  const { entity, concept, period, current, dimensions } = history;
  const { data: named } = useQuery(entityNamed(entity));
  const span = spanName(period);
  const members = dimensionsName(dimensions);
  return (
    <dl className={styles['facts']}>
      <dt>Concept</dt>
      <dd>
        <code>{concept}</code>
      </dd>
      <dt>Period</dt>
      <dd>
        {periodName(period)}
        {span && <span className={styles['aside']}> ({span})</span>}
      </dd>
      {members && (
        <>
          <dt>Dimensions</dt>
          <dd>{members}</dd>
        </>
      )}
      <dt>Entity</dt>
      <dd>
        <Link to="/entities/$entity" params={{ entity }}>
          {named?.name ?? entity}
        </Link>
      </dd>
      {current && (
        <>
          <dt>Published</dt>
          <dd>{momentName(current.publishedAt)}</dd>
          <dt>Rounded to</dt>
          <dd>{roundingText(current.decimals)}</dd>
        </>
      )}
    </dl>
  );
}

const PLACES: Readonly<Record<string, string>> = {
  '0': 'units',
  '-3': 'thousands',
  '-6': 'millions',
  '-9': 'billions',
  INF: 'nothing: it is exact',
  null: 'not known',
};

function roundingText(decimals: number | 'INF' | null): string {
  const known = PLACES[String(decimals)];
  if (known !== undefined) return known;
  return Number(decimals) > 0 ? `${decimals} decimal places` : `10 to the power of ${-Number(decimals)}`;
}
