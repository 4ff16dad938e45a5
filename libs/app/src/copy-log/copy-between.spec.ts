import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sha256Hex, type Commit } from '#libs/figures';
import { openLedger, parseLogUrl, type Ledger, type LogUrl } from '#libs/ledger';
import { KurrentDouble } from '#libs/kurrent-double';
import { bodyHashOf, filedDocument, filing } from '#libs/testing';
import { copyBetween } from './copy-between.js';

describe('Copying between stores', () => {
  let home: string;
  let server: KurrentDouble;
  let onServer: LogUrl;
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'tieout-copy-between-'));
    server = await KurrentDouble.start();
    onServer = parseLogUrl(server.connectionString);
  });
  afterEach(async () => {
    await server.stop();
    rmSync(home, { recursive: true });
  });

  const file = (name: string): LogUrl => ({ kind: 'sqlite', path: join(home, name) });

  it('takes a log to a server and back, with its documents, and leaves no trace of the way', async () => {
    await fill(join(home, 'ledger.db'), ['a', 'b', 'b', 'a', 'c', 'b']);
    const there = await copyBetween({ from: EMBEDDED, to: onServer, home });
    expect(there).toMatchObject({
      commitsTotal: 7,
      commitsCopied: 7,
      documentsCopied: 7,
      interrupted: false,
    });
    const back = await copyBetween({ from: onServer, to: file('back.db'), home });
    expect(back).toMatchObject({ commitsCopied: 7, digest: there.digest });
    expect(readdirSync(home).filter((name) => name.startsWith('copying-'))).toEqual([]);
    const [ours, theirs] = [await told(join(home, 'ledger.db')), await told(join(home, 'back.db'))];
    expect(theirs).toEqual(ours);
  });

  it('goes on where it was, between whichever stores it was interrupted', async () => {
    await fill(join(home, 'ledger.db'), ['a', 'b', 'a', 'b', 'a', 'b']);
    for (const [from, to] of [
      [EMBEDDED, onServer],
      [onServer, file('back.db')],
    ] as const) {
      const stop = new AbortController();
      const onProgress = ({ commits }: { commits: number }): void => {
        if (commits >= 3) stop.abort();
      };
      const { interrupted, commitsCopied } = await copyBetween({
        from,
        to,
        home,
        signal: stop.signal,
        onProgress,
      });
      expect([interrupted, commitsCopied]).toEqual([true, 3]);
      expect(await copyBetween({ from, to, home })).toMatchObject({ commitsKnown: 3, commitsCopied: 4 });
    }
    expect(await told(join(home, 'back.db'))).toEqual(await told(join(home, 'ledger.db')));
  });

  it('keeps several ledgers on one server apart', async () => {
    await fill(join(home, 'ledger.db'), ['a']);
    await fill(join(home, 'other.db'), ['b']);
    const other = parseLogUrl(`${server.connectionString}&ledger=other`);
    await copyBetween({ from: EMBEDDED, to: onServer, home });
    await copyBetween({ from: file('other.db'), to: other, home });
    await expect(copyBetween({ from: EMBEDDED, to: other, home })).rejects.toMatchObject({
      code: 'copy-diverges',
      facts: { commit: 1 },
    });
  });

  it('begins anew where the server has another log by now', async () => {
    await fill(join(home, 'ledger.db'), ['a', 'a', 'a']);
    const empty = server.backup();
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    await copyBetween({ from: EMBEDDED, to: onServer, home, signal: stop.signal, onProgress });
    server.restore(empty);
    // Connections that were cut are known to be by then.
    await delay(200);
    expect(await copyBetween({ from: EMBEDDED, to: onServer, home })).toMatchObject({ commitsCopied: 4 });
  });

  it('makes no ledger where the source is missing, and copies none to itself', async () => {
    await expect(copyBetween({ from: file('nowhere.db'), to: onServer, home })).rejects.toMatchObject({
      code: 'ledger-missing',
    });
    expect(existsSync(join(home, 'nowhere.db'))).toBe(false);
    await expect(copyBetween({ from: EMBEDDED, to: file('ledger.db'), home })).rejects.toMatchObject({
      code: 'copy-to-itself',
    });
  });
});

const EMBEDDED: LogUrl = { kind: 'sqlite', path: null };

/** More than one event of a server can hold. */
const LARGE_BYTES = 1_100_000;

/** A ledger of some filings, the last of a large document. */
async function fill(path: string, names: readonly string[]): Promise<void> {
  const { log } = openLedger(path);
  const places = new Map<string, number>();
  for (const name of names) {
    const place = places.get(name) ?? 0;
    places.set(name, place + 1);
    const commit = filing(name, place);
    const documents = [filedDocument(name, place)];
    await log.append(commit, { expectedRevision: place, bodyHash: bodyHashOf(commit.header.id), documents });
  }
  await appendLarge(log);
  await log.close();
}

async function appendLarge(log: Ledger['log']): Promise<void> {
  const bytes = Buffer.alloc(LARGE_BYTES, 'A figure.\n');
  const document = sha256Hex(bytes);
  const { header, events } = filing('large', 0);
  const commit: Commit = {
    header: { ...header, document },
    events: events.map((event) =>
      event.type === 'DocumentFiled' ? { ...event, document, rendition: document } : event,
    ),
  };
  const documents = [{ sha256: document, mediaType: 'text/plain', bytes }];
  await log.append(commit, { expectedRevision: 0, bodyHash: bodyHashOf(document), documents });
}

/** All that a ledger tells: its commits, and the documents that they file. */
async function told(path: string): Promise<unknown[]> {
  const ledger = openLedger(path);
  const { log, documents } = ledger;
  const all: unknown[] = [];
  for await (const commit of log.readAll()) {
    all.push(commit);
    const { document } = commit.header;
    const { bytes, mediaType } = (document === null ? null : await documents.get(document)) ?? {};
    all.push({ mediaType, sha256: bytes && sha256Hex(bytes) });
  }
  for await (const finding of ledger.verify()) all.push(finding);
  await log.close();
  return all;
}
