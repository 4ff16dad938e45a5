import { Link } from '@tanstack/react-router';
import { placeWord } from '../document/place.js';
import styles from './document-name.module.css';
import type { Sighting } from './figure-parts.js';

/** A document by its form, accession and title, and the way to it. */
export function DocumentName({
  source: { document, form, accession, title, locator },
}: {
  source: Pick<Sighting, 'document' | 'form' | 'accession' | 'title' | 'locator'>;
}) {
  const at = locator && placeWord(locator);
  // Documents of one accession that have no title of their own are called by it.
  const facts = [form, accession].filter((fact) => fact !== null && !title.includes(fact));
  return (
    <div className={styles['name']}>
      <Link to="/documents/$sha256" params={{ sha256: document }} search={at === null ? {} : { at }}>
        {title || document.slice(0, 12)}
      </Link>
      {facts.length > 0 && <span className={styles['form']}> {facts.join(' · ')}</span>}
    </div>
  );
}
