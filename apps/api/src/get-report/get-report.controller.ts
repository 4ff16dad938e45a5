import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
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
import type { FastifyReply } from 'fastify';
import { ApiProblems, ApiReport } from '../http/openapi.js';
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
  @ApiProblems({ 404: ['statement-missing'] })
  async ofEntity(
    @Param('entity') entity: string,
    @Query() { format, ...options }: EntityReportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const report = await this.queries.execute(new GetReportQuery(entity, options));
    return sent(reply, report, { format, name: [report.entity] });
  }

  @Get('documents/:sha256/report')
  @ApiOperation({
    operationId: 'getDocumentReport',
    summary: 'What a document states, as an XBRL report that a ledger reads again.',
  })
  @ApiReport('The report.')
  async ofDocument(
    @Param('sha256') sha256: string,
    @Query() { format, ...dates }: ReportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const report = await this.queries.execute(new GetDocumentReportQuery(sha256, dates));
    return sent(reply, report, { format, name: [report.entity, sha256] });
  }

  @Get('figures/:figureId/report')
  @ApiOperation({
    operationId: 'getFigureReport',
    summary: 'All observations of a figure as an XBRL report: duplicate facts, each with its document.',
  })
  @ApiReport('The report.')
  async ofFigure(
    @Param('figureId') figureId: string,
    @Query() { format, ...dates }: ReportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const report = historyReport(await this.queries.execute(new GetFigureQuery(figureId, dates)));
    return sent(reply, report, { format, name: [report.entity, figureId] });
  }
}

function sent(
  reply: FastifyReply,
  report: OimReport,
  { format, name }: { readonly format: ReportFormat; readonly name: readonly string[] },
): StreamableFile {
  const { mediaType, extension } = REPORT_TYPES[format];
  const file = fileName(...name);
  void reply.headers({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${file}.${extension}"`,
  });
  return new StreamableFile(Readable.from(reportParts(report, format, file)));
}
