import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { EntitySearchFrame } from '../entities/entity-search-frame.js';
import { SignIn } from '../session/sign-in.js';
import { SignOutButton } from '../session/sign-out-button.js';
import { useSignedOut } from '../session/signed-out.js';
import { idle } from './idle.js';
import icon from './icon.svg';
import styles from './shell.module.css';
import { ThemeButton } from './theme-button.js';

/** Its list of choices is much code: it comes when the page has been drawn. */
const EntitySearch = lazy(async () => {
  await idle();
  return import('../entities/entity-search.js');
});

/** What stands around every page. */
export function Shell() {
  const isSignedOut = useSignedOut();
  return (
    <>
      <a className={styles['skip']} href="#main">
        Skip to the page
      </a>
      <header className={styles['header']}>
        <Link to="/" className={styles['brand']}>
          <img src={icon} alt="" width={24} height={24} />
          Tieout
        </Link>
        <div className={styles['search']}>
          {!isSignedOut && (
            <Suspense fallback={<EntitySearchFrame />}>
              <EntitySearch />
            </Suspense>
          )}
        </div>
        <nav className={styles['nav']} aria-label="Ledger">
          <Link to="/" activeOptions={{ exact: true }}>
            Entities
          </Link>
          <Link to="/restatements">Restatements</Link>
          <Link to="/exceptions">Exceptions</Link>
          <Link to="/replays">Replay</Link>
          <Link to="/ingest">Ingest</Link>
        </nav>
        <ThemeButton />
        {!isSignedOut && <SignOutButton />}
      </header>
      <main id="main" tabIndex={-1}>
        {isSignedOut ? <SignIn /> : <Outlet />}
      </main>
    </>
  );
}
