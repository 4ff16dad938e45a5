import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '#libs/figures';
import { releaseReader } from '../release-reader.js';
import { outcomeOf, statedIn, type Golden } from './golden.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/releases');
const HERE = import.meta.dirname;
const RECALL_MIN = 0.98;

const goldens = readdirSync(HERE)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(HERE, name), 'utf8')) as Golden);

const readings = new Map<string, Promise<Reading>>();

/** Reads a document once, however many examples look at it. */
function readingOf(file: string, published: string): Promise<Reading> {
  const known = readings.get(file);
  if (known) return known;
  const options = { entity: 'cik:0000000001' as const, publishedAt: `${published}T23:59:59.999Z` };
  const read = Promise.resolve(
    releaseReader.read({ bytes: readFileSync(join(FOLDER, file)), name: file, options }),
  );
  readings.set(file, read);
  return read;
}

const isThere = goldens.every(({ files }) => files.every((file) => existsSync(join(FOLDER, file))));

(isThere ? describe : describe.skip)(
  `releases keyed by hand${isThere ? '' : ` (not all at ${FOLDER}, skipped)`}`,
  () => {
    const cases = goldens.flatMap((golden) => golden.files.map((file) => [file, golden] as const));

    it.each(cases)('state no figure that is not there: %s', async (file, golden) => {
      expect(outcomeOf(golden, await readingOf(file, golden.published)).wrong).toEqual([]);
    });

    it.each(cases)('are read nearly whole: %s', async (file, golden) => {
      const { missed, expected } = outcomeOf(golden, await readingOf(file, golden.published));
      const recall = (expected - missed.length) / expected;
      expect(recall < RECALL_MIN ? missed : []).toEqual([]);
    });

    const pairs = goldens.filter(({ files }) => files.length > 1);

    it.each(pairs)('say the same in each form: $files', async ({ files, published, statements }) => {
      for (const { kind } of statements) {
        const [first, ...others] = await Promise.all(
          files.map(async (file) => statedIn(await readingOf(file, published), kind).toSorted()),
        );
        for (const other of others) expect(other).toEqual(first);
      }
    });
  },
);
