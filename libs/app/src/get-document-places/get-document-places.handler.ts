import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { pdfPlaces, textRangesOf } from '#libs/readers';
import { LedgerAccess } from '../ledger-access.js';
import { GetDocumentPlacesQuery, type DocumentPlacesJson } from './get-document-places.query.js';

@QueryHandler(GetDocumentPlacesQuery)
export class GetDocumentPlacesHandler implements IQueryHandler<GetDocumentPlacesQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /**
   * @throws FigureError `document-unknown`, `document-ambiguous`, `document-missing`, `document-broken`, `place-unknown`;
   *   LedgerError `document-damaged`
   */
  async execute({ document, places }: GetDocumentPlacesQuery): Promise<DocumentPlacesJson> {
    const { sha256, title, mediaType, bytes, rendition } = await this.ledger.documentWithText(document);
    const { text } = rendition;
    const ranges = textRangesOf(text, places);
    const found = mediaType === 'application/pdf' ? await pdfPlaces(bytes, title, text, ranges) : null;
    return {
      document: sha256,
      mediaType,
      pages: found?.pages ?? null,
      places: places.map(({ start, end }, index) => ({
        line: text.slice(0, ranges[index]!.start).split('\n').length,
        start,
        end,
        quote: rendition.slice(start, end),
        onPages: found?.places[index] ?? [],
      })),
    };
  }
}
