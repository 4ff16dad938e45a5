/**
 * What the explorer may do in a browser: run and show its own files, and ask the server that it came from. Nothing inline runs, nobody
 * frames it, and no form of it is sent anywhere.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Powers of a browser that the explorer has no use for. */
const WITHOUT =
  `accelerometer browsing-topics camera display-capture geolocation gyroscope hid magnetometer microphone midi
  payment serial usb`
    .split(/\s+/)
    .map((feature) => `${feature}=()`);

/** Headers of the explorer's pages and files; workers live under the policy that their own file came with. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': WITHOUT.join(', '),
};
