import { Controller, Get, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetLogStatusQuery, type LogStatusJson } from '#libs/app';
import { ApiAnswer } from '../http/openapi.js';

@ApiTags('health')
@Controller('v1/log')
export class GetLogStatusController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ operationId: 'getLog', summary: 'How far this node is, and how it keeps up with its log.' })
  @ApiAnswer(200, 'What it knows of itself; no server is asked.', 'LogStatus')
  status(): Promise<LogStatusJson> {
    return this.queries.execute(new GetLogStatusQuery());
  }
}
