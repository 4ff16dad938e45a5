import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { FigureHistory, FigureJson } from '#libs/views';
import { at, CommandLine } from './command-line.js';

const MAIN = resolve('dist/apps/cli/src/main.js');
const DOCUMENTS = 25;

describe('two processes that write to one ledger at once', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  it('both succeed: one is first, the other folds and decides again', async () => {
    if (!existsSync(MAIN)) throw new Error('this test runs the build: run "npm run build" first');
    const home = join(line.home, 'ledger');
    const writer = (name: string): Promise<{ stdout: string }> => {
      const files = Array.from({ length: DOCUMENTS }, (_, index) => {
        const text = [
          'tieout-keyed,1',
          'entity,cik:42',
          `title,${name} ${index}`,
          'published,2021-05-10',
          'unit,iso4217:USD',
          'decimals,0',
          'record,concept,period,value',
          `figure,us-gaap:Assets,2021-03-31,1000`,
          '',
        ];
        return line.file(`${name}-${index}.csv`, text.join('\n'));
      });
      return promisify(execFile)(process.execPath, [MAIN, ...at(home), 'ingest', ...files, '--json']);
    };
    const outputs = await Promise.all([writer('left'), writer('right')]);
    const outcomes = outputs.flatMap(({ stdout }) =>
      stdout
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each) as { reported: number; reconciled: number }),
    );
    expect(outcomes).toHaveLength(2 * DOCUMENTS);
    // Each decided on all that was there: the figure's fifty observations are one vintage, in either's eyes.
    expect(outcomes.every(({ reported, reconciled }) => reported + reconciled === 1)).toBe(true);
    const [figure] = await line.lines<FigureJson>('figures', 'cik:42');
    const history = await line.json<FigureHistory>('figure', figure!.figureId);
    expect(history.vintages).toMatchObject([{ observations: 2 * DOCUMENTS, tieOut: 'exact' }]);
    expect(
      history.observations.map(({ as, recordedAs }) => as === recordedAs || as === 'reported'),
    ).not.toContain(false);
    expect(await line.json('verify')).toMatchObject({ commits: 2 * DOCUMENTS, clean: true });
  }, 60_000);
});
