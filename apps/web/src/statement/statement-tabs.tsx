import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Seen } from '../time/seen.js';
import { Choice } from '../ui/choice.js';
import { statementName, words } from '../ui/names.js';
import { statementsIn } from './queries.js';
import type { Presentation } from './statement-search.js';
import styles from './statement-page.module.css';

const route = getRouteApi('/entities/$entity/statements/$statement');

interface StatementTabsProps {
  readonly entity: string;
  readonly statement: string;
  readonly presentation: Presentation;
  readonly seen: Seen;
}

/** Which statement, in which presentation, with which columns: of those that can be had. */
export function StatementTabs({ entity, statement, presentation, seen }: StatementTabsProps) {
  const { columns } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(statementsIn(entity, seen));
  const statements = data?.statements ?? [];
  const offered = statements.find((one) => one.statement === statement)?.presentations ?? [];
  const kinds = offered.find((one) => one.presentation === presentation)?.columns ?? [];
  return (
    <div className={styles['bar']}>
      <nav className={styles['tabs']} aria-label="Statements">
        {statements.map((one) => (
          <Link
            key={one.statement}
            to="/entities/$entity/statements/$statement"
            params={{ entity, statement: one.statement }}
            search={(old) => ({
              ...old,
              figure: undefined,
              period: undefined,
              presentation: nearest(one, presentation),
            })}
            activeOptions={{ includeSearch: false }}
          >
            {statementName(one.statement)}
          </Link>
        ))}
      </nav>
      <div className={styles['tools']}>
        {offered.length > 1 && (
          <Choice
            label="Presentation"
            value={presentation}
            options={offered.map((one) => [one.presentation, words(one.presentation)] as const)}
            onChange={(one) => void navigate({ search: (old) => ({ ...old, presentation: one }) })}
          />
        )}
        {kinds.length > 0 && (
          <Choice
            label="Columns"
            value={columns ?? 'newest'}
            options={[
              ['newest', 'of the newest document'],
              ...kinds.map((one) => [one, words(one)] as const),
            ]}
            onChange={(one) =>
              void navigate({ search: (old) => ({ ...old, columns: one === 'newest' ? undefined : one }) })
            }
          />
        )}
      </div>
    </div>
  );
}

interface Offered {
  readonly presentations: readonly { readonly presentation: Presentation }[];
}

/** The presentation that is shown, where a statement has it too. */
export const nearest = ({ presentations }: Offered, wanted?: Presentation): Presentation | undefined =>
  (presentations.find(({ presentation }) => presentation === wanted) ?? presentations[0])?.presentation;
