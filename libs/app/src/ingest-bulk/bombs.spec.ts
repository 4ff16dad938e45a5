import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipOf } from '#libs/testing';
import { BulkFiles, isBulk, unpacked } from './bulk-files.js';
import { ZipFile } from './zip-file.js';

const MIB = 1024 * 1024;

const BROKEN = expect.objectContaining({ code: 'bulk-file-broken' }) as Error;

/** A gigabyte of blanks, a piece at a time: gzip files may follow one another in one. */
const gigabyte = (): Buffer => {
  const piece = gzipSync(Buffer.alloc(64 * MIB, 0x20), { level: 9 });
  return Buffer.concat(Array.from({ length: 16 }, () => piece));
};

describe('bulk data that are a bomb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-bombs-'));
  const file = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('in gzip are refused with what a file may have, within a bounded memory', async () => {
    const bomb = gigabyte();
    expect(bomb.length).toBeLessThan(2 * MIB);
    const before = process.memoryUsage.rss();
    await expect(unpacked(bomb, 'facts.json.gz', { as: 'gzip' })).rejects.toThrow(
      /facts\.json\.gz can't be unpacked .*a file may have 512 MiB/,
    );
    expect(process.memoryUsage.rss() - before).toBeLessThan(800 * MIB);
  });

  it('are not unpacked to find out what they are', async () => {
    const before = process.memoryUsage.rss();
    expect(await isBulk(file('facts.json.gz', gigabyte()))).toBe(false);
    expect(process.memoryUsage.rss() - before).toBeLessThan(128 * MIB);
  });

  /** A ZIP file whose one entry states another size than it has. */
  const lying = (content: string, stated: number): Buffer => {
    const zip = zipOf([{ name: 'num.txt', content }]);
    zip.writeUInt32LE(stated, zip.indexOf('PK\u0001\u0002') + 24);
    return zip;
  };

  const drained = async (zip: ZipFile): Promise<number> => {
    let bytes = 0;
    for await (const chunk of zip.unpacked(zip.entries[0]!)) bytes += chunk.length;
    return bytes;
  };

  it('in ZIP files become no more than they state', async () => {
    const zip = await ZipFile.open(file('lying.zip', lying('x'.repeat(64 * MIB), 100)));
    await expect(drained(zip)).rejects.toThrow(BROKEN);
    zip.close();
  });

  it('in ZIP files whose sizes of 64 bits say more than any table has are refused at once', async () => {
    const zip = await ZipFile.open(file('large.zip', zipOf([{ name: 'num.txt', content: 'x' }])));
    const entry = Object.assign(zip.entries[0]!, { uncompressedSize: 2 ** 40, compressedSize: 2 ** 40 });
    await expect(zip.unpacked(entry).next()).rejects.toThrow(/may have 8589934592/);
    await expect(zip.read(entry)).rejects.toThrow(/may have 536870912/);
    zip.close();
  });

  it.each(['../../evil.json', '/etc/evil.json', 'C:\\evil.json', 'a/../../evil.json'])(
    'that would lead out of a folder, as %s, are refused or written nowhere',
    async (name) => {
      const path = file('path.zip', zipOf([{ name, content: '{}' }]));
      await expect(BulkFiles.at([path])).rejects.toThrow(BROKEN);
    },
  );

  it.each(['<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'])(
    'in XML are not read at all',
    async (xml) => {
      expect(await isBulk(file('bomb.xml', Buffer.from(xml)))).toBe(false);
    },
  );
});
