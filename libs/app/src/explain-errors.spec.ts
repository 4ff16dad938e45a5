import type { QueryBus } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { codeOf } from '#libs/testing';
import { explainErrors } from './explain-errors.js';

describe('a bus whose use cases meet the disk', () => {
  const told = (error: unknown): Promise<unknown> => {
    const bus = { execute: () => Promise.reject(error) } as unknown as QueryBus;
    explainErrors(bus, '/data/ledger.db');
    return codeOf(bus.execute({} as never));
  };

  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_WRITE', 'disk-failed'],
    ['SQLITE_CORRUPT_INDEX', 'file-damaged'],
    ['SQLITE_BUSY_SNAPSHOT', 'ledger-busy'],
  ])('tells %s as %s, with the file', async (code, expected) => {
    expect(await told(Object.assign(new Error(code), { code }))).toMatchObject({
      code: expected,
      facts: { path: '/data/ledger.db' },
    });
  });

  it('leaves what is explained already as it is', async () => {
    expect(await told(new FigureError('entity-unknown', 'why'))).toMatchObject({ code: 'entity-unknown' });
  });
});
