import { Inject } from '@nestjs/common';
import { CommandHandler, QueryHandler, type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';
import { LogTree } from '../log-tree/log-tree.js';
import { certificateIdOf, certify, parseStored, type Certificate } from './certificate.js';
import {
  CheckCertificateCommand,
  GetCertificateQuery,
  IssueCertificateCommand,
  ListCertificatesQuery,
  type CertificateCheck,
} from './certificates.commands.js';
import { CertifiedViews } from './certified-views.js';

@CommandHandler(IssueCertificateCommand)
export class IssueCertificateHandler implements ICommandHandler<IssueCertificateCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CertifiedViews) private readonly views: CertifiedViews,
    @Inject(LogTree) private readonly tree: LogTree,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws FigureError `view-unknown`, `parameter-unknown`, `commit-unknown`, and what the view is refused with */
  async execute({ view, parameters, size: asked }: IssueCertificateCommand): Promise<Certificate> {
    const size = asked ?? this.ledger.blocks.head().number;
    const { version, digest } = await this.views.compute(view, parameters, size);
    const [root, issuedAt] = [this.tree.root(size), this.clock.now()];
    return certify(this.ledger.certificates, { view, version, parameters, size, root, digest, issuedAt });
  }
}

@CommandHandler(CheckCertificateCommand)
export class CheckCertificateHandler implements ICommandHandler<CheckCertificateCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CertifiedViews) private readonly views: CertifiedViews,
    @Inject(LogTree) private readonly tree: LogTree,
  ) {}

  /**
   * @throws FigureError `certificate-unknown`, `certificate-altered`, `version-unknown`, `commit-unknown` where the log is shorter
   *   than the one that was certified
   */
  async execute({ certificate: given }: CheckCertificateCommand): Promise<CertificateCheck> {
    const certificate = typeof given === 'string' ? certificateOf(this.ledger, given) : given;
    if (certificateIdOf(certificate) !== certificate.certificateId) {
      throw new FigureError(
        'certificate-altered',
        'the certificate does not say what its id is a hash of: somebody changed it',
        { certificateId: certificate.certificateId },
      );
    }
    const { view, parameters, size } = certificate;
    const { version, digest } = await this.views.compute(view, parameters, size);
    if (version !== certificate.version) {
      throw new FigureError(
        'version-unknown',
        `the certificate is of version ${certificate.version} of ${view}, and this code computes version ${version}`,
        { view, version },
      );
    }
    // A log that holds the same documents in another order has another root, and says the same.
    return { certificate, digest, root: this.tree.root(size), holds: digest === certificate.digest };
  }
}

@QueryHandler(ListCertificatesQuery)
export class ListCertificatesHandler implements IQueryHandler<ListCertificatesQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute(): Promise<readonly Certificate[]> {
    return this.ledger.certificates.all().map(parseStored);
  }
}

@QueryHandler(GetCertificateQuery)
export class GetCertificateHandler implements IQueryHandler<GetCertificateQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `certificate-unknown` */
  async execute({ certificateId }: GetCertificateQuery): Promise<Certificate> {
    return certificateOf(this.ledger, certificateId);
  }
}

function certificateOf({ certificates }: LedgerAccess, certificateId: string): Certificate {
  const body = certificates.get(certificateId);
  if (body !== null) return parseStored(body);
  throw new FigureError('certificate-unknown', `the ledger keeps no certificate ${certificateId}`, {
    certificateId,
  });
}
