import { Link } from '@tanstack/react-router';
import { amountText, commonScale, differenceText } from '../ui/amounts.js';
import { Amount } from '../ui/amount.js';
import { conceptWords, momentName, shortHash } from '../ui/names.js';
import { scaleName, type ScaleChoice } from '../ui/scale.js';
import { ChangeBadges } from './change-badges.js';
import {
  changesByDocument,
  type ChangeLine,
  type DocumentChanges,
  type PeriodChanges,
} from './change-lines.js';
import styles from './changes-list.module.css';
import { percentText } from './percent-text.js';

interface ChangesListProps {
  readonly lines: readonly ChangeLine[];
  readonly scale: ScaleChoice;
  /** Whether each document names its entity: in lists of several. */
  readonly isOfMany?: boolean;
}

/** Changes under the documents that made them: before, after, and by how much. */
export function ChangesList({ lines, scale, isOfMany = false }: ChangesListProps) {
  return (
    <div>
      {changesByDocument(lines).map((changes) => (
        <DocumentSection key={changes.key} changes={changes} scale={scale} isOfMany={isOfMany} />
      ))}
    </div>
  );
}

interface DocumentSectionProps extends Pick<Required<ChangesListProps>, 'scale' | 'isOfMany'> {
  readonly changes: DocumentChanges;
}

function DocumentSection({ changes: { first, groups, count }, scale, isOfMany }: DocumentSectionProps) {
  const { document } = first.source;
  const name = [first.form ?? 'Document', first.accession].filter(Boolean).join(' ');
  const heading = `${momentName(first.publishedAt)} · ${name}`;
  return (
    <section className={styles['document']}>
      <div className={styles['head']}>
        <h3>{heading}</h3>
        {isOfMany && (
          <Link to="/entities/$entity" params={{ entity: first.entity }}>
            {first.entity}
          </Link>
        )}
        <Link to="/documents/$sha256" params={{ sha256: document }}>
          document {shortHash(document)}
        </Link>
        <span className={styles['about']}>
          {count.toLocaleString('en')} change{count === 1 ? '' : 's'}
        </span>
      </div>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={heading}>
        <table className={styles['table']}>
          <caption className="visually-hidden">What {heading} changed</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['label']}>
                Figure
              </th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Difference</th>
              <th scope="col">Percent</th>
              <th scope="col" className={styles['what']}>
                What and why
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.name} group={group} choice={scale} />
          ))}
        </table>
      </div>
    </section>
  );
}

function Group({ group: { name, lines }, choice }: { group: PeriodChanges; choice: ScaleChoice }) {
  const scale = scaleOf(lines, choice);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={6} className={styles['group']}>
          {name}
          {scale > 0 && `, in ${scaleName(scale)}`}
        </th>
      </tr>
      {lines.map((line) => (
        <Line key={`${line.eventId} ${line.figureId}`} line={line} scale={scale} />
      ))}
    </tbody>
  );
}

function Line({ line, scale }: { line: ChangeLine; scale: number }) {
  const { figureId, concept, label, from, to, difference, percent, kind, eventId } = line;
  return (
    <tr>
      <th scope="row" className={styles['label']}>
        <Link to="/figures/$figureId" params={{ figureId }} search={{ observation: eventId }}>
          {label ?? conceptWords(concept)}
        </Link>
        <code className={styles['concept']} title={concept}>
          {concept}
        </code>
      </th>
      <td>{kind === 'reported' ? '' : <Amount value={from} scale={scale} />}</td>
      <td>{kind === 'removed' || kind === 'absent' ? '' : <Amount value={to} scale={scale} />}</td>
      <td className={styles['nowrap']} title={difference === null ? undefined : amountText(difference)}>
        {difference === null ? '' : differenceText(difference, scale)}
      </td>
      <td className={styles['nowrap']}>{percentText(percent)}</td>
      <td className={styles['what']}>
        <span className={styles['badges']}>
          <ChangeBadges line={line} />
        </span>
      </td>
    </tr>
  );
}

/** The scale that the reader chose; amounts per something are set in none. */
function scaleOf(lines: readonly ChangeLine[], choice: ScaleChoice): number {
  if (lines[0]!.unit.includes('/')) return 0;
  if (choice !== 'auto') return Number(choice);
  return commonScale(lines.flatMap(({ from, to }) => [from, to].filter((value) => value !== null)));
}
