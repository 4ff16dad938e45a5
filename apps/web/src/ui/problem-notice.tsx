import { ApiProblem } from '../api/api-problem.js';
import { Button } from './button.js';
import styles from './notice.module.css';

/** What went wrong, in the words of the server, and a way on. */
export function ProblemNotice({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const title = error instanceof ApiProblem ? error.title : 'Something went wrong';
  return (
    <div role="alert" className={`${styles['notice']} ${styles['bad']}`}>
      <h2>{title}</h2>
      <p>{error.message}</p>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}
