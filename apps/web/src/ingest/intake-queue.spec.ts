import type { Ingested, Preview } from '#libs/client';
import { ApiProblem } from '../api/api-problem.js';
import { BYTES_MAX, IntakeQueue, type Sender } from './intake-queue.js';

const outcome = (commit: number | null): Ingested => ({ commit, title: 'A release' }) as Ingested;

const preview = (commit: number | null): Preview => ({
  outcome: outcome(commit),
  observations: [],
  exceptions: [],
});

const missing = new ApiProblem({
  status: 422,
  type: 'urn:tieout:problem:entity-missing',
  title: 'Entity missing',
  detail: 'say who reports',
});

const file = (name: string, size = 10): File => ({ name, size }) as File;

/** A sender that knows `known.txt`, and refuses `nameless.txt` unless told its entity. */
class Desk implements Sender {
  readonly accepted: (readonly [name: string, key: string])[] = [];

  preview: Sender['preview'] = async ({ file: { name }, options }) => {
    if (name === 'nameless.txt' && options.entity === '') throw missing;
    return preview(name === 'known.txt' ? 3 : null);
  };

  accept: Sender['accept'] = async ({ file: { name } }, key) => {
    this.accepted.push([name, key]);
    return outcome(7);
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('A queue of documents', () => {
  let desk: Desk;
  let queue: IntakeQueue;
  let appended: number;
  beforeEach(() => {
    desk = new Desk();
    appended = 0;
    let keys = 0;
    queue = new IntakeQueue(
      desk,
      () => appended++,
      () => `key-${++keys}`,
    );
  });

  const stages = (): string[] => queue.items().map(({ stage }) => stage.at);

  it('reads each on trial, and takes none in before it is told to', async () => {
    queue.add([file('a.txt'), file('known.txt'), file('nameless.txt')]);
    await settled();
    expect(stages()).toEqual(['read', 'read', 'refused']);
    expect(desk.accepted).toEqual([]);
  });

  it('takes in all that is new, under a key each', async () => {
    queue.add([file('a.txt'), file('known.txt'), file('b.txt')]);
    await settled();
    queue.acceptAll();
    await settled();
    expect(stages()).toEqual(['accepted', 'read', 'accepted']);
    expect(desk.accepted).toEqual([
      ['a.txt', 'key-1'],
      ['b.txt', 'key-2'],
    ]);
    expect(appended).toBe(2);
  });

  it('reads again what was refused, with what it was told', async () => {
    const id = queue.add([file('nameless.txt')])!;
    await settled();
    queue.reread(id, { ...queue.items()[0]!.options, entity: 'cik:7' });
    await settled();
    expect(stages()).toEqual(['read']);
  });

  it('sends nothing that is empty or too large', async () => {
    queue.add([file('empty.txt', 0), file('full.txt', BYTES_MAX), file('large.pdf', BYTES_MAX + 1)]);
    await settled();
    expect(
      queue.items().map(({ stage }) => (stage.at === 'refused' ? stage.problem.code : stage.at)),
    ).toEqual(['document-empty', 'read', 'document-too-large']);
  });

  it('forgets what is taken off before its turn', async () => {
    const id = queue.add([file('a.txt')])!;
    queue.remove(id);
    await settled();
    expect(queue.items()).toEqual([]);
  });
});
