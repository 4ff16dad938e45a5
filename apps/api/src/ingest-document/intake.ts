import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  isEnough,
  IngestDocumentCommand,
  PreviewReadingQuery,
  type IngestOptions,
  type IngestOutcome,
} from '#libs/app';
import { parseAccession, parseEntity, parseMoment } from '#libs/figures';
import type { Caller } from '../access/caller.js';
import { Acts } from '../http/acts.js';
import { documentProblemOf } from '../http/problem-of.js';
import { partsOf, type ReadingParts } from './reading-parts.js';

/** A document as a request brings it. */
export interface Delivery {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: Pick<IngestOptions, 'entity' | 'published' | 'form' | 'accession' | 'format' | 'dryRun'>;
  readonly idempotencyKey: string | undefined;
  readonly correlationId: string;
  readonly caller: Caller;
}

/** What a dry run tells. */
export interface Preview extends ReadingParts {
  readonly outcome: IngestOutcome;
}

/** Takes documents in, under their idempotency keys. */
@Injectable()
export class Intake {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  /**
   * @throws FigureError `entity-forbidden`, `decision-forbidden`, `entity-malformed`, `time-malformed`, and what readers refuse;
   *   Problem `idempotency-key-reused`
   */
  async take({
    bytes,
    name,
    options,
    idempotencyKey,
    correlationId,
    caller,
  }: Delivery): Promise<IngestOutcome> {
    assertOptions(options);
    const body = idempotencyKey === undefined ? '' : bodyHashOf(bytes, name, options);
    const by = { actor: caller.name ?? undefined, correlationId, ...rightsOf(caller) };
    const command = new IngestDocumentCommand(bytes, name, { ...options, ...by });
    const act = (): Promise<IngestOutcome> => ofDocument(this.commands.execute(command));
    return this.acts.once(idempotencyKey, body, act, caller.id);
  }

  /** What taking it would bring; nothing is written, and so no key is needed. */
  async preview({ bytes, name, options, caller }: Delivery): Promise<Preview> {
    assertOptions(options);
    const dryRun = { ...options, ...rightsOf(caller), dryRun: true };
    const outcome = await ofDocument(this.commands.execute(new IngestDocumentCommand(bytes, name, dryRun)));
    const reading = await ofDocument(this.queries.execute(new PreviewReadingQuery(bytes, name, options)));
    return { outcome, ...partsOf(reading) };
  }
}

const rightsOf = ({ entities, role }: Caller): Pick<IngestOptions, 'entities' | 'mayDecide'> => ({
  entities,
  mayDecide: isEnough(role, 'reviewer'),
});

/** A malformed option is the request's fault, and no document's. */
function assertOptions({ entity, published, accession }: Delivery['options']): void {
  if (entity !== undefined) parseEntity(entity);
  if (published !== undefined) parseMoment(published, 'published');
  if (accession !== undefined) parseAccession(accession);
}

async function ofDocument<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    throw documentProblemOf(error);
  }
}

function bodyHashOf(bytes: Uint8Array, name: string, options: Delivery['options']): string {
  const { entity, published, form, format, accession } = options;
  const said = [name, entity, published, form, format, ...(accession === undefined ? [] : [accession])].map(
    (each) => each ?? null,
  );
  return createHash('sha256')
    .update(`${JSON.stringify(said)}\n`)
    .update(bytes)
    .digest('hex');
}
