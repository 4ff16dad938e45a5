import { text as textOf } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { Role } from '#libs/app';
import { ENTITY, keyed, revenues, STATEMENT_CSV } from './documents.js';
import { ask, post, postJson, problem, startServer, type Answer, type Running } from './harness.js';
import { bearer, makeKey, TOKEN } from './keys.js';

type Facts = Readonly<Record<string, { readonly value: string | null; readonly dimensions: object }>>;

const factsOf = ({ body }: Answer): Facts => body['facts'] as Facts;

/** The files of a ZIP file, by their paths. */
async function unzipped(bytes: ArrayBuffer): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const options = { lazyEntries: true } as const;
  const zip = await promisify<Buffer, typeof options, ZipFile>(fromBuffer)(Buffer.from(bytes), options);
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        textOf(stream).then((text) => {
          files.set(entry.fileName, text);
          zip.readEntry();
        }, reject);
      });
    });
    zip.once('end', () => resolve(files));
    zip.once('error', reject);
    zip.readEntry();
  });
}

/** The story: a statement of 2021-03-01, its revenues restated on 2022-03-01. */
describe('reports over HTTP', () => {
  let server: Running;
  let figureId: string;

  beforeAll(async () => {
    server = await startServer();
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    const restated = [revenues('1100', { cause: 'error-correction' })];
    await postJson(`${server.url}/v1/figures`, keyed('2022-03-01', restated));
    const { body } = await at('figures?concept=us-gaap:Revenues&period=2020-12-31');
    figureId = String(body.items[0]!['figureId']);
  });

  afterAll(() => server.stop());

  const at = (path: string): Promise<Answer> => ask(`${server.url}/v1/entities/${ENTITY}/${path}`);

  it('have the figures of an entity as they stood', async () => {
    const [now, then] = [await at('report'), await at('report?asOf=2021-12-31')];
    expect([now, then].map((each) => factsOf(each)[`f${figureId}`]!.value)).toEqual(['1100', '1000']);
    expect(now.headers.get('content-disposition')).toBe('attachment; filename="cik-0000000042.json"');
    const { body } = await at('figures');
    expect(Object.keys(factsOf(now))).toEqual(body.items.map((each) => `f${String(each['figureId'])}`));
  });

  it.each(['json', 'csv'])(
    'are not sent again as %s to who has them, until they say something else',
    async (format) => {
      const url = `${server.url}/v1/entities/${ENTITY}/report?format=xbrl-${format}`;
      const first = await fetch(url);
      const etag = first.headers.get('etag')!;
      expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(500);
      const again = await fetch(url, { headers: { 'If-None-Match': etag } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      const then = await fetch(`${url}&asOf=2021-12-31`, { headers: { 'If-None-Match': etag } });
      expect(then.status).toBe(200);
    },
  );

  it('have a statement as its document states it', async () => {
    const { body } = await at('statements/income-statement?asOf=2021-12-31');
    const rows = body['rows'] as { figures: ({ value: string | null } | null)[] }[];
    const shown = rows.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [figure.value] : [])));
    const facts = Object.values(factsOf(await at('report?statement=income-statement&asOf=2021-12-31')));
    const unsigned = (values: readonly (string | null)[]): string[] =>
      values.map((value) => String(value).replace('-', '')).toSorted((a, b) => (a < b ? -1 : 1));
    expect(unsigned(facts.map(({ value }) => value))).toEqual(unsigned(shown));
    expect(problem(await at('report?statement=cash-flow'))).toEqual([404, 'statement-missing']);
    expect(problem(await at('report?statement=sums'))).toEqual([400, 'request-malformed']);
  });

  it('have all observations of a figure', async () => {
    const report = await ask(`${server.url}/v1/figures/${figureId}/report`);
    expect(Object.values(factsOf(report)).map(({ value }) => value)).toEqual(['1000', '1100']);
    const { body } = await ask(`${server.url}/v1/figures/${figureId}/history`);
    expect(report.body['documentInfo']).toMatchObject({ 'tieout:history': { digest: body.digest } });
  });

  it('of documents fill another ledger with the same figures', async () => {
    const other = await startServer();
    try {
      const documents = (await at('documents?act=filed')).body.items;
      for (const { document } of documents) {
        const report = await ask(`${server.url}/v1/documents/${String(document)}/report`);
        const taken = await post(`${other.url}/v1/documents`, report.text, {
          'Content-Type': 'application/octet-stream',
        });
        expect([taken.status, taken.body['exceptions']]).toEqual([201, 0]);
      }
      const values = async (url: string): Promise<unknown[]> =>
        (await ask(`${url}/v1/entities/${ENTITY}/figures`)).body.items.map((each) =>
          ['figureId', 'value', 'decimals', 'vintage', 'status', 'publishedAt', 'label'].map(
            (name) => each[name],
          ),
        );
      expect(await values(other.url)).toEqual(await values(server.url));
      const malformed = await post(
        `${other.url}/v1/documents`,
        '{"documentType":"https://xbrl.org/2021/xbrl-json"',
        {},
      );
      expect(problem(malformed)).toEqual([422, 'xbrl-json-malformed']);
    } finally {
      await other.stop();
    }
  });

  it('that tell what a person accepted are taken from a reviewer only, and then say the same', async () => {
    const other = await startServer({ token: TOKEN });
    try {
      const scaled = { ...revenues('2000'), period: '2018-01-01/2018-12-31' };
      await postJson(`${server.url}/v1/figures`, keyed('2023-01-01', [scaled]));
      const sent = await postJson(
        `${server.url}/v1/figures`,
        keyed('2023-02-01', [{ ...scaled, value: '2000000' }]),
      );
      const exceptions = await ask(`${server.url}/v1/exceptions?entity=${ENTITY}`);
      const [{ exceptionId, ordinals }] = exceptions.body.items as unknown as [
        { exceptionId: string; ordinals: number[] },
      ];
      const decision = { choice: { accept: ordinals[0] }, by: 'Ada', reason: 'thousands' };
      await postJson(`${server.url}/v1/exceptions/${exceptionId}/resolution`, decision);
      const { text } = await ask(`${server.url}/v1/documents/${sent.body['document']}/report`);
      const sendAs = async (role: Role, query = ''): Promise<Answer> =>
        post(`${other.url}/v1/documents${query}`, text, {
          'Content-Type': 'application/octet-stream',
          ...bearer(await makeKey(other, `${role}${query.length}`, role)),
        });
      expect(problem(await sendAs('recorder'))).toEqual([403, 'decision-forbidden']);
      expect(problem(await sendAs('recorder', '?dryRun'))).toEqual([403, 'decision-forbidden']);
      const taken = await sendAs('reviewer');
      expect([taken.status, taken.body['accepted'], taken.body['exceptions']]).toEqual([201, 1, 0]);
    } finally {
      await other.stop();
    }
  });

  it('are packages as xBRL-CSV', async () => {
    const answer = await fetch(`${server.url}/v1/entities/${ENTITY}/report?format=xbrl-csv`);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const files = await unzipped(await answer.arrayBuffer());
    const folder = 'cik-0000000042';
    expect([...files.keys()]).toEqual([
      `${folder}/META-INF/reportPackage.json`,
      `${folder}/reports/report.json`,
      `${folder}/reports/facts.csv`,
    ]);
    expect(JSON.parse(files.get(`${folder}/reports/report.json`)!)).toMatchObject({
      documentInfo: { documentType: 'https://xbrl.org/2021/xbrl-csv' },
      tables: { facts: { url: 'facts.csv' } },
    });
    const lines = files.get(`${folder}/reports/facts.csv`)!.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + Object.keys(factsOf(await at('report'))).length);
  });
});

