import { FigureError } from '#libs/figures';

/** Far above any filing: the largest have a few hundred files. */
export const FILES_MAX = 5_000;
/** What all files of a package may become. */
export const UNPACKED_BYTES_MAX = 512 * 1024 * 1024;

/** @throws FigureError `package-too-large` */
export function refuseTooMany(files: number, max: number, name: string): void {
  if (files > max)
    throw new FigureError(
      'package-too-large',
      `${name} has more than ${max} files: give the instance with its taxonomy only`,
      { name },
    );
}
