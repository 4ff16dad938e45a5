import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a Chromium is, by the systems that people use; the environment's own comes first. */
const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine; `null` where it has none. */
export const CHROMIUM = PLACES.find((path) => path !== '' && existsSync(path)) ?? null;

/** What a browser would ask of its maker, whatever page it shows. */
const QUIET =
  `disable-quic disable-gpu no-first-run disable-background-networking disable-component-update disable-sync
  disable-default-apps`
    .split(/\s+/)
    .map((flag) => `--${flag}`);

/**
 * A browser that nobody sees, and that asks nothing on its own account.
 * @throws Error where this machine has none
 */
export async function launchChromium(): Promise<Browser> {
  if (CHROMIUM === null)
    throw new Error('there is no Chromium here: install it, or name it in CHROMIUM_PATH');
  return chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false, args: QUIET });
}
