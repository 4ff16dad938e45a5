import { FigureError } from '#libs/figures';

/** A variable that says what it may not. */
export const malformed = (variable: string, text: string, advice: string): FigureError =>
  new FigureError('config-malformed', `${variable} is "${text}": ${advice}`, { variable });
