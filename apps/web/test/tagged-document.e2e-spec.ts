import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { LedgerKind } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';
import { ROOT, type RunningExplorer } from './harness/running-explorer.js';
import { expectNoViolations } from './harness/violations.js';

const SAMPLE = join(ROOT, 'samples/cloopen-2021-annual-xbrl');

/** A note of two sentences, one of them tagged: what is tagged is seen as it is printed. */
const INLINE = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
  xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:xbrli="http://www.xbrl.org/2003/instance"
  xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:us-gaap="http://fasb.org/us-gaap/2024" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" lang="en">
<head><title>Annual report of Acme</title></head>
<body>
<div style="display:none"><ix:header>
  <ix:references><link:schemaRef xlink:type="simple" xlink:href="acme-20241231.xsd"/></ix:references>
  <ix:resources>
    <xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000000042</xbrli:identifier></xbrli:entity>
      <xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context>
    <xbrli:unit id="u"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
  </ix:resources>
</ix:header></div>
${'<p>Nothing of note was sold before.</p>\n'.repeat(80)}
<p>Net revenues were $<ix:nonFraction id="revenues" name="us-gaap:Revenues" contextRef="c" unitRef="u" decimals="-6" scale="6"
  format="ixt:num-dot-decimal">1,234</ix:nonFraction> million in 2024.</p>
</body></html>
`;

const tieout = async (home: string, ...args: string[]): Promise<void> => {
  const command = [`${ROOT}dist/apps/cli/src/main.js`, '--home', home, '--log', 'sqlite:'];
  await promisify(execFile)(process.execPath, [...command, ...args]);
};

const TAGGED: LedgerKind = {
  name: 'tagged filings',
  missing: null,
  async fill({ home }) {
    const inline = join(home, 'acme.htm');
    await writeFile(inline, INLINE);
    await tieout(home, 'ingest', '--published', '2025-02-20', inline);
    await tieout(home, 'ingest', '--published', '2024-02-27', SAMPLE);
  },
};

/** The sample, as another ledger gives it out. */
const REPORTED: LedgerKind = {
  name: 'a report of a filing',
  missing: null,
  async fill({ home }: RunningExplorer) {
    const [other, out] = [join(home, 'other'), join(home, 'reports')];
    await tieout(other, 'ingest', '--published', '2024-02-27', SAMPLE);
    await tieout(other, 'export', '--all', '--format', 'xbrl-json', '--history', '--output', out);
    const [folder] = await readdir(out);
    const [report] = await readdir(join(out, folder!));
    await tieout(home, 'ingest', join(out, folder!, report!));
    expect(JSON.parse(await readFile(join(out, folder!, report!), 'utf8'))).toHaveProperty('documentInfo');
  },
};

/** Opens the entity's figure of a name from what its document was read as, and the document at its place. */
async function documentOf(page: Page, find: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find' }).fill(find);
  await page
    .getByRole('button', { name: /^Show .* in the document$/ })
    .first()
    .click();
  await page.waitForURL(/at=/);
}

/** The address of the only document of an entity. */
const addressOf = async (page: Page, entity: string): Promise<string> => {
  const items = await page.evaluate(async (path) => {
    const answer = await fetch(path);
    return ((await answer.json()) as { items: { document: string }[] }).items;
  }, `/v1/entities/${entity}/documents`);
  return `/documents/${items[0]!.document}`;
};

onLedger(TAGGED, 'a tagged document', (open) => {
  it('shows a figure where an inline document prints it', async () => {
    const page = await open(await addressOf(await open('/'), 'cik:0000000042'));
    await documentOf(page, 'Revenues');
    const mark = page.frameLocator('iframe').locator('#place');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('1,234');
    await expectNoViolations(page);
  });

  it('shows a figure of an instance at the line that its text has of it', async () => {
    const page = await open(await addressOf(await open('/'), 'cik:0001804583'));
    await documentOf(page, '723453');
    const mark = page.frameLocator('iframe').locator('#place');
    await mark.waitFor();
    expect(await mark.textContent()).toContain('723453');
  });
});

onLedger(REPORTED, 'a document that a report stands for', (open) => {
  it('shows the report, says that it is one, and marks the fact', async () => {
    const page = await open(await addressOf(await open('/'), 'cik:0001804583'));
    await page.getByText('A report of the document; the document itself has not come in').waitFor();
    await documentOf(page, '723453');
    const frame = page.frameLocator('iframe');
    await frame.locator('#place').waitFor();
    expect((await frame.locator('mark').allTextContents()).join('')).toContain('"value": "723453000"');
    await expectNoViolations(page);
  });
});
