import type { Commit } from '#libs/figures';
import { openLedger, type Appended, type Facts, type Span, type Telemetry, type Told } from '#libs/ledger';
import { bodyHashOf, filing } from '#libs/testing';
import { LedgerAccess } from '../ledger-access.js';

/** Keeps what it is told. */
class Listener implements Telemetry {
  readonly told: Told[] = [];
  readonly spans: { readonly name: string; facts: Facts }[] = [];

  span<T>(name: string, facts: Facts, work: (span: Span) => T): T {
    const span = { name, facts };
    this.spans.push(span);
    return work({ note: (more) => void (span.facts = { ...span.facts, ...more }) });
  }

  tell(told: Told): void {
    this.told.push(told);
  }
}

describe('a ledger that is observed', () => {
  let listener: Listener;
  let ledger: LedgerAccess;

  beforeEach(() => {
    listener = new Listener();
    ledger = new LedgerAccess(openLedger(':memory:'), undefined, listener);
  });

  afterEach(() => ledger.log.close());

  const append = (commit: Commit, expectedRevision: number): Promise<Appended> =>
    ledger.log.append(commit, { expectedRevision, bodyHash: bodyHashOf(commit.header.id), documents: [] });

  const outcomes = (): unknown[] =>
    listener.told.map((told) => (told.type === 'append' ? [told.outcome, told.number] : told.type));

  it('tells of each append what became of it', async () => {
    const [first, second] = [filing('a', 0), filing('a', 1)];
    await append(first, 0);
    await append(first, 0);
    await expect(append(second, 0)).rejects.toMatchObject({ code: 'wrong-revision' });
    await append(second, 1);
    expect(outcomes()).toEqual([
      ['appended', 1],
      ['known', 1],
      ['wrong-revision', null],
      ['appended', 2],
    ]);
    const { id: commitId, entity, correlationId } = second.header;
    const { events } = second;
    expect(listener.told.at(-1)).toMatchObject({
      commitId,
      entity,
      correlationId,
      commits: 1,
      events: events.length,
    });
    expect(listener.spans.at(-1)).toEqual({
      name: 'append',
      facts: expect.objectContaining({ 'tieout.commit': 2, 'tieout.append.outcome': 'appended' }),
    });
  });

  it('tells of an append that fails, and fails', async () => {
    const { header, events } = filing('a', 0);
    await expect(append({ header: { ...header, actor: 7 as never }, events }, 0)).rejects.toMatchObject({
      code: 'invalid-event',
    });
    expect(outcomes()).toEqual([['failed', null]]);
    expect(listener.spans[0]!.facts).toMatchObject({ 'tieout.append.outcome': 'failed' });
  });

  it('tells of a run as of one act', async () => {
    const run = [filing('a', 0), filing('a', 1)].map((commit) => ({
      commit,
      bodyHash: bodyHashOf(commit.header.id),
      documents: [],
    }));
    await ledger.log.appendRun(run, 0);
    expect(listener.told).toEqual([
      expect.objectContaining({ type: 'append', outcome: 'appended', commits: 2, number: 2 }),
    ]);
    expect(await ledger.log.appendRun([], 2)).toEqual([]);
    expect(listener.told).toHaveLength(1);
  });

  it('tells of what is folded into a book, and how often it was there', async () => {
    const [first, second] = [filing('a', 0), filing('a', 1)];
    await append(first, 0);
    const folds = (): unknown[] =>
      listener.told.flatMap((told) => (told.type === 'fold' ? [[told.into, told.commits, told.events]] : []));
    for (let times = 0; times < 3; times++) ledger.library.book(first.header.entity);
    expect(folds()).toEqual([['book', 1, first.events.length]]);
    expect(ledger.library.counts).toMatchObject({ books: 1, misses: 1, hits: 2 });
    await append(second, 1);
    ledger.library.book(first.header.entity);
    expect(folds()).toHaveLength(2);
    expect(ledger.library.counts).toMatchObject({ books: 1, misses: 1, hits: 3 });
    expect(ledger.library.counts.bytes).toBeGreaterThan(0);
    expect(listener.spans.at(-1)).toEqual({
      name: 'fold',
      facts: { 'tieout.into': 'book', 'tieout.commits': 1, 'tieout.events': second.events.length },
    });
  });
});
