import { Controller, Get, Inject, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetRestatementHistoryQuery, vintagesTable } from '#libs/app';
import type { RestatedFigureJson } from '#libs/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangeFilterDto } from '../http/change-filter.dto.js';
import { snapshotTag, tagged } from '../http/etag.js';
import { formatOf, sendTable } from '../http/format.js';
import { ApiSnapshot, ApiTablePage } from '../http/openapi.js';
import { Walks, type Page } from '../http/walk.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/restatements')
export class GetRestatementHistoryController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'getRestatementHistory',
    summary: 'Every figure that was published again with another value, with all values that it had.',
  })
  @ApiSnapshot()
  @ApiTablePage('Figures; as CSV or Parquet, a value a row.', 'RestatedFigure')
  async get(
    @Param('entity') entity: string,
    @Query() { limit, cursor, format: named, ...options }: ChangeFilterDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<RestatedFigureJson> | StreamableFile | undefined> {
    const { recordedAsOf, asOf, concept, period, cause, size, percent } = options;
    const walk = await this.walks.begin({
      limit,
      cursor,
      ...(recordedAsOf !== undefined && { recordedAsOf }),
      scope: ['restatement-history', entity, asOf, concept, period, cause, size, percent],
    });
    const history = await this.queries.execute(
      new GetRestatementHistoryQuery(entity, { ...options, recordedAsOf: walk.recordedAsOf }),
    );
    const { figures, digest, commit } = history;
    const format = formatOf(request, reply, named);
    if (format !== 'json') {
      const name = [history.entity, 'restatements'];
      return sendTable(request, reply, vintagesTable(history), { format, name, tag: { digest, commit } });
    }
    const page = walk.page(figures, ({ figureId }) => figureId);
    return tagged(request, reply, snapshotTag(digest, commit), page);
  }
}
