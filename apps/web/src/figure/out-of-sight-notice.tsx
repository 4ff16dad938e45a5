import { Link } from '@tanstack/react-router';
import type { FigureHistory } from '#libs/client';
import type { Seen } from '../time/seen.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { momentName } from '../ui/names.js';
import { figureName } from './figure-parts.js';

/** That a figure is known, and nothing of it at the dates of the page. */
export function OutOfSightNotice({ whole, seen }: { whole: FigureHistory; seen: Seen }) {
  const first = whole.observations[0];
  const until = [
    seen.asOf && `published by ${momentName(seen.asOf)}`,
    seen.recordedAsOf && `recorded by ${momentName(seen.recordedAsOf)}`,
  ];
  return (
    <EmptyNotice title={`${figureName(whole)}: nothing in sight`}>
      Nothing of this figure was {until.filter(Boolean).join(' and ')}.
      {first &&
        ` It was first published on ${momentName(first.publishedAt)}, and recorded here on ${momentName(first.recordedAt)}. `}
      <SeeAll />
    </EmptyNotice>
  );
}

/** The same page with nothing hidden from it. */
export function SeeAll({ children = 'See it as it stands today' }: { readonly children?: string }) {
  return (
    <Link to="." search={(old) => ({ ...old, asOf: undefined, recordedAsOf: undefined })}>
      {children}
    </Link>
  );
}
