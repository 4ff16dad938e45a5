import {
  Controller,
  Get,
  Inject,
  Param,
  Query,
  Req,
  Res,
  UseInterceptors,
  type StreamableFile,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetFigureQuery, observationsTable } from '#libs/app';
import type { FigureHistory } from '#libs/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOfDto } from '../http/as-of.dto.js';
import { snapshotTag, tagged } from '../http/etag.js';
import { formatOf, sendTable } from '../http/format.js';
import { ApiAnswer, ApiSnapshot, ApiTable } from '../http/openapi.js';
import { SnapshotInterceptor } from '../http/snapshot.interceptor.js';
import type { FigureNow } from './figure-now.js';
import { FigureHistoryDto } from './figure-history.dto.js';

@ApiTags('figures')
@Controller('v1/figures/:figureId')
export class GetFigureController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @UseInterceptors(SnapshotInterceptor)
  @ApiOperation({ operationId: 'getFigure', summary: 'A figure: what it is, and how it stands.' })
  @ApiSnapshot()
  @ApiAnswer(200, 'Its identity, and how it stands.', 'FigureNow')
  async get(@Param('figureId') figureId: string, @Query() dates: AsOfDto): Promise<FigureNow> {
    const {
      vintages: _,
      observations: __,
      reliance: ___,
      ...now
    } = await this.queries.execute(new GetFigureQuery(figureId, dates));
    return now;
  }

  @Get('history')
  @ApiOperation({
    operationId: 'getFigureHistory',
    summary: 'A figure’s whole history: vintages, causes, and every observation with its line.',
  })
  @ApiSnapshot()
  @ApiTable('The history; as CSV or Parquet, an observation a row.', 'FigureHistory')
  async history(
    @Param('figureId') figureId: string,
    @Query() { format: named, ...dates }: FigureHistoryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FigureHistory | StreamableFile | undefined> {
    const history = await this.queries.execute(new GetFigureQuery(figureId, dates));
    const { digest, commit } = history;
    const format = formatOf(request, reply, named);
    if (format === 'json') return tagged(request, reply, snapshotTag(digest, commit), history);
    const name = [history.entity, history.figureId];
    return sendTable(request, reply, observationsTable(history), { format, name, tag: { digest, commit } });
  }
}
