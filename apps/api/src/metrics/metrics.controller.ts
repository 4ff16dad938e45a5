import { Controller, Get, Header, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GetGaugesQuery } from '#libs/app';
import { Metrics } from '../telemetry/metrics.js';

/** The text format of Prometheus, of which there is no other version. */
const EXPOSITION = 'text/plain; version=0.0.4; charset=utf-8';

@ApiTags('health')
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Get()
  @Header('Content-Type', EXPOSITION)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'getMetrics',
    summary: 'How the server and the ledger do, in the text format of Prometheus.',
  })
  @ApiResponse({
    status: 200,
    description: 'Metrics, as docs/OBSERVABILITY.md describes them.',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  async scrape(): Promise<string> {
    return this.metrics.exposition(await this.queries.execute(new GetGaugesQuery()));
  }
}
