import { Controller, Get, Inject, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { GetDocumentQuery, type DocumentJson } from '#libs/app';
import { FigureError } from '#libs/figures';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { matchesETag } from '../http/etag.js';
import { ApiProblems } from '../http/openapi.js';
import { LedgerWindow } from '../ledger-window.js';
import { safeHeaders } from './safe-headers.js';

@ApiTags('documents')
@Controller('v1/documents/:sha256')
export class GetDocumentController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(LedgerWindow) private readonly ledger: LedgerWindow,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What the ledger knows of a document, by its SHA-256 or the beginning of it.' })
  @ApiOkResponse({ description: 'Its facts.' })
  @ApiProblems(400, 404)
  async facts(@Param('sha256') sha256: string): Promise<DocumentJson> {
    return this.queries.execute(new GetDocumentQuery(sha256));
  }

  /** The bytes that came in, for a program to keep and never for a browser to run. */
  @Get('content')
  @ApiOperation({ summary: 'The bytes of a document, as they came in.' })
  @ApiProduces('text/plain', 'application/octet-stream')
  @ApiOkResponse({ description: 'The bytes.', schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 404)
  async content(
    @Param('sha256') prefix: string,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { document, mediaType } = await this.facts(prefix);
    const etag = `"${document}"`;
    void reply.headers({ ETag: etag, 'Cache-Control': 'private, no-cache' });
    if (matchesETag(headers['if-none-match'], etag)) {
      void reply.code(304);
      return undefined;
    }
    const stored = await this.ledger.bytesOf(document);
    if (!stored) {
      throw new FigureError('document-missing', `the ledger has lost the bytes of ${document}`, { document });
    }
    void reply.headers(safeHeaders(document, mediaType));
    return new StreamableFile(stored.bytes);
  }
}
