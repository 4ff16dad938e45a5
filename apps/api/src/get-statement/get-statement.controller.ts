import { Controller, Get, Inject, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetStatementQuery } from '#libs/app';
import type { StatementJson } from '#libs/views';
import { ApiAnswer, ApiProblems, ApiSnapshot } from '../http/openapi.js';
import { SnapshotInterceptor } from '../http/snapshot.interceptor.js';
import { GetStatementDto, StatementParams } from './get-statement.dto.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/statements/:statement')
export class GetStatementController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @UseInterceptors(SnapshotInterceptor)
  @ApiOperation({ summary: 'A statement as its newest document in sight presents it.' })
  @ApiSnapshot()
  @ApiAnswer(200, 'The statement.', 'Statement')
  @ApiProblems(400, 404)
  async get(
    @Param() { entity, statement }: StatementParams,
    @Query() { period, asOf, recordedAsOf }: GetStatementDto,
  ): Promise<StatementJson> {
    return this.queries.execute(new GetStatementQuery(entity, statement, { period, asOf, recordedAsOf }));
  }
}
