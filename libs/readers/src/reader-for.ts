import { FigureError, type Reader, type Source } from '#libs/figures';
import { keyedReader } from './keyed/index.js';
import { releaseReader } from './release/index.js';
import { xbrlReader } from './xbrl/index.js';
import { xbrlJsonReader } from './xbrl-json/index.js';

const READERS: readonly Reader[] = [keyedReader, releaseReader, xbrlReader, xbrlJsonReader];

/** The formats that documents can be read in. */
export const FORMATS: readonly string[] = READERS.map((reader) => reader.name);

/**
 * The reader of a format by name, or the one that recognises the document best.
 * @throws FigureError `format-unknown`
 */
export function readerFor(source: Source, format?: string): Reader {
  if (format !== undefined) {
    const named = READERS.find((reader) => reader.name === format);
    if (named) return named;
    throw new FigureError(
      'format-unknown',
      `there is no format "${format}": give one of ${FORMATS.join(', ')}`,
      { format },
    );
  }
  const ranked = READERS.map((reader) => ({ reader, likeness: reader.recognises(source) }));
  const best = ranked.reduce((left, right) => (right.likeness > left.likeness ? right : left));
  if (best.likeness > 0) return best.reader;
  throw new FigureError(
    'format-unknown',
    `${source.name}: no reader recognises this document; name its format with --format ${FORMATS.join('|')}`,
    { name: source.name },
  );
}
