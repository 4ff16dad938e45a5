import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Moment } from '#libs/figures';
import type { CertificateStore } from '#libs/ledger';

/** Says what a view said of a log of a given size: whoever holds that log can compute the view again, and compare. */
export interface Certificate {
  /** A hash of all that follows, but of when it was issued. */
  readonly certificateId: string;
  /** `books`, a projection, or a statement. */
  readonly view: string;
  /** Of what computes the view. */
  readonly version: number;
  readonly parameters: Readonly<Record<string, string>>;
  /** Commits in the log that the view was computed from. */
  readonly size: number;
  /** The root of the tree of these commits, base64: which log it was. `null` in certificates of before. */
  readonly root: string | null;
  /** SHA-256, hex, of the result: of what was published, not of what is the ledger's own. */
  readonly digest: string;
  readonly issuedAt: Moment;
}

/** Records a certificate beside the log; of the same view of the same log there is one. */
export function certify(store: CertificateStore, facts: Omit<Certificate, 'certificateId'>): Certificate {
  const certificate = certificateOf(facts);
  const known = store.get(certificate.certificateId);
  if (known !== null) return parseStored(known);
  store.add(certificate.certificateId, facts.issuedAt, JSON.stringify(certificate));
  return certificate;
}

/** A certificate that nobody keeps. */
export const certificateOf = (facts: Omit<Certificate, 'certificateId'>): Certificate => ({
  certificateId: certificateIdOf(facts),
  ...facts,
});

/** A certificate as a ledger keeps it. */
export function parseStored(body: string): Certificate {
  const certificate = JSON.parse(body) as Omit<Certificate, 'root'> & { readonly root?: string };
  return { ...certificate, root: certificate.root ?? null };
}

/** 22 characters of a SHA-256 over the RFC 8785 JSON of what the certificate says. */
export function certificateIdOf({
  view,
  version,
  parameters,
  size,
  root,
  digest,
}: Omit<Certificate, 'certificateId' | 'issuedAt'>): string {
  const said = canonicalize({
    view,
    version,
    parameters,
    size,
    ...(root !== null && { root }),
    digest,
  }) as string;
  const bytes = Buffer.from(hash('sha256', said, 'hex'), 'hex');
  // An id never begins with "-", which a command line reads as an option.
  bytes[0] = bytes[0]! & 0x7f;
  return bytes.toString('base64url').slice(0, 22);
}
