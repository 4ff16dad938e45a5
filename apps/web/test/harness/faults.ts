import type { Page } from 'playwright-core';

/** What no page may do, whatever a test looks at: err, break its policy, or ask another host for anything. */
export class Faults {
  private readonly found: string[] = [];

  /** @param allowed messages of the console that a test means to cause, as a refusal of the server does */
  watch(page: Page, origin: string, allowed?: RegExp): void {
    page.on('console', (message) => {
      if (message.type() === 'error' && !allowed?.test(message.text())) this.found.push(message.text());
    });
    page.on('pageerror', (error) => this.found.push(error.stack ?? error.message));
    page.on('crash', () => this.found.push('the page crashed'));
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:|^wss?:/.test(url) && new URL(url).origin !== origin) this.found.push(`asked ${url}`);
    });
  }

  /** What was found since it was last asked. */
  take(): string[] {
    return this.found.splice(0);
  }
}
