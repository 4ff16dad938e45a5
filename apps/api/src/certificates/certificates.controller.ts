import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  CheckCertificateCommand,
  GetCertificateQuery,
  IssueCertificateCommand,
  ListCertificatesQuery,
  type Certificate,
  type CertificateCheck,
} from '#libs/app';
import { ApiAnswer, ApiMade, ApiPage, ApiProblems } from '../http/openapi.js';
import type { ProblemsByStatus } from '../openapi/problem-types.js';
import { PageDto } from '../http/page.dto.js';
import { Problem } from '../http/problem.js';
import { Walks, type Page } from '../http/walk.js';
import { CertificateParams, IssueCertificateDto } from './certificates.dto.js';

const PARAMETER_LENGTH_MAX = 200;

/** What computing a view may be refused with. */
const OF_VIEWS = {
  400: ['parameter-missing', 'parameter-unknown', 'entity-malformed', 'period-malformed', 'time-malformed'],
  404: ['entity-unknown', 'figure-unknown', 'statement-missing'],
  422: ['commit-unknown', 'projection-stopped'],
} satisfies ProblemsByStatus;

@ApiTags('replays')
@Controller('v1/certificates')
export class CertificatesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({
    operationId: 'issueCertificate',
    summary: 'Certify what a view says: the view, its parameters, the size of the log, and the digest.',
  })
  @ApiBody({ type: IssueCertificateDto })
  @ApiMade('The certificate; of the same view of the same log there is one.', 'Certificate')
  @ApiProblems(OF_VIEWS)
  async issue(
    @Body() { view, parameters = {}, size }: IssueCertificateDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Certificate> {
    const command = new IssueCertificateCommand(view, textsOf(parameters), size);
    const certificate = await this.commands.execute(command);
    void reply.header('Location', `/v1/certificates/${certificate.certificateId}`);
    return certificate;
  }

  @Get()
  @ApiOperation({ operationId: 'listCertificates', summary: 'The certificates that this ledger keeps.' })
  @ApiPage('Certificates, in the order in which they were issued.', 'Certificate')
  async list(@Query() { limit, cursor }: PageDto): Promise<Page<Certificate>> {
    const walk = await this.walks.begin({ limit, cursor, scope: ['certificates'] });
    const all = await this.queries.execute(new ListCertificatesQuery());
    return walk.page(all, ({ certificateId }) => certificateId);
  }

  @Get(':certificateId')
  @ApiOperation({ operationId: 'getCertificate', summary: 'A certificate.' })
  @ApiAnswer(200, 'The certificate.', 'Certificate')
  async get(@Param() { certificateId }: CertificateParams): Promise<Certificate> {
    return this.queries.execute(new GetCertificateQuery(certificateId));
  }

  @Post(':certificateId/check')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'checkCertificate',
    summary: 'Compute again what a certificate says of the log, and compare.',
  })
  @ApiAnswer(200, 'Whether it holds.', 'CertificateCheck')
  @ApiProblems({ ...OF_VIEWS, 422: [...OF_VIEWS[422], 'certificate-altered', 'version-unknown'] })
  async check(@Param() { certificateId }: CertificateParams): Promise<CertificateCheck> {
    return this.commands.execute(new CheckCertificateCommand(certificateId));
  }
}

/** @throws Problem `request-malformed` */
function textsOf(parameters: Record<string, unknown>): Record<string, string> {
  const bad = Object.entries(parameters).find(
    ([, value]) => typeof value !== 'string' || value.length > PARAMETER_LENGTH_MAX,
  );
  if (!bad) return parameters as Record<string, string>;
  throw new Problem(400, 'request-malformed', 'the request was not understood', {
    errors: [
      { pointer: `/parameters/${bad[0]}`, detail: `is no text of up to ${PARAMETER_LENGTH_MAX} characters` },
    ],
  });
}
