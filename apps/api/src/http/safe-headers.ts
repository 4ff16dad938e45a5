/** What an answer that is no page may do in a browser: nothing. */
const NO_PAGE = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** What every answer says to a browser. Pages say themselves what they may do. */
export const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': NO_PAGE.join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The page that describes the API runs its own files, and sets its own styles in the page. */
export const DOCS_HEADERS = {
  'Content-Security-Policy': [
    ...NO_PAGE,
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
  ].join('; '),
};

/** Of answers that tell of the ledger and do not say how long they may be kept. */
export const NOT_KEPT = { 'Cache-Control': 'no-store' };
