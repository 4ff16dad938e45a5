import { Body, Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { IngestOutcome } from '#libs/app';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isJson, RAW_BODY } from '../http/body-parser.js';
import { CallerOf, type Caller } from '../access/caller.js';
import { CorrelationId } from '../http/correlation-id.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ApiAnswer, ApiIdempotencyKey, ApiMade, ApiProblems } from '../http/openapi.js';
import { DOCUMENT_PROBLEMS } from '../openapi/problem-types.js';
import { Problem } from '../http/problem.js';
import { answer } from '../ingest-document/answer.js';
import { DryRunDto } from '../ingest-document/ingest-document.dto.js';
import { Intake, type Preview } from '../ingest-document/intake.js';

/** Its own reader says what is wrong with the rest. */
const KEYED = {
  type: 'object',
  required: ['tieout-keyed'],
  properties: { 'tieout-keyed': { enum: [1, '1'], description: 'The version of the form.' } },
  additionalProperties: true,
};

@ApiTags('figures')
@Controller('v1/figures')
export class KeyFiguresController {
  constructor(@Inject(Intake) private readonly intake: Intake) {}

  /** Takes figures that a person keyed; the request's bytes are the document. */
  @Post()
  @RouteConfig(RAW_BODY)
  @ApiOperation({
    operationId: 'keyFigures',
    summary: 'Take keyed figures in: the keyed form in JSON, with the citation of each.',
  })
  @ApiConsumes('application/json')
  @ApiBody({ description: 'The keyed form.', schema: KEYED })
  @ApiIdempotencyKey()
  @ApiMade('Appended.', 'Ingested')
  @ApiAnswer(200, 'Known already, or a dry run: nothing was appended.', 'Ingested', 'Preview')
  @ApiProblems(DOCUMENT_PROBLEMS)
  async key(
    @Body() body: Buffer | undefined,
    @Query() { dryRun }: DryRunDto,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @CorrelationId() correlationId: string,
    @CallerOf() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IngestOutcome | Preview> {
    if (!isJson(request)) {
      throw new Problem(415, 'media-type-unsupported', 'keyed figures come as application/json');
    }
    const bytes = body ?? new Uint8Array();
    const delivery = {
      bytes,
      name: 'figures.json',
      options: { format: 'keyed' },
      idempotencyKey,
      correlationId,
      caller,
    };
    return dryRun
      ? answer(reply, await this.intake.preview(delivery))
      : answer(reply, await this.intake.take(delivery));
  }
}
