import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetReadingQuery } from '#libs/app';
import { AsOfDto } from '../http/as-of.dto.js';
import { ApiAnswer } from '../http/openapi.js';
import { partsOf, type ReadingParts } from '../ingest-document/reading-parts.js';

@ApiTags('documents')
@Controller('v1/documents/:sha256/reading')
export class GetReadingController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'getReading',
    summary: 'What was read from a document: observations in its order, as printed; exceptions.',
  })
  @ApiAnswer(200, 'The reading.', 'Reading')
  async get(@Param('sha256') sha256: string, @Query() dates: AsOfDto): Promise<ReadingParts> {
    return partsOf(await this.queries.execute(new GetReadingQuery(sha256, dates)));
  }
}
