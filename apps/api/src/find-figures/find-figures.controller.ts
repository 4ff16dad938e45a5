import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FindFiguresQuery } from '#libs/app';
import type { FigureJson } from '#libs/views';
import { ApiPage } from '../http/openapi.js';
import { Walks, type Page } from '../http/walk.js';
import { FindFiguresDto } from './find-figures.dto.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/figures')
export class FindFiguresController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'findFigures',
    summary: 'Find figures of an entity, as they stand; newest period first.',
  })
  @ApiPage('Figures.', 'Figure')
  async find(
    @Param('entity') entity: string,
    @Query() { concept, period, asOf, ...page }: FindFiguresDto,
  ): Promise<Page<FigureJson>> {
    const walk = await this.walks.begin({ ...page, scope: ['figures', entity, concept, period, asOf] });
    const filter = {
      ...(concept === undefined ? {} : { concept }),
      ...(period === undefined ? {} : { period }),
    };
    const dates = { asOf, recordedAsOf: walk.recordedAsOf };
    const figures = await this.queries.execute(new FindFiguresQuery(entity, filter, dates));
    return walk.page(figures, ({ figureId }) => figureId);
  }
}
