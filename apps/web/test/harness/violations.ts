import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA, and what axe's makers hold to be good beside it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Holds the page as it stands to what everybody can use. Documents in frames are their issuers' own: axe need not wait for them. */
export async function expectNoViolations(page: Page): Promise<void> {
  // A page whose code is on its way is empty, and no page yet.
  await page.locator('main h1').first().waitFor();
  await page.evaluate(AXE);
  const told = await page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: rules,
      resultTypes: ['violations'],
      iframes: false,
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    );
  }, RULES);
  expect(told).toEqual([]);
}

declare global {
  /** As axe's source leaves it in a page. */
  var axe: typeof import('axe-core');
}
