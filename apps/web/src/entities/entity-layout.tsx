import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { Page } from '../ui/page.js';
import styles from './entity-layout.module.css';
import { entityNamed } from './queries.js';

const route = getRouteApi('/entities/$entity');

/** An entity's name, and the ways to look at it. */
export function EntityLayout() {
  const { entity } = route.useParams();
  const { data } = useQuery(entityNamed(entity));
  const lead = (
    <span className={styles['id']}>
      <code>{entity}</code>
      {data && (
        <span>
          {data.documents.toLocaleString('en')} documents · {data.observations.toLocaleString('en')}{' '}
          observations
        </span>
      )}
    </span>
  );
  const ways = (
    <nav className={styles['nav']} aria-label="Of this entity">
      <Link to="/entities/$entity/statements" params={{ entity }}>
        Statements
      </Link>
      <Link to="/entities/$entity/compare" params={{ entity }}>
        Compare
      </Link>
      <Link to="/entities/$entity/bridge" params={{ entity }}>
        Bridge
      </Link>
      <Link to="/restatements" search={{ entity }}>
        Restatements
      </Link>
      <Link to="/exceptions" search={{ entity }}>
        Exceptions
      </Link>
    </nav>
  );
  return (
    <Page title={data?.name ?? entity} lead={lead} tools={ways}>
      <Outlet />
    </Page>
  );
}
