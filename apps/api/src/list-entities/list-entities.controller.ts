import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListEntitiesQuery, type EntityJson } from '#libs/app';
import { CallerOf, inSight, type Caller } from '../access/caller.js';
import { ApiPage } from '../http/openapi.js';
import { Walks, type Page } from '../http/walk.js';
import { ListEntitiesDto } from './list-entities.dto.js';

@ApiTags('entities')
@Controller('v1/entities')
export class ListEntitiesController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listEntities',
    summary:
      'The entities that the ledger knows, in the order in which they came; or those that a text finds.',
  })
  @ApiPage('Entities.', 'Entity')
  async list(
    @Query() { q, limit, cursor }: ListEntitiesDto,
    @CallerOf() caller: Caller,
  ): Promise<Page<EntityJson>> {
    const walk = await this.walks.begin({ limit, cursor, scope: ['entities', q] });
    const found = await this.queries.execute(new ListEntitiesQuery(q));
    return walk.page(inSight(caller, found), ({ entity }) => entity);
  }
}
