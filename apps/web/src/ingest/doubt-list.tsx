import type { Preview } from '#libs/client';
import { Badge } from '../ui/badge.js';
import { words } from '../ui/names.js';
import styles from './preview-panel.module.css';

/** What could not be read for certain, why, and the ways in which it may be read. */
export function DoubtList({ exceptions }: { exceptions: Preview['exceptions'] }) {
  if (exceptions.length === 0) return <p className={styles['body']}>All of it was read for certain.</p>;
  return (
    <ul className={styles['doubts']}>
      {exceptions.map(({ exceptionId, code, why, locator, candidates }) => (
        <li key={exceptionId} className={styles['doubt']}>
          <Badge tone="bad">{words(code)}</Badge>
          <p>{why}</p>
          {locator && 'quote' in locator && locator.quote.trim() !== '' && (
            <pre tabIndex={0} role="region" aria-label={`Line ${locator.line} of the document`}>
              {outdented(locator.quote)}
            </pre>
          )}
          {candidates.length > 0 && (
            <>
              <h3>It may be</h3>
              <ol>
                {candidates.map(({ description }) => (
                  <li key={description}>{description}</li>
                ))}
              </ol>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Without the space that all its lines begin with: a page's margin. */
function outdented(quote: string): string {
  const lines = quote.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}
