import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decide, EntityState, FigureError, validateCommit } from '#libs/figures';
import { property, zipOf } from '#libs/testing';
import { tieOut } from '#libs/tieout';
import { xbrlReader } from './index.js';

const FOLDER = 'samples/cloopen-2021-annual-xbrl';
const FILES = readdirSync(FOLDER).map((name) => ({
  name,
  content: readFileSync(join(FOLDER, name), 'utf8'),
}));
const options = { publishedAt: '2024-02-27T23:59:59.999Z' };

/** A file of the sample with a piece of it cut out, said twice or replaced by another piece. */
const damages = fc.array(
  fc.record({
    file: fc.nat(FILES.length - 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(400),
    by: fc.oneof(
      fc.constant('cut' as const),
      fc.constant('twice' as const),
      fc.constantFrom(
        '<',
        '&',
        '"',
        '0',
        '-',
        '9'.repeat(200),
        '#',
        '../',
        'xlink:href="http://x.org/x"',
        '\u0000',
        '🙂',
      ),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

describe('A filing that is damaged', () => {
  property(
    'is refused in words, or read to what the ledger can take',
    damages,
    async (all) => {
      const texts = FILES.map(({ content }) => content);
      for (const { file, at, length, by } of all) {
        const text = texts[file]!;
        const start = Math.floor(at * text.length);
        const piece = text.slice(start, start + length);
        const put = by === 'cut' ? '' : by === 'twice' ? piece + piece : by;
        texts[file] = text.slice(0, start) + put + text.slice(start + piece.length);
      }
      const bytes = zipOf(FILES.map(({ name }, index) => ({ name, content: texts[index]! })));
      try {
        const reading = await xbrlReader.read({ bytes, name: 'damaged.zip', options });
        const act = {
          actor: 'system',
          recordedAt: options.publishedAt,
          correlationId: 'c',
          causationId: null,
        };
        validateCommit(decide(EntityState.empty(reading.entity), reading, tieOut(reading), act));
      } catch (error) {
        if (!(error instanceof FigureError) || error.code === 'invalid-event') throw error;
        expect(error.message).toMatch(/./);
      }
    },
    60,
  );

  property(
    'in its bytes is refused in words, or read',
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
    async (changes) => {
      const bytes = Buffer.from(WHOLE);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      await xbrlReader.read({ bytes, name: 'damaged.zip', options }).catch((error: unknown) => {
        if (!(error instanceof FigureError)) throw error;
      });
    },
  );
});

const WHOLE = zipOf(FILES);
