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
  @ApiOperation({
    operationId: 'listRestatements',
    summary: 'Figures that were published again with another value; suspects say so.',
  })
  @ApiPage('Changes.', 'Restatement')
  @ApiProblems({ 400: ['dates-reversed', 'decimal-malformed'] })
  async list(
    @Query() { entity, limit, cursor, recordedAsOf, ...options }: ListRestatementsDto,
  ): Promise<Page<RestatementJson>> {
    const { asOf, from, to, size, percent, cause, suspect, form } = options;
    const scope = ['restatements', entity, asOf, from, to, size, percent, cause, suspect, form];
    const walk = await this.walks.begin({
      limit,
      cursor,
      ...(recordedAsOf !== undefined && { recordedAsOf }),
      scope,
    });
    const found = await this.queries.execute(
      new ListRestatementsQuery(entity, { ...options, recordedAsOf: walk.recordedAsOf }),
    );
    return walk.page(found, ({ eventId }) => eventId);
  }
}
