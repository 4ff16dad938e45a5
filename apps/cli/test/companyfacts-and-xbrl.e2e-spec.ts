import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '#libs/readers';
import type { IngestOutcome } from '#libs/app';
import type { FigureHistory, FigureJson, RestatementJson } from '#libs/views';
import { CommandLine } from './command-line.js';

const DATA = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data');
const onRealData = existsSync(DATA) ? describe : describe.skip;
const ENTITY = 'cik:0000320193';
const ACCESSION = '0000320193-25-000073';
const PAGE = join(DATA, 'filings/aapl-2025q3-10q.ixbrl.html');
const FACTS = join(DATA, 'companyfacts/AAPL-2025-08.json.gz');

interface Tie {
  readonly method: string;
  readonly outcome: string;
}

/** A document of a filing as the SEC gives it: in the text of the submission, with its header. */
const submissionOf = (name: string, content: string): string =>
  `<SEC-DOCUMENT>${ACCESSION}.txt : 20250801
<SEC-HEADER>${ACCESSION}.hdr.sgml : 20250801
ACCESSION NUMBER:\t\t${ACCESSION}
CONFORMED SUBMISSION TYPE:\t10-Q
FILED AS OF DATE:\t\t20250801
FILER:
\tCOMPANY DATA:
\t\tCENTRAL INDEX KEY:\t\t\t0000320193
</SEC-HEADER>
<DOCUMENT>
<TYPE>10-Q
<FILENAME>${name}
<TEXT>
<XBRL>
${content}
</XBRL>
</TEXT>
</DOCUMENT>
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The instance that says what an inline document says. */
async function instanceOf(bytes: Uint8Array): Promise<string> {
  const file = { path: 'page.htm', bytes };
  const { facts, prefixes } = (await readReport([file], [file])).report;
  const contexts = new Map(facts.map(({ context }) => [context.id, context]));
  const units = new Map(
    [...new Set(facts.flatMap(({ unit }) => unit ?? []))].map((unit, index) => [unit, `u${index}`]),
  );
  const period = (text: string | null): string => {
    const [start, end] = (text ?? '').split('/');
    return end === undefined
      ? `<instant>${start}</instant>`
      : `<startDate>${start}</startDate><endDate>${end}</endDate>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xbrl xmlns="http://www.xbrl.org/2003/instance" ${[...prefixes]
      .filter(([, prefix]) => prefix !== '' && prefix !== 'xml')
      .map(([namespace, prefix]) => `xmlns:${prefix}="${namespace}"`)
      .join(' ')}>`,
    ...[...contexts.values()].map(
      ({ id, period: when, dimensions, typed }) =>
        `<context id="${id}"><entity><identifier scheme="http://www.sec.gov/CIK">0000320193</identifier>${
          Object.keys(dimensions).length === 0
            ? ''
            : `<segment>${Object.entries(dimensions)
                .map(([axis, member]) =>
                  typed.includes(axis)
                    ? `<xbrldi:typedMember dimension="${axis}"><day>${member}</day></xbrldi:typedMember>`
                    : `<xbrldi:explicitMember dimension="${axis}">${member}</xbrldi:explicitMember>`,
                )
                .join('')}</segment>`
        }</entity><period>${period(when)}</period></context>`,
    ),
    ...[...units].map(([unit, id]) => {
      const [over, under] = unit.split('/').map((each) => `<measure>${each}</measure>`);
      return `<unit id="${id}">${
        under === undefined
          ? over
          : `<divide><unitNumerator>${over}</unitNumerator><unitDenominator>${under}</unitDenominator></divide>`
      }</unit>`;
    }),
    ...facts.map(({ concept, context, unit, value, decimals, element }) =>
      unit === null
        ? `<${concept} id="${element}" contextRef="${context.id}">${escaped(value ?? '')}</${concept}>`
        : `<${concept} id="${element}" contextRef="${context.id}" unitRef="${units.get(unit)}"${
            value === null ? ' xsi:nil="true"/>' : ` decimals="${decimals}">${value}</${concept}>`
          }`,
    ),
    '</xbrl>',
  ].join('\n');
}

onRealData('A filing by three routes: companyfacts, inline document, instance', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  /** What changed, and what is doubted, each by its figure and value. */
  const changes = async (): Promise<Set<string>> =>
    new Set(
      (await line.lines<RestatementJson>('restatements', ENTITY)).map(
        ({ figureId, from, to, suspect }) => `${figureId} ${from} ${to} ${suspect}`,
      ),
    );

  const failed = async (): Promise<number> =>
    (await line.lines<Tie>('ties', ENTITY)).filter(
      ({ outcome, method }) => outcome === 'exception' && method !== 'corroboration',
    ).length;

  it('states the same figures, which corroborate each other, restate nothing, and are no independent evidence', async () => {
    const page = readFileSync(PAGE);
    const [inline, instance] = ['inline.txt', 'instance.txt'].map((name) => join(line.home, name)) as [
      string,
      string,
    ];
    writeFileSync(inline, submissionOf('aapl-20250628.htm', page.toString('utf8')));
    writeFileSync(instance, submissionOf('aapl-20250628_htm.xml', await instanceOf(page)));
    await line.tieout('ingest', FACTS);
    const [before, failedBefore] = [await changes(), await failed()];
    for (const file of [inline, instance]) {
      const [outcome] = await line.lines<IngestOutcome>('ingest', file);
      // Four that companyfacts states too: an earlier filing has them rounded, and its rounding is not known.
      expect(outcome).toMatchObject({ restated: 0, exceptions: 4, checks: 34 });
      expect(outcome!.reported + outcome!.reconciled).toBe(715);
    }
    expect(await changes()).toEqual(before);
    expect(await failed()).toBe(failedBefore);
    const [assets] = await line.lines<FigureJson>(
      'figures',
      ENTITY,
      '--concept',
      'us-gaap:Assets',
      '--period',
      '2025-06-28',
    );
    const { observations } = await line.json<FigureHistory>('figure', assets!.figureId);
    expect(observations.map(({ accession, value, independent }) => [accession, value, independent])).toEqual([
      [ACCESSION, '331495000000', true],
      [ACCESSION, '331495000000', false],
      [ACCESSION, '331495000000', false],
    ]);
  });
});
