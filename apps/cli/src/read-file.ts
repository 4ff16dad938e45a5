import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { packFilingFolder } from '#libs/app';
import { FigureError } from '#libs/figures';

/** Larger than any document that the readers take; read no further. */
const FILE_BYTES_MAX = 64 * 1024 * 1024;

/**
 * A document's bytes; the files of a filing's folder as one document.
 * @throws FigureError `file-missing`, `document-too-large`, `folder-no-filing`
 */
export async function readDocument(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  const facts = await stat(file).catch(() => null);
  if (facts?.isDirectory()) return packFilingFolder(file, FILE_BYTES_MAX);
  if (!facts?.isFile())
    throw new FigureError('file-missing', `${file} is not a file that can be read`, { file });
  if (facts.size > FILE_BYTES_MAX) {
    const limit = FILE_BYTES_MAX / 1024 / 1024;
    throw new FigureError(
      'document-too-large',
      `${file} has ${facts.size} bytes; a document may have ${limit} MiB: split it`,
      {
        file,
        bytes: facts.size,
      },
    );
  }
  return buffer(createReadStream(file));
}

/** A file's text, "-" for standard input. @throws as `readDocument` */
export const textOf = async (file: string): Promise<string> =>
  new TextDecoder().decode(await readDocument(file));
