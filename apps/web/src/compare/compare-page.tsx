import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { entityNamed } from '../entities/queries.js';
import { fieldProblems } from '../filters/field-problems.js';
import { seenOf } from '../time/seen.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Panel } from '../ui/panel.js';
import { ChangesView } from './changes-view.js';
import styles from './compare-page.module.css';
import { axisOf, before, filtersOf, shortMoment, sidesOf, type CompareSearch } from './compare-search.js';
import { countsBetween, type DiffQuery } from './queries.js';
import { SidesForm } from './sides-form.js';
import { StatementsView } from './statements-view.js';

const route = getRouteApi('/entities/$entity/compare');

/** An entity's figures on two sides: of two days, two recorded times, or two documents. */
export function ComparePage() {
  const { entity } = route.useParams();
  const { scale = 'auto', asOf, recordedAsOf, ...said } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: known } = useQuery(entityNamed(entity));
  const search = withDefault(said, known?.lastPublishedAt);
  const axis = axisOf(search);
  const sides = sidesOf(search);
  const query: DiffQuery | null = sides && {
    ...sides,
    ...filtersOf(search),
    // Of the two times that are in sight, the one that the sides do not say themselves.
    ...(axis === 'recorded' ? seenOf({ asOf }) : seenOf({ recordedAsOf })),
  };
  const { error } = useQuery(countsBetween(entity, query));
  const change = (next: CompareSearch): void =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const isWhole = search.show === 'all' && axis !== 'document';
  return (
    <>
      <Panel title="Compare">
        <div className={styles['sides']}>
          <SidesForm
            entity={entity}
            axis={axis}
            search={search}
            problems={fieldProblems(error, { ...sides })}
            onChange={change}
          />
        </div>
      </Panel>
      {!query && (
        <EmptyNotice title="Say between what">
          {axis === 'document'
            ? 'Choose two documents: what the later one states otherwise than the earlier one is here.'
            : 'Say the earlier of two times: what changed from then on is here.'}
        </EmptyNotice>
      )}
      {query && !isWhole && (
        <ChangesView entity={entity} query={query} search={search} scale={scale} onChange={change} />
      )}
      {query && isWhole && (
        <StatementsView
          entity={entity}
          axis={axis}
          query={query}
          search={search}
          scale={scale}
          onChange={change}
        />
      )}
    </>
  );
}

/** Who says nothing sees what the newest document brought. */
function withDefault(search: CompareSearch, lastPublishedAt: string | null | undefined): CompareSearch {
  if (axisOf(search) !== 'published' || search.from !== undefined || !lastPublishedAt) return search;
  return { ...search, from: before(shortMoment(lastPublishedAt)).slice(0, 10) };
}
