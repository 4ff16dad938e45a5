import { deflateSync } from 'node:zlib';
import { assertInflatable } from './inflated.js';

const MIB = 1024 * 1024;

const stream = (data: Uint8Array, keyword = 'stream\n'): Buffer =>
  Buffer.concat([Buffer.from(`<< /Filter /FlateDecode >>\n${keyword}`), data, Buffer.from('\nendstream\n')]);

const blanks = (mib: number): Buffer => deflateSync(Buffer.alloc(mib * MIB, 0x20), { level: 9 });

const refused: unknown = expect.objectContaining({
  code: 'document-too-large',
  message: expect.stringMatching(/^bomb\.pdf unpacks to more than any release: .*128 MiB.*512 MiB/),
});

const read =
  (...parts: readonly Buffer[]) =>
  (): void =>
    assertInflatable(Buffer.concat(parts), 'bomb.pdf');

describe('a PDF that is a bomb', () => {
  it('is refused by one stream that becomes too large, within a bounded memory', () => {
    const bomb = stream(blanks(256));
    expect(bomb.length).toBeLessThan(2 * MIB);
    const before = process.memoryUsage.rss();
    expect(read(bomb)).toThrow(refused as Error);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * MIB);
  });

  it('is refused by many streams that become too large together', () => {
    const each = stream(blanks(100));
    expect(read(each, each, each, each, each)).not.toThrow();
    expect(read(each, each, each, each, each, each)).toThrow(refused as Error);
  });

  it('is refused by a stream in a stream', () => {
    expect(read(stream(deflateSync(blanks(200))))).toThrow(refused as Error);
  });

  it.each(['stream\r\n', 'stream\r', 'stream  \n', 'stream % begins\n'])('is found behind %j', (keyword) => {
    expect(read(stream(blanks(200), keyword))).toThrow(refused as Error);
  });

  it('is refused where its end is missing, or there are more streams than in any', () => {
    const packed = blanks(200);
    expect(read(stream(packed.subarray(0, packed.length - 9)))).toThrow(refused as Error);
    const small = stream(deflateSync(Buffer.from('x')));
    expect(read(...Array.from({ length: 20_001 }, () => small))).toThrow(refused as Error);
  });
});

describe('a PDF whose streams are damaged', () => {
  /** A header, and then a block of a kind that there is not. */
  const damaged = stream(Buffer.from([0x78, 0x9c, 0xff, 0xff]));

  it('is taken where they are few, and refused where looking into them all would have no end', () => {
    const some = Array.from({ length: 32 }, () => damaged);
    expect(read(...some, stream(blanks(1)))).not.toThrow();
    expect(read(...some, damaged)).toThrow(expect.objectContaining({ code: 'document-broken' }) as Error);
  });
});

describe('a PDF that is none', () => {
  it('is taken whatever else stands in it', () => {
    const parts = [
      stream(blanks(1)),
      stream(Buffer.from([0x78, 0x9c, 1, 2, 3])),
      stream(Buffer.from('text')),
      Buffer.from('stream'),
    ];
    expect(read(...parts)).not.toThrow();
    expect(read(Buffer.from('stream\n'), Buffer.from([0x78]))).not.toThrow();
    expect(read(Buffer.alloc(0))).not.toThrow();
  });
});
