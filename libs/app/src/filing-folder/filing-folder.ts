import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { FigureError } from '#libs/figures';
import { isXbrlDocument } from '#libs/readers';
import { packed, type Packed } from './packed.js';

const BEGINNING_BYTES = 65_536;
/** Far above any filing's; a folder with more is something else. */
const FILES_MAX = 2_000;

/** Whether a folder holds a filing: a schema, an instance or an inline document. */
export async function isFilingFolder(folder: string): Promise<boolean> {
  for (const path of await filesIn(folder)) {
    if (/\.xsd$/i.test(path)) return true;
    if (/\.(?:xml|xbrl|x?html?)$/i.test(path) && isXbrlDocument(await beginningOf(path))) return true;
  }
  return false;
}

/** Whether the names in a ZIP file are those of a filing, as against bulk data. */
export function isFilingZip(names: readonly string[]): boolean {
  const isDataSet = names.some((name) => basename(name).toLowerCase() === 'num.txt');
  return !isDataSet && names.some((name) => /\.(?:xsd|xml|xbrl|x?html?)$/i.test(name));
}

/**
 * A folder's files as one document: a ZIP file with nothing in it but them, sorted by path and not compressed, so that equal files
 * make equal bytes everywhere. Hidden files are left out.
 * @throws FigureError `document-too-large`, `folder-no-filing`
 */
export async function packFilingFolder(folder: string, bytesMax: number): Promise<Uint8Array> {
  if (!(await isFilingFolder(folder)))
    throw new FigureError(
      'folder-no-filing',
      `${folder} holds no XBRL schema, instance or inline document: give a file, or the folder of a filing`,
      { folder },
    );
  const files: Packed[] = [];
  let bytes = 0;
  for (const path of await filesIn(folder)) {
    bytes += (await stat(path)).size;
    if (bytes > bytesMax)
      throw new FigureError(
        'document-too-large',
        `the files in ${folder} have more than ${bytesMax / 1024 / 1024} MiB: leave out what is neither the report nor its taxonomy`,
        { folder },
      );
    files.push({ path: relative(folder, path).split(sep).join('/'), bytes: await readFile(path) });
  }
  return packed(files);
}

/** Paths of a folder's files and its folders' files, but for hidden ones. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isHidden = relative(folder, path)
      .split(sep)
      .some((part) => part.startsWith('.'));
    if (!entry.isFile() || isHidden) continue;
    if (found.push(path) > FILES_MAX) return [];
  }
  return found;
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
