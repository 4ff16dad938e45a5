import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '#libs/figures';
import { onePagePdf, runLengths } from '#libs/testing';
import type { DocumentReader } from './document-reader.js';

/** Threads run what was built. */
const BUILT = join(import.meta.dirname, '../../../../dist/libs/app/src/read-document/document-reader.js');

const MIB = 1024 * 1024;
const SHOWN = Buffer.from(
  'BT /F1 12 Tf 72 720 Td (Example Inc. announces results) Tj 0 -20 Td (Revenues were $723.5 million.) Tj ET\n',
);

const source = (bytes: Uint8Array): Source => ({
  bytes,
  name: 'release.pdf',
  options: { entity: 'cik:42', publishedAt: '2021-05-10T00:00:00.000Z' },
});

describe('a server’s reader of documents', () => {
  let Built: typeof DocumentReader;
  const readers: DocumentReader[] = [];
  const reader = (isServer: boolean, secondsMax?: number): DocumentReader => {
    readers.push(new Built(isServer, null, secondsMax));
    return readers.at(-1)!;
  };

  beforeAll(async () => {
    if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there: run "npm run build" first`);
    ({ DocumentReader: Built } = (await import(BUILT)) as { DocumentReader: typeof DocumentReader });
  });
  afterEach(async () => {
    for (const each of readers.splice(0)) await each.close();
  });

  it('reads PDFs on a thread as on its own, several that come at once too', async () => {
    const [own, apart] = [reader(false), reader(true)];
    const expected = await own.read(source(onePagePdf(SHOWN)));
    expect(expected.renditionText).toContain('Revenues were $723.5 million.');
    const all = await Promise.all([1, 2, 3].map(() => apart.read(source(onePagePdf(SHOWN)))));
    for (const each of all) expect(each).toEqual(expected);
  });

  it('refuses as its reader does, and one that becomes too large, and reads the next', async () => {
    const apart = reader(true);
    const outcomes = await Promise.allSettled(
      [
        Buffer.from('%PDF-1.4 of nothing'),
        onePagePdf(Buffer.from(' ')),
        onePagePdf(runLengths(160 * MIB), '/RunLengthDecode'),
        onePagePdf(SHOWN),
      ].map((bytes) => apart.read(source(bytes))),
    );
    expect(
      outcomes.map((each) => (each.status === 'rejected' ? (each.reason as { code: unknown }).code : 'read')),
    ).toEqual(['document-broken', 'document-without-text', 'document-too-large', 'read']);
  });

  it('ends one that takes too long', async () => {
    const hasty = reader(true, 0.001);
    await expect(hasty.read(source(onePagePdf(SHOWN)))).rejects.toMatchObject({
      code: 'document-too-large',
      message: expect.stringContaining('takes more than 0.001 s to read'),
    });
  });
});
