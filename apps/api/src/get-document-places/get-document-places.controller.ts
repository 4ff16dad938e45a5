import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetDocumentPlacesQuery, type DocumentPlacesJson } from '#libs/app';
import { ApiAnswer, ApiProblems } from '../http/openapi.js';
import { TextPlaceDto } from '../http/place.dto.js';
import { textAlsoOf, textPlaceOf } from '../http/places.js';

@ApiTags('documents')
@Controller('v1/documents/:sha256/places')
export class GetDocumentPlacesController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'getDocumentPlaces',
    summary:
      'Where places of a document’s text stand: line, quote, and for a PDF the rectangles on its pages.',
  })
  @ApiProblems({
    400: ['place-malformed'],
    404: ['place-unknown'],
    422: ['document-broken', 'document-encrypted'],
  })
  @ApiAnswer(200, 'The places, in the order in which they were asked for.', 'DocumentPlaces')
  async get(@Param('sha256') sha256: string, @Query() dto: TextPlaceDto): Promise<DocumentPlacesJson> {
    const place = textPlaceOf(dto);
    return this.queries.execute(
      new GetDocumentPlacesQuery(sha256, [...(place ? [place] : []), ...textAlsoOf(dto)]),
    );
  }
}
