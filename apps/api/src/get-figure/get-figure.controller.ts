import { Controller, Get, Inject, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetFigureQuery } from '#libs/app';
import type { FigureHistory } from '#libs/views';
import { AsOfDto } from '../http/as-of.dto.js';
import { ApiAnswer, ApiSnapshot } from '../http/openapi.js';
import { SnapshotInterceptor } from '../http/snapshot.interceptor.js';
import type { FigureNow } from './figure-now.js';

@ApiTags('figures')
@Controller('v1/figures/:figureId')
@UseInterceptors(SnapshotInterceptor)
export class GetFigureController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ operationId: 'getFigure', summary: 'A figure: what it is, and how it stands.' })
  @ApiSnapshot()
  @ApiAnswer(200, 'Its identity, and how it stands.', 'FigureNow')
  async get(@Param('figureId') figureId: string, @Query() dates: AsOfDto): Promise<FigureNow> {
    const { vintages: _, observations: __, reliance: ___, ...now } = await this.history(figureId, dates);
    return now;
  }

  @Get('history')
  @ApiOperation({
    operationId: 'getFigureHistory',
    summary: 'A figure’s whole history: vintages, causes, and every observation with its line.',
  })
  @ApiSnapshot()
  @ApiAnswer(200, 'The history.', 'FigureHistory')
  async history(@Param('figureId') figureId: string, @Query() dates: AsOfDto): Promise<FigureHistory> {
    return this.queries.execute(new GetFigureQuery(figureId, dates));
  }
}
