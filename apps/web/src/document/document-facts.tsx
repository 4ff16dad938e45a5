import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Document } from '#libs/client';
import { Badge } from '../ui/badge.js';
import { momentName, words } from '../ui/names.js';
import styles from './document-facts.module.css';

/** What the ledger knows of a document, in a few lines. */
export function DocumentFacts({ document }: { document: Document }) {
  const { entity, filer, form, accession, reader, assurance } = document;
  return (
    <>
      <p className={styles['badges']}>
        {form && <Badge tone="info">{form}</Badge>}
        {assurance !== 'unknown' && <Badge>{words(assurance)}</Badge>}
        <Link to="/entities/$entity" params={{ entity }}>
          {filer ?? entity}
        </Link>
      </p>
      <dl className={styles['facts']}>
        <Fact name="Published">{momentName(document.publishedAt)}</Fact>
        <Fact name="Recorded">
          {momentName(document.recordedAt)}, commit {document.commit}
        </Fact>
        {accession && <Fact name="Accession">{accession}</Fact>}
        {document.amends && <Fact name="Amends">{document.amends}</Fact>}
        <Fact name="Read by">
          {reader.name} {reader.version}
        </Fact>
        <Fact name="Bytes">{document.bytes.toLocaleString('en')}</Fact>
        <Fact name="SHA-256">
          <code>{document.document}</code>
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
