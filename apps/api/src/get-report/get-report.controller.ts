import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  fileName,
  GetDocumentReportQuery,
  GetFigureQuery,
  GetReportQuery,
  historyReport,
  REPORT_TYPES,
  reportParts,
  type OimReport,
  type ReportFormat,
} from '#libs/app';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tagged } from '../http/etag.js';
import { ApiProblems, ApiReport, ApiSnapshot } from '../http/openapi.js';
import { EntityReportDto, ReportDto } from './report.dto.js';

@ApiTags('reports')
@Controller('v1')
export class GetReportController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('entities/:entity/report')
  @ApiOperation({
    operationId: 'getEntityReport',
    summary: 'An entity’s figures as they stand, or a statement as filed, as an XBRL report.',
  })
  @ApiReport('The report.')
  @ApiSnapshot()
  @ApiProblems({ 404: ['statement-missing'] })
  async ofEntity(
    @Param('entity') entity: string,
    @Query() { format, ...options }: EntityReportDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const report = await this.queries.execute(new GetReportQuery(entity, options));
    return sent({ request, reply }, report, { format, name: [report.entity] });
  }

  @Get('documents/:sha256/report')
  @ApiOperation({
    operationId: 'getDocumentReport',
    summary: 'What a document states, as an XBRL report that a ledger reads again.',
  })
  @ApiReport('The report.')
  @ApiSnapshot()
  async ofDocument(
    @Param('sha256') sha256: string,
    @Query() { format, ...dates }: ReportDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const report = await this.queries.execute(new GetDocumentReportQuery(sha256, dates));
    return sent({ request, reply }, report, { format, name: [report.entity, sha256] });
  }

  @Get('figures/:figureId/report')
  @ApiOperation({
    operationId: 'getFigureReport',
    summary: 'All observations of a figure as an XBRL report: duplicate facts, each with its document.',
  })
  @ApiReport('The report.')
  @ApiSnapshot()
  async ofFigure(
    @Param('figureId') figureId: string,
    @Query() { format, ...dates }: ReportDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const report = historyReport(await this.queries.execute(new GetFigureQuery(figureId, dates)));
    return sent({ request, reply }, report, { format, name: [report.entity, figureId] });
  }
}

/** A report under its `ETag`, which is a hash of what it says. */
async function sent(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  report: OimReport,
  { format, name }: { readonly format: ReportFormat; readonly name: readonly string[] },
): Promise<StreamableFile | undefined> {
  const { mediaType, extension } = REPORT_TYPES[format];
  const file = fileName(...name);
  const [hash, json] = [createHash('sha256').update(`${format}\n`), [] as Uint8Array[]];
  for await (const part of reportParts(report, 'xbrl-json', file)) {
    hash.update(part);
    json.push(part);
  }
  const parts = format === 'xbrl-json' ? json : reportParts(report, format, file);
  const answer = tagged(request, reply, `W/"${hash.digest('hex')}"`, parts);
  if (answer === undefined) return undefined;
  void reply.headers({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${file}.${extension}"`,
  });
  return new StreamableFile(Readable.from(answer));
}
