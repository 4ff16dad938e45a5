import type { Source } from '#libs/figures';
import type { PackageFile } from '../report.js';
import type { Envelope } from './envelope.js';
import { isSubmission, submissionOf } from './submission.js';
import { isZip, unzipped } from './unzipped.js';

/** A filing taken apart: its files, and what its envelope says of it. */
export interface Filing {
  readonly form: 'zip' | 'submission' | 'file';
  /** In the order of the package; the files of a ZIP file inside it stand under that file's path. */
  readonly files: readonly PackageFile[];
  readonly envelope: Envelope | null;
}

/**
 * The files of a filing: a ZIP file, the text of a full submission as the SEC gives it, or one file by itself.
 * @throws FigureError `package-broken`, `package-too-large`
 */
export async function filingOf({ bytes, name }: Source): Promise<Filing> {
  if (isZip(bytes)) return { form: 'zip', files: await unzipped(bytes, name), envelope: null };
  if (isSubmission(bytes)) return { form: 'submission', ...submissionOf(bytes, name) };
  return { form: 'file', files: [{ path: 'document', bytes }], envelope: null };
}
