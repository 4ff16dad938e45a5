import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA, and what axe's makers hold to be good beside it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Holds the page as it stands to what everybody can use. Documents in frames are their issuers' own. */
export async function expectNoViolations(page: Page): Promise<void> {
  // A page whose code is on its way is empty, and no page yet.
  await page.locator('main h1').first().waitFor();
  await page.evaluate(axe.source);
  const told = await page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: rules,
      resultTypes: ['violations'],
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
