import { Controller, Get, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListProjectionsQuery, type ProjectionJson } from '#libs/app';
import { ApiAnswer } from '../http/openapi.js';

@ApiTags('replays')
@Controller('v1/projections')
export class ListProjectionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'listProjections',
    summary: 'Where the projections stand: how far behind the log, and whether one stopped.',
  })
  @ApiAnswer(
    200,
    'Projections; answers are never behind the log, for books answer where these lag.',
    'Projections',
  )
  async list(): Promise<{ readonly items: readonly ProjectionJson[]; readonly next: null }> {
    return { items: await this.queries.execute(new ListProjectionsQuery()), next: null };
  }
}
