import { Controller, Get, Inject, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetStandardStatementQuery, GetStatementQuery } from '#libs/app';
import type { Snapshot, StatementJson } from '#libs/views';
import { ApiAnswer, ApiProblems, ApiSnapshot } from '../http/openapi.js';
import { SnapshotInterceptor } from '../http/snapshot.interceptor.js';
import { GetStatementDto, StatementParams } from './get-statement.dto.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/statements/:statement')
export class GetStatementController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @UseInterceptors(SnapshotInterceptor)
  @ApiOperation({
    operationId: 'getStatement',
    summary: 'A statement as its newest document in sight presents it, or in the standard presentation.',
  })
  @ApiSnapshot()
  @ApiAnswer(200, 'The statement.', 'Statement', 'StandardStatement')
  @ApiProblems({ 400: ['columns-malformed'], 404: ['statement-missing'] })
  async get(
    @Param() { entity, statement }: StatementParams,
    @Query() { presentation, ...options }: GetStatementDto,
  ): Promise<StatementJson | Snapshot> {
    return presentation === 'standard'
      ? this.queries.execute(new GetStandardStatementQuery(entity, statement, options))
      : this.queries.execute(new GetStatementQuery(entity, statement, options));
  }
}
