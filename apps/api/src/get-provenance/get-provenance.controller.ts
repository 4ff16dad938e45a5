import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetDocumentQuery, GetFigureQuery, type DocumentJson } from '#libs/app';
import type { FigureHistory } from '#libs/views';
import { AsOfDto } from '../http/as-of.dto.js';
import { ApiAnswer } from '../http/openapi.js';
import { provenanceOf, type ProvJson } from './provenance.js';

@ApiTags('figures')
@Controller('v1/figures/:figureId/provenance')
export class GetProvenanceController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'getFigureProvenance',
    summary: 'A figure’s provenance as W3C PROV-JSON: observations, documents, readers, people.',
  })
  @ApiAnswer(200, 'PROV-JSON.', 'Provenance')
  async get(@Param('figureId') figureId: string, @Query() dates: AsOfDto): Promise<ProvJson> {
    const history = await this.queries.execute(new GetFigureQuery(figureId, dates));
    return provenanceOf(history, await this.documentsOf(history));
  }

  private async documentsOf({ observations }: FigureHistory): Promise<Map<string, DocumentJson>> {
    const documents = new Map<string, DocumentJson>();
    for (const sha256 of new Set(observations.map(({ document }) => document))) {
      documents.set(sha256, await this.queries.execute(new GetDocumentQuery(sha256)));
    }
    return documents;
  }
}
