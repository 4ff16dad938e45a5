import { toHtml } from 'hast-util-to-html';
import { htmlBody } from './html-body.js';
import { jsonBody } from './json-body.js';
import { numberLineIn } from '../xbrl/reading/rendition.js';
import { PAGE_STYLE } from './page-style.js';
import { markedElements, markedIn, pointRanges, type Places } from './place.js';
import { sanitized } from './sanitized.js';
import { textBody, type Body } from './text-body.js';

/** Larger ones take seconds to set, for which a server has no time: their text is shown. */
const HTML_BYTES_MAX = 6 * 1024 * 1024;
const JSON_LENGTH_MAX = 16 * 1024 * 1024;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i;

/** A document that is to be shown. */
export interface ShownDocument {
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Its text, in which places count. */
  readonly rendition: string;
}

/**
 * A document as one HTML page, with places of it marked: the one that is asked for has the id `place`, others `also-1` and
 * so on. Nothing in it loads, runs or leads anywhere, whatever the document holds.
 * @throws FigureError `place-unknown` where the document has no such place
 */
export function documentPage(document: ShownDocument, places: Places): string {
  const { className, elements, note } = bodyOf(document, places);
  const body = toHtml(sanitized(elements, className), { allowDangerousHtml: false });
  return page(document.title, note, body);
}

type PageBody = Omit<Body, 'elements'> & {
  readonly className: 'set' | 'text';
  readonly elements: Parameters<typeof sanitized>[0];
};

function bodyOf(document: ShownDocument, places: Places): PageBody {
  if (document.mediaType === 'text/html') return setBody(document, places);
  const isOfText = [places.place, ...places.also].some((place) => place && 'start' in place);
  if (!isOfText && JSON_TYPE.test(document.mediaType) && document.rendition.length <= JSON_LENGTH_MAX)
    return { ...jsonBody(document.rendition, places), className: 'text' };
  return plainBody(document, places, null);
}

function setBody(document: ShownDocument, places: Places): PageBody {
  const { bytes, rendition, title } = document;
  if (bytes.length > HTML_BYTES_MAX)
    return plainBody(
      document,
      places,
      'This document is too long to be shown as it was set. Here is its text.',
    );
  const marks = markedIn(rendition, places, pointRanges(rendition));
  const body = htmlBody(bytes, title, rendition, marks, markedElements(places));
  if (body) {
    const note = body.unseen.some(({ kind }) => kind === 'place') ? UNSEEN : null;
    return { elements: body.elements, note, className: 'set' };
  }
  return plainBody(
    document,
    places,
    'This document was read by another version of its reader. Here is the text that was read.',
  );
}

const UNSEEN = 'What was asked for is in the XBRL of this document, and shows nothing on its page.';

function plainBody({ rendition }: ShownDocument, places: Places, note: string | null): PageBody {
  const pointsOf = pointRanges(rendition);
  const marks = markedIn(rendition, places, (place) =>
    'element' in place ? numberLineIn(rendition, place.element) : pointsOf(place),
  );
  const isUnseen = places.place !== null && marks[0]?.kind !== 'place';
  return { ...textBody(rendition, marks, note ?? (isUnseen ? UNSEEN : null)), className: 'text' };
}

const page = (title: string, note: string | null, body: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${note === null ? '' : `<p class="note">${escaped(note)}</p>\n`}${body}
</main>
</body>
</html>
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
