import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListRestatementsQuery } from '#libs/app';
import type { RestatementJson } from '#libs/views';
import { ApiPage, ApiProblems } from '../http/openapi.js';
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
  @ApiOperation({ summary: 'Figures that were published again with another value; suspects say so.' })
  @ApiPage('Changes.', 'Restatement')
  @ApiProblems(400, 404)
  async list(@Query() { entity, asOf, ...page }: ListRestatementsDto): Promise<Page<RestatementJson>> {
    const walk = await this.walks.begin({ ...page, scope: ['restatements', entity, asOf] });
    const dates = { asOf, recordedAsOf: walk.recordedAsOf };
    const found = await this.queries.execute(new ListRestatementsQuery(entity, dates));
    return walk.page(found, ({ eventId }) => eventId);
  }
}
