import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { seenOf } from '../time/seen.js';
import { Loading } from '../ui/loading.js';
import { shortHash } from '../ui/names.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { DocumentFacts } from './document-facts.js';
import styles from './document-page.module.css';
import { placeIn } from './place.js';
import { documentOf } from './queries.js';
import { ReadingList } from './reading-list.js';
import { SourceDocument } from './source-document.js';

const route = getRouteApi('/documents/$sha256');

/** A document: what the ledger knows of it, what was read from it, and the document itself beside that. */
export function DocumentPage() {
  const { sha256 } = route.useParams();
  const { at, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: document, error, refetch } = useQuery(documentOf(sha256));
  if (error) {
    return (
      <Page title={`Document ${shortHash(sha256)}`}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!document) return <Loading what="the document" />;
  return (
    <Page title={document.title} lead={<DocumentFacts document={document} />}>
      <div className={styles['columns']}>
        <Panel title="What was read from it">
          <ReadingList
            sha256={document.document}
            seen={seenOf(search)}
            at={at}
            onPlace={(place) => void navigate({ search: (old) => ({ ...old, at: place }), replace: true })}
          />
        </Panel>
        <div className={styles['beside']}>
          <Panel title="The document" isFlush>
            <div className={styles['source']}>
              <SourceDocument sha256={document.document} place={placeIn(at)} />
            </div>
          </Panel>
        </div>
      </div>
    </Page>
  );
}
