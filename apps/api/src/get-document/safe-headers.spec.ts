import { safeHeaders } from './safe-headers.js';

describe('the headers of a document', () => {
  it.each([
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'application/xhtml+xml',
    'image/svg+xml',
    'text/javascript',
  ])('never let a browser run %s', (mediaType) => {
    const headers = safeHeaders('ab'.repeat(32), mediaType);
    expect(headers['Content-Type']).toMatch(/^(text\/plain; charset=utf-8|application\/octet-stream)$/);
    expect(headers).toMatchObject({
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it('name a text and other bytes by their hash', () => {
    expect(safeHeaders('ab'.repeat(32), 'text/csv')['Content-Disposition']).toBe(
      'attachment; filename="abababababab.txt"',
    );
    expect(safeHeaders('ab'.repeat(32), 'application/pdf')['Content-Disposition']).toBe(
      'attachment; filename="abababababab.bin"',
    );
  });
});
