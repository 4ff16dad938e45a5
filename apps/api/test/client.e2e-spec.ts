import { createTieoutClient, type TieoutClient } from '#libs/client';
import { ENTITY, keyed, revenues, STATEMENT_CSV } from './documents.js';
import { startServer, type Running } from './harness.js';

const TOKEN = 'a-token-of-more-than-thirty-two-characters';

describe('the generated client', () => {
  let server: Running;
  let client: TieoutClient;

  beforeAll(async () => {
    server = await startServer({ token: TOKEN });
    client = createTieoutClient({ baseUrl: server.url, token: TOKEN });
  });

  afterAll(() => server.stop());

  it('sends documents as they are, and keyed figures as JSON', async () => {
    const { data, response } = await client.POST('/v1/documents', {
      params: { query: { name: 'annual.csv' } },
      headers: { 'Content-Type': 'text/csv' },
      body: STATEMENT_CSV,
    });
    expect([response.status, data]).toEqual([201, expect.objectContaining({ entity: ENTITY, reported: 6 })]);
    const figures = await client.POST('/v1/figures', {
      body: keyed('2021-04-01', [revenues('1000')]),
    });
    expect([figures.response.status, figures.data]).toEqual([
      201,
      expect.objectContaining({ reconciled: 1 }),
    ]);
  });

  it('asks with typed parameters, and encodes them', async () => {
    const { data } = await client.GET('/v1/frames/{concept}/{unit}/{period}', {
      params: {
        path: { concept: 'us-gaap:Revenues', unit: 'iso4217:EUR', period: '2020-01-01/2020-12-31' },
        query: { limit: 5 },
      },
    });
    expect(data?.items.map(({ entity, value }) => [entity, value])).toEqual([[ENTITY, '1000']]);
  });

  it('gives a refusal as a problem whose type is known', async () => {
    const { data, error } = await client.GET('/v1/entities/{entity}/figures', {
      params: { path: { entity: 'cik:7' } },
    });
    expect([data, error?.type]).toEqual([undefined, 'urn:tieout:problem:entity-unknown']);
    const stranger = createTieoutClient({ baseUrl: server.url });
    expect((await stranger.GET('/v1/entities')).error?.type).toBe('urn:tieout:problem:token-missing');
  });
});