describe('the log over HTTP', () => {
  let server: Running;
  beforeAll(async () => {
    server = await startServer();
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    await postJson(`${server.url}/v1/figures`, keyed('2022-03-01', [revenues('1100')]));
  });
  afterAll(() => server.stop());

  type Events = readonly Readonly<Record<string, unknown>>[];
  const nextOf = ({ headers }: Answer): string => /<(.*)>; rel="next"/.exec(headers.get('link') ?? '')![1]!;

  it('is told commit by commit, and goes on where it was', async () => {
    const first = await ask(`${server.url}/v1/log/events?commits=1`);
    expect(first.headers.get('content-type')).toBe('application/cloudevents-batch+json; charset=utf-8');
    const second = await ask(`${server.url}${nextOf(first)}`);
    const end = await ask(`${server.url}${nextOf(second)}`);
    const told = [first, second, end].map(({ body }) => body as unknown as Events);
    expect(told.map((events) => [...new Set(events.map(({ commit }) => commit))])).toEqual([[1], [2], []]);
    await postJson(`${server.url}/v1/figures`, keyed('2022-04-01', [revenues('1100')]));
    const later = (await ask(`${server.url}${nextOf(end)}`)).body as unknown as Events;
    expect(later.map(({ commit }) => commit)).toEqual(later.map(() => 3));
    expect(later.map(({ type }) => type)).toContain('tieout.figure.reconciled.v1');
    const all = (await ask(`${server.url}/v1/log/events`)).body as unknown as Events;
    expect(all).toEqual([...told.flat(), ...later]);
    expect(problem(await ask(`${server.url}/v1/log/events?after=4`))).toEqual([422, 'commit-unknown']);
  });
});
