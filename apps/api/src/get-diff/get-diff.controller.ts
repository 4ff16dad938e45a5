import { Controller, Get, Inject, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetDiffQuery } from '#libs/app';
import type { DiffJson } from '#libs/views';
import { ApiAnswer, ApiProblems, ApiSnapshot } from '../http/openapi.js';
import { SnapshotInterceptor } from '../http/snapshot.interceptor.js';
import { GetDiffDto } from './get-diff.dto.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/diff')
export class GetDiffController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @UseInterceptors(SnapshotInterceptor)
  @ApiOperation({ summary: 'What changed between two dates, each change with the event that made it.' })
  @ApiSnapshot()
  @ApiAnswer(200, 'The changes.', 'Diff')
  @ApiProblems(400, 404)
  async get(
    @Param('entity') entity: string,
    @Query() { from, to, recordedAsOf }: GetDiffDto,
  ): Promise<DiffJson> {
    return this.queries.execute(new GetDiffQuery(entity, from, to, recordedAsOf));
  }
}
