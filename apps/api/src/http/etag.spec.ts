import { matchesETag } from './etag.js';

describe('If-None-Match', () => {
  const etag = 'W/"abc-3"';

  it.each(['W/"abc-3"', '"abc-3"', '*', ' * ', '"x", W/"abc-3"', '"x","abc-3"'])('%s matches', (header) => {
    expect(matchesETag(header, etag)).toBe(true);
  });

  it.each([undefined, '', 'abc-3', '"abc-4"', 'W/"abc-33"', '"x", "y"', '"*"'])('%s does not', (header) => {
    expect(matchesETag(header, etag)).toBe(false);
  });
});
