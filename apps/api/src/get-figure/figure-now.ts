import type { FigureHistory } from '#libs/views';

/** A figure as it stands, without what led there. */
export type FigureNow = Omit<FigureHistory, 'vintages' | 'observations' | 'reliance'>;
