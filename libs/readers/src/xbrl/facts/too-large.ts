import { FigureError } from '#libs/figures';

/** More links between facts and notes than any report has. */
export const LINKS_MAX = 1_000_000;

/** What to throw where a small document asks for a large report. */
export const tooLarge = (): FigureError =>
  new FigureError(
    'xml-too-large',
    'the facts and notes of the document stand in each other, or are linked to each other, more often than in any report',
    {},
  );
