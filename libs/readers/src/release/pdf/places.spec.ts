import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntity, type Reading } from '#libs/figures';
import { readerFor } from '../../reader-for.js';
import { textRangesOf } from '../../pages/place.js';
import { pagesOf, type Piece } from './pages.js';
import { pdfPlaces, type OnPage, type PageBox } from './places.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/releases');
const isThere = existsSync(FOLDER);
const WHERE = isThere ? '' : ` (none at ${FOLDER}, skipped)`;
const EBAY = 'EBAY_2023Q1_EARNINGS.pdf';
const RELEASES = process.env['TIEOUT_LONG']
  ? [EBAY, 'BESTBUY_2023Q4_EARNINGS.pdf', 'PEPSICO_2023Q1_EARNINGS.pdf']
  : [EBAY];

(isThere ? describe : describe.skip)(`places on the pages of a PDF${WHERE}`, () => {
  it.each(RELEASES)('hold the words of every observation of %s', async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const { renditionText, observations } = await read(bytes, name);
    const locators = observations.flatMap(({ locator }) => ('start' in locator ? [locator] : []));
    expect(locators.length).toBeGreaterThan(50);
    const ranges = textRangesOf(renditionText, locators);
    const pages = await pagesOf(bytes, name);
    const { pages: count, places } = await pdfPlaces(bytes, name, renditionText, ranges);
    expect(count).toBe(pages.length);
    const faults = ranges.flatMap(({ start, end }, index) => {
      const quote = bare(renditionText.slice(start, end));
      const [place] = places[index]!;
      const found = place ? wordsIn(place, pages[place.page - 1]!) : '';
      const isWhole = found.includes(quote) && place!.boxes.length <= MOST_PIECES;
      return isWhole && isOnPage(place!) ? [] : [{ quote, found, place }];
    });
    expect(faults).toEqual([]);
  });

  it('are none where the text is another than would be read now', async () => {
    const bytes = readFileSync(join(FOLDER, EBAY));
    const { renditionText } = await read(bytes, EBAY);
    const { places } = await pdfPlaces(bytes, EBAY, `x${renditionText}`, [{ start: 0, end: 10 }]);
    expect(places).toEqual([[expect.objectContaining({ page: 1, boxes: [] })]]);
  });
});

/** An amount is printed in one piece, or in a few: a sign, digits, a parenthesis. */
const MOST_PIECES = 4;

const read = async (bytes: Uint8Array, name: string): Promise<Reading> =>
  readerFor({ bytes, name, options: {} }).read({
    bytes,
    name,
    options: { entity: parseEntity('cik:1') },
  });

/** What pieces that a place's boxes lie on say, in their order. */
const wordsIn = ({ boxes }: OnPage, pieces: readonly Piece[]): string =>
  bare(boxes.map((box) => pieces.find((piece) => isOn(box, piece))?.text ?? '').join(''));

const isOn = (box: PageBox, piece: Piece): boolean =>
  box.x >= piece.x - 0.1 &&
  box.x + box.width <= piece.x + piece.width + 0.1 &&
  box.y < piece.y &&
  box.y + box.height > piece.y - piece.size / 2 &&
  box.height > 0;

const isOnPage = ({ width, height, boxes }: OnPage): boolean =>
  boxes.length > 0 &&
  boxes.every(
    (box) => box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1,
  );

const bare = (text: string): string => text.replace(/[\s\u00a0^]+/g, '');
