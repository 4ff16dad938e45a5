import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Problem, type FieldError } from './problem.js';

/** Parameters that were found good, and longer ones than are worth remembering. */
const REMEMBERED_MAX = 1_000;
const REMEMBERED_LENGTH_MAX = 500;

/**
 * Parses and checks parameters and bodies; refuses what it does not know, naming each place. The same parameters are asked
 * with over and over: they are parsed once, and frozen.
 */
export class DtoPipe extends ValidationPipe {
  private readonly remembered = new Map<unknown, LRUCache<string, object>>();

  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => new Refused(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const parse = (): Promise<unknown> => this.parsed(value, metadata);
    if (metadata.type === 'body' || typeof value !== 'object') return parse();
    const text = JSON.stringify(value);
    if (text.length > REMEMBERED_LENGTH_MAX) return parse();
    const known = this.knownOf(metadata.metatype);
    const found = known.get(text);
    if (found) return found;
    const dto = await parse();
    if (typeof dto === 'object' && dto !== null) known.set(text, Object.freeze(dto));
    return dto;
  }

  private knownOf(metatype: unknown): LRUCache<string, object> {
    let known = this.remembered.get(metatype);
    if (!known) this.remembered.set(metatype, (known = new LRUCache({ max: REMEMBERED_MAX })));
    return known;
  }

  private async parsed(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof Refused) throw problemOf(error.errors, metadata.type === 'body');
      throw error;
    }
  }
}

/** What the pipe carries from its factory to where it is known what was being checked. */
class Refused extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('refused');
  }
}

function problemOf(errors: readonly ValidationError[], isBody: boolean): Problem {
  const found = errors.flatMap((error) => fieldErrors(error, '', isBody));
  const list = found.map(({ detail }) => detail).join('; ');
  return new Problem(400, 'request-malformed', `the request was not understood: ${list}`, { errors: found });
}

function fieldErrors(error: ValidationError, above: string, isBody: boolean): FieldError[] {
  const { property, constraints = {}, children = [] } = error;
  const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.values(constraints).map((detail): FieldError =>
    isBody ? { pointer, detail } : { parameter: property, detail },
  );
  return [...own, ...children.flatMap((child) => fieldErrors(child, pointer, isBody))];
}
