import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ExceptionDetail } from '#libs/client';
import { SourceDocument } from '../document/source-document.js';
import { seenOf } from '../time/seen.js';
import { Badge } from '../ui/badge.js';
import { Loading } from '../ui/loading.js';
import { shortHash } from '../ui/names.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { waysOut } from './choices.js';
import { DecisionForm } from './decision-form.js';
import { DecisionTold } from './decision-told.js';
import { codeName, codeTone, placeName } from './exception-names.js';
import styles from './exception-page.module.css';
import { OutcomeNotice } from './outcome-notice.js';
import { exceptionOf } from './queries.js';
import { StatedTable } from './stated-table.js';

const route = getRouteApi('/exceptions/$exceptionId');

/** An exception, what can be done about it, and the place in its document beside it. */
export function ExceptionPage() {
  const { exceptionId } = route.useParams();
  const seen = seenOf(route.useSearch());
  const { data: exception, error, refetch } = useQuery(exceptionOf(exceptionId, seen));
  if (error) {
    return (
      <Page title="Exception" lead={<code>{exceptionId}</code>}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!exception) return <Loading what="the exception" />;
  return <Exception key={exceptionId} exception={exception} />;
}

function Exception({ exception }: { exception: ExceptionDetail }) {
  const { exceptionId, code, why, entity, document, locator, open } = exception;
  const ways = waysOut(exception);
  const [chosen, setChosen] = useState<string | null>(null);
  const way = ways.find(({ key }) => key === chosen);
  const lead = (
    <span className={styles['lead']}>
      <Badge tone={codeTone(code)}>{codeName(code)}</Badge>
      <Badge tone={open ? 'plain' : 'good'}>{open ? 'open' : 'settled'}</Badge>
      <code>{exceptionId}</code>
      <Link to="/entities/$entity" params={{ entity }}>
        {entity}
      </Link>
    </span>
  );
  return (
    <Page title={`Exception at ${placeName(locator)}`} lead={lead}>
      <div className={styles['both']}>
        <div className={styles['left']}>
          <Panel title="Why">
            <p>{why}</p>
          </Panel>
          <OutcomeNotice exceptionId={exceptionId} />
          <DecisionTold exception={exception} />
          {open ? (
            <DecisionForm exception={exception} ways={ways} chosen={chosen} onChoose={setChosen} />
          ) : (
            exception.doubted.length > 0 && (
              <Panel title="What was in doubt" isFlush>
                <StatedTable caption="What was in doubt" observations={exception.doubted} />
              </Panel>
            )
          )}
        </div>
        <div className={styles['beside']}>
          <Panel
            title="The document"
            tools={
              <Link to="/documents/$sha256" params={{ sha256: document }}>
                {shortHash(document)}
              </Link>
            }
            isFlush
          >
            <div className={styles['source']}>
              <SourceDocument
                sha256={document}
                place={locator}
                also={way?.observations.map((each) => each.locator) ?? []}
              />
            </div>
          </Panel>
        </div>
      </div>
    </Page>
  );
}
