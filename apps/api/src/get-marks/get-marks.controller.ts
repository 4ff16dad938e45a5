import { Controller, Get, Inject, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetMarksQuery } from '#libs/app';
import type { StatementMarks } from '#libs/views';
import { GetStatementDto, StatementParams } from '../get-statement/get-statement.dto.js';
import { ApiAnswer, ApiProblems, ApiSnapshot } from '../http/openapi.js';
import { SnapshotInterceptor } from '../http/snapshot.interceptor.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/statements/:statement/marks')
export class GetMarksController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @UseInterceptors(SnapshotInterceptor)
  @ApiOperation({
    operationId: 'getMarks',
    summary: 'The auditor’s marks on the figures of a statement, asked for as the statement is.',
  })
  @ApiSnapshot()
  @ApiAnswer(200, 'The marks, by figure.', 'StatementMarks')
  @ApiProblems({ 400: ['columns-malformed'], 404: ['statement-missing'] })
  get(
    @Param() { entity, statement }: StatementParams,
    @Query() { presentation = 'as-filed', ...options }: GetStatementDto,
  ): Promise<StatementMarks> {
    return this.queries.execute(new GetMarksQuery(entity, statement, presentation, options));
  }
}
