import { readFileSync } from 'node:fs';
import type { FigureHistory, StatementMarks, Tie } from '#libs/client';
import { ask, post, startServer, type Running } from './harness.js';

const SAMPLES = [
  'cloopen-2021q2-release.txt',
  'cloopen-2020-annual-as-filed.csv',
  'cloopen-2021q2-reliance-withdrawn.json',
  'cloopen-2020-annual-restated.csv',
];

const FROM_BEST = ['exact', 'within-rounding', 'exception'];
const worstOf = (outcomes: readonly string[]): string | null =>
  outcomes.toSorted((left, right) => FROM_BEST.indexOf(right) - FROM_BEST.indexOf(left))[0] ?? null;

/** Every one of them is asked for in two requests: a few, spread over the statement. */
const sample = <T>(all: readonly T[]): readonly T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / 14) === 0);

interface Shown {
  readonly figureId: string;
  readonly eventId: string;
}

/** The marks are told in one pass; here each is found the slow way, from the ties and the history of its figure. */
describe('the marks on a statement', () => {
  let server: Running;
  let entity: string;

  beforeAll(async () => {
    server = await startServer();
    for (const name of SAMPLES) {
      const bytes = readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8');
      const { status } = await post(`${server.url}/v1/documents?name=${name}`, bytes);
      expect(status).toBe(201);
    }
    entity = `${server.url}/v1/entities/cik:0001804583`;
  });

  afterAll(() => server.stop());

  async function everyTie(figureId: string, asOf: string): Promise<readonly Tie[]> {
    const { body } = await ask(`${entity}/ties?figureId=${figureId}&limit=1000${asOf}`);
    return body.items as unknown as readonly Tie[];
  }

  for (const statement of ['income-statement', 'balance-sheet', 'non-gaap'] as const) {
    for (const asOf of ['', '&asOf=2021-12-31']) {
      it(`are those that ties and histories give: ${statement}${asOf}`, async () => {
        const asked = `${entity}/statements/${statement}`;
        const { body: told } = await ask(`${asked}?presentation=as-filed${asOf}`);
        const { body } = await ask(`${asked}/marks?presentation=as-filed${asOf}`);
        const { marks } = body as unknown as StatementMarks;
        const rows = told['rows'] as readonly { figures: readonly (Shown | null)[] }[];
        const shown = new Map(
          rows.flatMap(({ figures }) =>
            figures.flatMap((figure) => (figure ? [[figure.figureId, figure.eventId] as const] : [])),
          ),
        );
        expect(Object.keys(marks).toSorted()).toEqual([...shown.keys()].toSorted());
        for (const [figureId, mark] of sample(Object.entries(marks))) {
          const ties = await everyTie(figureId, asOf);
          const history = (await ask(`${server.url}/v1/figures/${figureId}/history?${asOf}`))
            .body as unknown as FigureHistory;
          const sums = ties.filter((tie) => tie.method === 'summation' && tie.figureId === figureId);
          expect([figureId, mark.footed?.outcome ?? null]).toEqual([
            figureId,
            worstOf(sums.map(({ outcome }) => outcome)),
          ]);
          const others = ties.filter(({ method }) => method !== 'summation' && method !== 'corroboration');
          expect([figureId, mark.crossFooted?.outcome ?? null]).toEqual([
            figureId,
            worstOf(others.map(({ outcome }) => outcome)),
          ]);
          expect(mark.crossFooted?.methods ?? []).toEqual(
            [...new Set(others.map(({ method }) => method))].toSorted(),
          );
          const stated = history.observations.find(({ eventId }) => eventId === shown.get(figureId))!;
          expect(mark.source === 'repaired').toBe(stated.proofOfReading !== null);
          const last = history.vintages.at(-1)!;
          expect(mark.change?.cause ?? null).toBe(last.cause);
          expect(mark.reliance).toBe(history.current?.reliance ?? null);
        }
      });
    }
  }

  it('say what a year was before it was restated, signed as the statement shows it', async () => {
    const { body } = await ask(`${entity}/statements/income-statement/marks?period=2020-12-31`);
    const { marks } = body as unknown as StatementMarks;
    const changes = Object.values(marks).flatMap(({ change }) => change ?? []);
    expect(changes.map(({ from, to }) => [from, to])).toContainEqual(['767688120', '723453000']);
    expect(changes.map(({ from, to }) => [from, to])).toContainEqual(['-460703549', '-478118000']);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['restated']));
  });

  it('are refused as the statement is', async () => {
    const { status, body } = await ask(`${entity}/statements/cash-flow/marks?period=1999-12-31`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: 'urn:tieout:problem:statement-missing' });
  });
});
