import { getRouteApi, Link } from '@tanstack/react-router';
import { Choice } from '../ui/choice.js';
import { statementName, words } from '../ui/names.js';
import { COLUMNS } from './statement-search.js';
import styles from './statement-page.module.css';

const route = getRouteApi('/entities/$entity/statements/$statement');

const STATEMENTS = ['balance-sheet', 'income-statement', 'comprehensive-income', 'cash-flow', 'non-gaap'];

/** Which statement, in which presentation, with which columns. */
export function StatementTabs({ entity }: { entity: string }) {
  const { presentation = 'as-filed', columns } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className={styles['bar']}>
      <nav className={styles['tabs']} aria-label="Statements">
        {STATEMENTS.map((statement) => (
          <Link
            key={statement}
            to="/entities/$entity/statements/$statement"
            params={{ entity, statement }}
            search={(old) => ({ ...old, figure: undefined })}
            activeOptions={{ includeSearch: false }}
          >
            {statementName(statement)}
          </Link>
        ))}
      </nav>
      <div className={styles['tools']}>
        <Choice
          label="Presentation"
          value={presentation}
          options={[
            ['as-filed', 'as filed'],
            ['standard', 'standard'],
          ]}
          onChange={(one) => void navigate({ search: (old) => ({ ...old, presentation: one }) })}
        />
        {presentation === 'standard' && (
          <Choice
            label="Columns"
            value={columns ?? 'newest'}
            options={[
              ['newest', 'of the newest document'],
              ...COLUMNS.map((one) => [one, words(one)] as const),
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
