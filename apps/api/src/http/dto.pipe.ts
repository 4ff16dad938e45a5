import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { Problem, type FieldError } from './problem.js';

/** Parses and checks parameters and bodies; refuses what it does not know, naming each place. */
export class DtoPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => new Refused(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
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
