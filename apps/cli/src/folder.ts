import { appendFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FigureError } from '#libs/figures';

/** The next bytes of a file in a folder; its path has forward slashes. */
export interface FolderPart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a folder beside its place first, so that nobody finds half of it.
 * @throws FigureError `output-exists`
 */
export async function writeFolder(
  folder: string,
  parts: Iterable<FolderPart> | AsyncIterable<FolderPart>,
): Promise<void> {
  await assertFree(folder);
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished, { recursive: true });
    for await (const { path, bytes } of parts) {
      const file = join(unfinished, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, bytes, { flush: true });
    }
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** @throws FigureError `output-exists` */
async function assertFree(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found)
    throw new FigureError(
      'output-exists',
      `${folder} is there already: name a folder that is not, or remove it`,
      {
        folder,
      },
    );
}
