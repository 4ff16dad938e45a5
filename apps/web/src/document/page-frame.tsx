import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { isOfText, viewAddress, type PlaceParameters } from './place.js';
import { placesOf } from './queries.js';
import styles from './source-document.module.css';

interface PageFrameProps {
  readonly sha256: string;
  readonly title: string;
  readonly parameters: PlaceParameters;
  readonly nth: number;
}

/** A document's page, made by the server, in a frame in which nothing can run. Its place is where its address leads. */
export function PageFrame({ sha256, title, parameters, nth }: PageFrameProps) {
  // A frame does not tell what it was refused: the same question is asked before it.
  const { error, isLoading } = useQuery({ ...placesOf(sha256, parameters), enabled: isOfText(parameters) });
  const address = viewAddress(sha256, parameters, nth);
  const [loaded, setLoaded] = useState('');
  if (error) return <ProblemNotice error={error} />;
  if (isLoading) return <Loading what="the document" />;
  const [page] = address.split('#');
  return (
    <div className={styles['frame']}>
      {loaded !== page && (
        <div className={styles['over']}>
          <Loading what="the document" />
        </div>
      )}
      <iframe
        key={page}
        className={styles['page']}
        sandbox=""
        src={address}
        title={`Document: ${title}`}
        onLoad={() => setLoaded(page!)}
      />
    </div>
  );
}
