import { FigureError } from '#libs/figures';

/** That nothing is known of a figure, or nothing at that time. */
export const figureUnknown = (figureId: string, advice: string): FigureError =>
  new FigureError('figure-unknown', `no figure ${figureId} in sight: ${advice}`, { figureId });
