import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProveFigureQuery, type Bundle } from '#libs/app';
import { ApiAnswer, ApiProblems } from '../http/openapi.js';
import { ProofDto } from './log-tree.dto.js';

@ApiTags('proofs')
@Controller('v1/figures/:figureId/proof')
export class ProveFigureController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'proveFigure',
    summary:
      'One file that proves a figure to an auditor who has the public key: `tieout verify-bundle` checks it offline.',
  })
  @ApiAnswer(200, 'The figure, the commits that say it, and proofs that they are in the log.', 'Bundle')
  @ApiProblems({ 422: ['commit-unknown', 'cosignature-missing', 'sizes-wrong'] })
  async prove(
    @Param('figureId') figureId: string,
    @Query() { documents, ...options }: ProofDto,
  ): Promise<Bundle> {
    return this.queries.execute(new ProveFigureQuery(figureId, { ...options, withDocuments: documents }));
  }
}
