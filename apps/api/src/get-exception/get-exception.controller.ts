import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetExceptionQuery } from '#libs/app';
import type { ExceptionDetailJson } from '#libs/views';
import { AsOfDto } from '../http/as-of.dto.js';
import { ApiAnswer } from '../http/openapi.js';

@ApiTags('feeds')
@Controller('v1/exceptions/:exceptionId')
export class GetExceptionController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'getException',
    summary: 'An exception by its id, decided or not, with the observations that are in doubt.',
  })
  @ApiAnswer(200, 'The exception.', 'ExceptionDetail')
  get(@Param('exceptionId') exceptionId: string, @Query() dates: AsOfDto): Promise<ExceptionDetailJson> {
    return this.queries.execute(new GetExceptionQuery(exceptionId, dates));
  }
}
