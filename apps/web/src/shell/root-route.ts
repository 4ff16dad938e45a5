import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { seenIn } from '../time/seen.js';
import { scaleIn, type ScaleChoice } from '../ui/scale.js';
import { NotFound } from './not-found.js';
import { Shell } from './shell.js';

/** What every page's URL may say, and every link keeps: what is in sight, and the scale of amounts. */
export interface RootSearch {
  readonly asOf?: string | undefined;
  readonly recordedAsOf?: string | undefined;
  readonly scale?: ScaleChoice | undefined;
}

export const rootRoute = createRootRoute({
  validateSearch: (search: Record<string, unknown>): RootSearch => {
    const scale = scaleIn(search['scale']);
    return { ...seenIn(search), ...(scale === undefined ? {} : { scale }) };
  },
  search: { middlewares: [retainSearchParams<RootSearch>(['asOf', 'recordedAsOf', 'scale'])] },
  component: Shell,
  notFoundComponent: NotFound,
});
