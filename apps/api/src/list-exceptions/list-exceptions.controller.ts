import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListExceptionsQuery } from '#libs/app';
import type { ExceptionJson } from '#libs/views';
import { CallerOf, inSight, type Caller } from '../access/caller.js';
import { ApiPage } from '../http/openapi.js';
import { Walks, type Page } from '../http/walk.js';
import { ListExceptionsDto } from './list-exceptions.dto.js';

@ApiTags('feeds')
@Controller('v1/exceptions')
export class ListExceptionsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listExceptions',
    summary: 'What could not be read for certain, or is suspect, with what a person can choose.',
  })
  @ApiPage('Exceptions.', 'Exception')
  async list(
    @Query() { entity, all, code, document, asOf, ...page }: ListExceptionsDto,
    @CallerOf() caller: Caller,
  ): Promise<Page<ExceptionJson>> {
    const walk = await this.walks.begin({
      ...page,
      scope: ['exceptions', entity, all === true, code, document, asOf],
    });
    const options = { asOf, recordedAsOf: walk.recordedAsOf, all, code, document };
    const found = await this.queries.execute(new ListExceptionsQuery(entity, options));
    const { items, next } = walk.page(inSight(caller, found), ({ exceptionId }) => exceptionId);
    return { items: await Promise.all(items.map((each) => each.json())), next };
  }
}
