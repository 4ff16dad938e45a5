import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { openAt, parseLogUrl, type Ledger } from '#libs/ledger';
import { KurrentDouble } from '#libs/kurrent-double';
import { DAYS, Filled, FILER, lives, property, readingSets } from '#libs/testing';
import { bookDigest, diffOf, digestOf, exceptionsOf, findFigures, restatementsOf } from './index.js';

/** Opening a ledger on a server takes its time. */
const RUNS = 12;

const ALL_DAYS = [...DAYS, null];

/** All that views say at a published time and a recorded one, as digests. */
function saidBy(filled: Filled, day: string | null, recordedAsOf: string | null = null): string[] {
  const [vantage, book] = [filled.at(day, recordedAsOf), filled.library.book(FILER)];
  return [
    bookDigest(book, vantage),
    digestOf([...findFigures(book, vantage, {})]),
    digestOf(restatementsOf(book, vantage)),
    digestOf(exceptionsOf(book, vantage)),
    diffOf(book, { ...vantage, asOf: '2021-02-10T23:59:59.999Z' }, vantage).digest,
  ];
}

/**
 * The laws of views are proven of the embedded log elsewhere. They hold on a server if its nodes hold the same commits and
 * say the same of them, and that is proven here: on the real server where `KURRENTDB_URL` names it, else on its double.
 */
describe('a ledger on a server', () => {
  let double: KurrentDouble | null = null;
  const opened: Ledger[] = [];
  beforeAll(async () => {
    if (!process.env['KURRENTDB_URL']) double = await KurrentDouble.start();
  });
  afterEach(async () => {
    for (const { log } of opened.splice(0)) await log.close();
  });
  afterAll(async () => double?.stop());

  /** A node of a ledger; of a new one where no other is named. */
  async function node(ledger = `test.${randomUUID().slice(0, 8)}`): Promise<Ledger> {
    const url = new URL(process.env['KURRENTDB_URL'] ?? double!.connectionString);
    url.searchParams.set('ledger', ledger);
    const opening = await openAt({ path: ':memory:', log: parseLogUrl(url.href) });
    opened.push(opening);
    return opening;
  }

  async function commitsOf({ log }: Ledger): Promise<unknown[]> {
    const commits = [];
    for await (const { events: _, ...commit } of log.readAll()) commits.push(commit);
    return commits;
  }

  property(
    'holds the commits of an embedded one that lived the same, on each node, and says the same at every time',
    lives,
    async (steps) => {
      const name = `test.${randomUUID().slice(0, 8)}`;
      const embedded = await new Filled().live(steps);
      const served = await new Filled(undefined, await node(name)).live(steps);
      const follower = new Filled(undefined, await node(name));
      const commits = await commitsOf(embedded.ledger);
      expect(await commitsOf(served.ledger)).toEqual(commits);
      expect(await commitsOf(follower.ledger)).toEqual(commits);
      for (const filled of [served, follower]) {
        for (const day of ALL_DAYS) expect(saidBy(filled, day)).toEqual(saidBy(embedded, day));
        for (let index = 0; index < embedded.commits.length; index++) {
          const moment = embedded.momentOf(index);
          expect(saidBy(filled, null, moment)).toEqual(saidBy(embedded, null, moment));
        }
      }
    },
    RUNS,
  );

  property(
    'says at every published time what an embedded one says that took the same documents in another order, once or twice',
    readingSets.chain((readings) =>
      fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length })),
    ),
    async ([readings, shuffled]) => {
      const embedded = await new Filled().take(readings);
      const served = await new Filled('2025-06-30T12:00:00.000Z', await node()).take(shuffled);
      const { number } = await served.ledger.log.head();
      expect(number).toBe(readings.length);
      for (const commit of served.commits) {
        const { bodyHash } = (await served.ledger.log.find(commit.header.id))!;
        const again = await served.ledger.log.append(commit, {
          expectedRevision: 0,
          bodyHash,
          documents: [],
        });
        expect(again.appended).toBe(false);
      }
      expect(await served.ledger.log.head()).toMatchObject({ number });
      for (const day of ALL_DAYS) expect(saidBy(served, day)).toEqual(saidBy(embedded, day));
    },
    RUNS,
  );
});
