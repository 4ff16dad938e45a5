import { Controller, Get, Inject, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListRestatementsQuery, restatementsTable } from '#libs/app';
import type { RestatementJson } from '#libs/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CallerOf, inSight, type Caller } from '../access/caller.js';
import { formatOf, sendTable } from '../http/format.js';
import { ApiTablePage, ApiProblems } from '../http/openapi.js';
import { Walks, type Page } from '../http/walk.js';
import { ListRestatementsDto } from './list-restatements.dto.js';

@ApiTags('feeds')
@Controller('v1/restatements')
export class ListRestatementsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listRestatements',
    summary: 'Figures that were published again with another value; suspects say so.',
  })
  @ApiTablePage('Changes.', 'Restatement')
  @ApiProblems({ 400: ['dates-reversed', 'decimal-malformed'] })
  async list(
    @Query() { entity, limit, cursor, recordedAsOf, format: named, ...options }: ListRestatementsDto,
    @CallerOf() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<RestatementJson> | StreamableFile | undefined> {
    const { asOf, from, to, concept, period, size, percent, cause, suspect, form } = options;
    const filter = [concept, period, size, percent, cause, suspect, form];
    const scope = ['restatements', entity, asOf, from, to, ...filter];
    const walk = await this.walks.begin({
      limit,
      cursor,
      ...(recordedAsOf !== undefined && { recordedAsOf }),
      scope,
    });
    const query = new ListRestatementsQuery(entity, { ...options, recordedAsOf: walk.recordedAsOf });
    const found = inSight(caller, await this.queries.execute(query));
    const format = formatOf(request, reply, named);
    if (format !== 'json') {
      const name = [...(entity === undefined ? [] : [entity]), 'restated'];
      return sendTable(request, reply, restatementsTable(found), { format, name, tag: null });
    }
    return walk.page(found, ({ eventId }) => eventId);
  }
}
