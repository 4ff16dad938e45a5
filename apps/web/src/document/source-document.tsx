import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp, Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { PageFrame } from './page-frame.js';
import { placeParameters, type Locator } from './place.js';
import { documentOf } from './queries.js';
import styles from './source-document.module.css';

const PdfDocument = lazy(() =>
  import('./pdf-document.js').then((module) => ({ default: module.PdfDocument })),
);

interface SourceDocumentProps {
  readonly sha256: string;
  /** Where to look; without one, the document from its beginning. */
  readonly place?: Locator | null;
  /** Where the same may stand besides, marked more faintly. */
  readonly also?: readonly Locator[];
}

/** A document as it came in, scrolled to a place that is marked. It fills the height that it is given. */
export function SourceDocument({ sha256, place = null, also = [] }: SourceDocumentProps) {
  const { data: document, error, refetch } = useQuery(documentOf(sha256));
  const parameters = placeParameters(place, also);
  const key = JSON.stringify(parameters);
  const [step, setStep] = useState({ key, nth: 0 });
  const [isText, setIsText] = useState(false);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!document) return <Loading what="the document" />;
  const count = (place === null ? 0 : 1) + (parameters.also?.split(',').length ?? 0);
  // Another place begins at its first again.
  const nth = step.key === key ? step.nth : 0;
  const go = (by: number): void => setStep({ key, nth: (nth + by + count) % count });
  const isReport = document.report !== null;
  const mediaType = isReport ? 'application/json' : document.mediaType;
  const isPdf = mediaType === 'application/pdf';
  const shown = { sha256: document.document, title: document.title, parameters, nth };
  return (
    <div className={styles['source']}>
      <div className={styles['tools']}>
        {count > 1 && (
          <div role="group" aria-label="Places" className={styles['group']}>
            <Button onClick={() => go(-1)} aria-label="Previous place">
              <ChevronUp size={16} aria-hidden />
            </Button>
            <span role="status">
              Place {nth + 1} of {count}
            </span>
            <Button onClick={() => go(1)} aria-label="Next place">
              <ChevronDown size={16} aria-hidden />
            </Button>
          </div>
        )}
        {isReport && (
          <span className={styles['note']}>
            A report of the document; the document itself has not come in
          </span>
        )}
        {isPdf && (
          <Button aria-pressed={isText} onClick={() => setIsText(!isText)}>
            As text
          </Button>
        )}
        <a
          className={styles['download']}
          href={`/v1/documents/${document.document}/content`}
          download={`${document.document.slice(0, 12)}${extensionOf(mediaType)}`}
        >
          <Download size={16} aria-hidden /> Download
        </a>
      </div>
      {isPdf && !isText ? (
        <Suspense fallback={<Loading what="the pages" />}>
          <PdfDocument {...shown} />
        </Suspense>
      ) : (
        <PageFrame {...shown} />
      )}
    </div>
  );
}

function extensionOf(mediaType: string): string {
  if (mediaType.includes('json')) return '.json';
  const known = {
    'application/pdf': '.pdf',
    'text/html': '.html',
    'text/csv': '.csv',
    'text/markdown': '.md',
  };
  return known[mediaType as keyof typeof known] ?? '.txt';
}
