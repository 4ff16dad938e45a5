import { useInfiniteQuery } from '@tanstack/react-query';
import type { Tie } from '#libs/client';
import type { Seen } from '../time/seen.js';
import { amountText, differenceText } from '../ui/amounts.js';
import { Badge } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { momentName, shortHash, words } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { figureName } from './figure-parts.js';
import { tiesOf } from '../ties/queries.js';
import { sumOfTie } from './sum-lines.js';
import { SumTable } from './sum-table.js';
import { tieGroups } from './tie-groups.js';
import styles from './ties-section.module.css';

/** So many sums stand open; who wants the others opens them. */
const OPEN_MAX = 4;

interface TiesSectionProps {
  readonly entity: string;
  readonly figureId: string;
  readonly seen: Seen;
}

/** How a figure agrees with what makes it, with what it makes, and with itself elsewhere. */
export function TiesSection({ entity, figureId, seen }: TiesSectionProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    tiesOf(entity, { ...seen, figureId }),
  );
  const ties = data?.pages.flatMap(({ items }) => items);
  return (
    <Panel title="Ties">
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && !ties && <Loading what="its ties" lines={4} />}
      {ties?.length === 0 && (
        <p className={styles['none']}>No document in sight states it again, and no sum has it as a term.</p>
      )}
      {ties && ties.length > 0 && (
        <div className={styles['groups']}>
          {tieGroups(ties, figureId).map(({ title, members }) => (
            <section key={title} className={styles['group']} aria-label={title}>
              <h3>{title}</h3>
              {members.map((tie, index) => (
                <TieEntry key={index} tie={tie} figureId={figureId} isOpen={index < OPEN_MAX} />
              ))}
            </section>
          ))}
          {hasNextPage && (
            <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
              {isFetchingNextPage ? 'Loading…' : 'Show more'}
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}

interface TieEntryProps {
  readonly tie: Tie;
  readonly figureId: string;
  readonly isOpen: boolean;
}

function TieEntry({ tie, figureId, isOpen }: TieEntryProps) {
  if (tie.method === 'corroboration') return <Repetition tie={tie} />;
  const name = tie.figureId === figureId ? words(tie.method) : figureName(tie);
  return (
    <details className={styles['tie']} open={isOpen}>
      <summary>
        <span className={styles['name']}>{name}</span> <OutcomeBadge tie={tie} />
        {tie.figureId !== figureId && <span className={styles['aside']}> {words(tie.method)}</span>}
      </summary>
      {tie.terms.length === 0 ? (
        <p className={styles['none']}>Nothing in sight to compare it with.</p>
      ) : (
        <SumTable sum={sumOfTie(tie)} figureId={figureId} caption={`${figureName(tie)}, ${tie.method}`} />
      )}
      <p className={styles['aside']}>{whenceText(tie)}</p>
    </details>
  );
}

/** The figure stated again: no sum, one line. */
function Repetition({ tie }: { tie: Tie }) {
  const { value, terms, difference, independent, source } = tie;
  return (
    <div className={styles['repetition']}>
      <span>
        {amountText(value)} in {shortHash(source.document)} against {amountText(terms[0]?.value ?? null)}{' '}
        {independent ? `in ${shortHash(terms[0]?.source.document ?? '')}` : 'in the same source'}
        {difference !== null && `, off by ${differenceText(difference)}`}
      </span>{' '}
      <OutcomeBadge tie={tie} />
    </div>
  );
}

function OutcomeBadge({ tie: { outcome, terms } }: { tie: Tie }) {
  if (terms.length === 0) return <Badge>no terms</Badge>;
  if (outcome === 'exception') return <Badge tone="bad">exception</Badge>;
  return <Badge tone={outcome === 'exact' ? 'good' : 'info'}>{words(outcome)}</Badge>;
}

function whenceText({ statement, derived, recomputed, publishedAt, plug }: Tie): string {
  return [
    derived ? 'computed from several documents' : (statement?.title ?? 'a sentence'),
    `published ${momentName(publishedAt)}`,
    recomputed ? 'told anew over a corrected value' : '',
    plug === 'total' ? 'it foots in its own currency' : '',
    plug === 'leaf' ? 'it makes a total foot in its own currency' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
