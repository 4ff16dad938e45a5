import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ResolveExceptionCommand, type ResolutionOutcome } from '#libs/app';
import { FigureError } from '#libs/figures';
import type { FastifyReply } from 'fastify';
import { CallerOf, type Caller } from '../access/caller.js';
import { CorrelationId } from '../http/correlation-id.js';
import { IdempotencyKey, keyReused } from '../http/idempotency-key.js';
import { ApiAnswer, ApiIdempotencyKey, ApiProblems } from '../http/openapi.js';
import { choiceOf, personOf, ResolveExceptionDto } from './resolve-exception.dto.js';

@ApiTags('feeds')
@Controller('v1/exceptions/:exceptionId/resolution')
export class ResolveExceptionController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({
    operationId: 'resolveException',
    summary: 'A person’s decision on an exception, by name and with a reason.',
    description:
      'Whoever asks with a key or a JWT is recorded under its name; `by` says for whom, where that is somebody else. With the token, ' +
      'and where nothing keeps the server, `by` says who decides, and cannot be left out.',
  })
  @ApiIdempotencyKey()
  @ApiAnswer(201, 'Recorded, in a commit of its own.', 'Resolution')
  @ApiAnswer(200, 'Recorded before, under this Idempotency-Key.', 'Resolution')
  @ApiProblems({ 409: ['exception-resolved'], 422: ['candidate-unknown'] })
  async resolve(
    @Param('exceptionId') exceptionId: string,
    @Body() { choice, by, reason }: ResolveExceptionDto,
    @IdempotencyKey() key: string | undefined,
    @CorrelationId() correlationId: string,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResolutionOutcome> {
    const chosen = choiceOf(choice);
    const person = personOf(by, caller);
    const command = new ResolveExceptionCommand(exceptionId, chosen, person, reason, key, correlationId);
    const outcome = await this.commands.execute(command).catch((error: unknown) => {
      const isReused = error instanceof FigureError && error.code === 'commit-id-reused';
      throw isReused && key !== undefined ? keyReused(key) : error;
    });
    void reply.code(outcome.appended ? 201 : 200);
    return outcome;
  }
}
