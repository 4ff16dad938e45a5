import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetFrameQuery, type FrameFigureJson } from '#libs/app';
import { CallerOf, inSight, type Caller } from '../access/caller.js';
import { AsOfPageDto } from '../http/as-of.dto.js';
import { ApiPage } from '../http/openapi.js';
import { Walks, type Page } from '../http/walk.js';

@ApiTags('feeds')
@Controller('v1/frames')
export class GetFrameController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get(':concept/:unit/:period')
  @ApiOperation({
    operationId: 'getFrame',
    summary: 'One concept of all entities: a period, or a calendar frame as the SEC names it (`CY2019Q1I`).',
  })
  @ApiPage('Values, by entity.', 'FrameFigure')
  async list(
    @Param('concept') concept: string,
    @Param('unit') unit: string,
    @Param('period') period: string,
    @Query() { asOf, ...page }: AsOfPageDto,
    @CallerOf() caller: Caller,
  ): Promise<Page<FrameFigureJson>> {
    const walk = await this.walks.begin({ ...page, scope: ['frames', concept, unit, period, asOf] });
    const dates = { asOf, recordedAsOf: walk.recordedAsOf };
    const { figures } = await this.queries.execute(new GetFrameQuery(concept, unit, period, dates));
    return walk.page(inSight(caller, figures), ({ entity }) => entity);
  }
}
