import type { ExceptionDetail } from '#libs/client';
import styles from './exception-page.module.css';

type Locator = NonNullable<ExceptionDetail['locator']>;

interface PlaceFrameProps {
  readonly sha256: string;
  readonly place: Locator | null;
  /** Where what is chosen stands, marked more faintly. */
  readonly also: readonly Locator[];
}

/** A document's page, made by the server, scrolled to a place; nothing in it can run. */
export function PlaceFrame({ sha256, place, also }: PlaceFrameProps) {
  const query = new URLSearchParams([...placeQuery(place), ...alsoQuery(also)]).toString();
  const address = `/v1/documents/${sha256}/view?${query}#${place ? 'place' : 'also-1'}`;
  return <iframe key={address} className={styles['frame']} sandbox="" src={address} title="The document" />;
}

function placeQuery(place: Locator | null): string[][] {
  if (place === null || 'element' in place) return [];
  if ('pointer' in place) return [['pointer', place.pointer]];
  return [
    ['start', String(place.start)],
    ['end', String(place.end)],
  ];
}

function alsoQuery(also: readonly Locator[]): string[][] {
  const ranges = also.flatMap((each) => ('start' in each ? [`${each.start}-${each.end}`] : []));
  return ranges.length > 0 ? [['also', ranges.join(',')]] : [];
}
