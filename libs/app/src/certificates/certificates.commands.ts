import { Command, Query } from '@nestjs/cqrs';
import type { Certificate } from './certificate.js';

/** Computes a view as the log stands now, or stood, and certifies what it says. */
export class IssueCertificateCommand extends Command<Certificate> {
  constructor(
    /** `books`, a projection, `statement` or `figure`. */
    readonly view: string,
    /** `asOf`, `recordedAsOf`; of a statement `entity`, `statement`, `period` and `presentation` too; of a figure `figureId`. */
    readonly parameters: Readonly<Record<string, string>> = {},
    /** Commits of the log; absent for all. */
    readonly size?: number,
  ) {
    super();
  }
}

/** Computes again what a certificate says, of this log, and compares. */
export class CheckCertificateCommand extends Command<CertificateCheck> {
  /** A certificate, or the id of one that this ledger keeps. */
  constructor(readonly certificate: Certificate | string) {
    super();
  }
}

export interface CertificateCheck {
  readonly certificate: Certificate;
  /** What the view says of the first `size` commits of this log. */
  readonly digest: string;
  /** The root of the tree of these commits, base64. */
  readonly root: string;
  /** Whether both are what the certificate says. */
  readonly holds: boolean;
}

/** The certificates that this ledger keeps, in the order in which they were issued. */
export class ListCertificatesQuery extends Query<readonly Certificate[]> {}

/** One certificate by its id. */
export class GetCertificateQuery extends Query<Certificate> {
  constructor(readonly certificateId: string) {
    super();
  }
}
