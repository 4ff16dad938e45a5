import { Controller, Get, Inject, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListStatementsQuery } from '#libs/app';
import type { StatementsInSightJson } from '#libs/views';
import { AsOfDto } from '../http/as-of.dto.js';
import { ApiAnswer, ApiSnapshot } from '../http/openapi.js';
import { SnapshotInterceptor } from '../http/snapshot.interceptor.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/statements')
export class ListStatementsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @UseInterceptors(SnapshotInterceptor)
  @ApiOperation({
    operationId: 'listStatements',
    summary: 'Which statements there are in sight, in which presentations and with which kinds of columns.',
  })
  @ApiSnapshot()
  @ApiAnswer(200, 'The statements.', 'Statements')
  async list(@Param('entity') entity: string, @Query() asOf: AsOfDto): Promise<StatementsInSightJson> {
    return this.queries.execute(new ListStatementsQuery(entity, asOf));
  }
}
