import fc from 'fast-check';
import { sha256Hex, type Commit, type EntityId, type LedgerEvent } from '#libs/figures';
import { filing, reportCounts, runs } from '#libs/testing';
import type { Appended } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import { openParts, type Parts } from '../sqlite/open-parts.js';
import { prepareEntry } from '../sqlite/prepared-entry.js';
import { FoldStore } from './fold-store.js';
import type { ProposedEvent, RunPlace } from './run-events.js';
import { RunFolder } from './run-folder.js';
import { isAfter, type Position, type ServerEvent } from './server-event.js';
import { StreamNames } from './stream-names.js';
import { Writing } from './writing.js';

/** What becomes of an append. `late`: it is given up, and stored at some later time, if its revision still fits then. */
type Fate = 'stored' | 'lost' | 'unanswered' | 'late';

const NAMES = new StreamNames('');
const ENTITIES = ['a', 'b'];
/** So small that a commit of a few events is several appends. */
const CHUNK_BYTES = 700;
/** Of a node that waits for what must come. */
const TURNS_MAX = 2_000;

/** A server as its documentation says: what is appended behind a revision, is there if the stream was at it. */
class PlainServer {
  readonly events: ServerEvent[] = [];
  readonly late: (() => void)[] = [];
  fates: Fate[] = [];

  append(stream: string, proposed: readonly ProposedEvent[], behind: bigint): void {
    const there = this.events.filter((event) => event.stream === stream);
    const next = there.slice(Number(behind) + 1, Number(behind) + 1 + proposed.length);
    // With an explicit revision, ids are looked at behind the head only.
    if (next.length === proposed.length && next.every(({ id }, at) => id === proposed[at]!.id)) return;
    if (BigInt(there.length) - 1n !== behind) throw new LedgerError('log-conflict', 'another was first');
    for (const { id, type, data, metadata } of proposed) {
      const position = BigInt(10 * (this.events.length + 1));
      const revision = BigInt(this.events.filter((event) => event.stream === stream).length);
      this.events.push({
        stream,
        revision,
        position: { commit: position, prepare: position },
        id,
        type,
        data: structuredClone(data),
        metadata: structuredClone(metadata),
      });
    }
  }
}

/** A node: its file, and a writer on it, each call of which waits for its turn. */
class Node {
  readonly parts: Parts = openParts(':memory:');
  readonly store = new FoldStore(this.parts.database, this.parts.writer, NAMES);
  private runs = new RunFolder(null);
  isDead = false;

  constructor(
    private readonly number: number,
    private readonly server: PlainServer,
    private readonly turn: () => Promise<void>,
  ) {}

  /** Follows the log, so many events further. */
  follow(count: number): void {
    const next = this.server.events.filter(({ position }) => isAfter(position, this.runs.position));
    const taken = next.slice(0, count);
    const outcomes = taken.flatMap((event) => this.runs.take(event));
    const last = taken.at(-1);
    if (last) this.store.fold({ outcomes, folded: last, checkpoint: this.runs.checkpoint });
  }

  /** Reads on from the file's checkpoint, as after a stop. */
  restart(): void {
    this.runs = new RunFolder(this.store.state().checkpoint);
  }

  /** Decides and writes until it is there, as the application does. */
  async write(commit: Commit): Promise<Appended> {
    const { entity, id } = commit.header;
    for (;;) {
      const decidedAt = this.parts.blocks.revisionNow(entity);
      const decided = { ...commit, events: [...commit.events, decision(this.number, decidedAt)] };
      const prepared = prepareEntry({ commit: decided, bodyHash: sha256Hex(id), documents: [] });
      const appended = await this.tryToEnd(new Writing(this.writingParts(), [prepared], decidedAt));
      if (appended === 'wrong-revision') continue;
      if (appended.appended) expect(appended.revision).toBe(decidedAt + 1);
      return appended;
    }
  }

  private async tryToEnd(writing: Writing): Promise<Appended | 'wrong-revision'> {
    for (;;) {
      try {
        return (await writing.tryOnce(1))[0]!;
      } catch (error) {
        const code = error instanceof LedgerError ? error.code : '';
        if (code === 'wrong-revision') return code;
        if (code !== 'log-conflict' && code !== 'log-unreachable') throw error;
      }
    }
  }

  private writingParts(): ConstructorParameters<typeof Writing>[0] {
    const { blocks, documents: copies, writer } = this.parts;
    const until = async (isReached: () => boolean): Promise<void> => {
      for (let turns = 0; !isReached(); turns++) {
        if (turns > TURNS_MAX) throw new Error('what was written is not there');
        await this.alive();
        this.follow(3);
      }
    };
    const reached = (position: Position | null): boolean =>
      position === null || !isAfter(position, this.store.state().folded?.position ?? null);
    return {
      client: {
        append: async (stream, events, behind) => this.append(stream, events as ProposedEvent[], behind),
        lastOf: async (stream) => {
          await this.alive();
          return this.server.events.findLast((event) => event.stream === stream) ?? null;
        },
        lastOfAll: async () => {
          await this.alive();
          return this.server.events.at(-1) ?? null;
        },
      },
      names: NAMES,
      documents: { put: async () => undefined },
      watch: { until, reach: async (position) => until(() => reached(position)) },
      store: this.store,
      blocks,
      copies,
      writer,
      openRunMs: 0,
      chunkBytes: CHUNK_BYTES,
    };
  }

  private async append(
    stream: string,
    events: ProposedEvent[],
    behind: bigint,
  ): Promise<{ revision: bigint }> {
    await this.alive();
    const fate = this.server.fates.shift() ?? 'stored';
    const store = (): void => this.server.append(stream, events, behind);
    if (fate === 'late') this.server.late.push(store);
    if (fate === 'stored' || fate === 'unanswered') store();
    await this.alive();
    if (fate !== 'stored') throw new LedgerError('log-unreachable', 'the connection was cut');
    return { revision: behind + BigInt(events.length) };
  }

  private async alive(): Promise<void> {
    await this.turn();
    if (this.isDead) throw new Error('killed');
  }
}

interface Real {
  readonly server: PlainServer;
  readonly nodes: Node[];
  readonly begun: Commit[];
  readonly acknowledged: Map<string, Appended>;
  readonly pending: Promise<void>[];
  readonly turn: () => Promise<void>;
}
type Model = Record<string, never>;
type Step = fc.AsyncCommand<Model, Real>;

const step = (name: string, run: (real: Real) => void): Step => ({
  check: () => true,
  run: async (_, real) => run(real),
  toString: () => name,
});

/** A commit of so many events; equal places of an entity are equal commits, as two nodes may take the same document. */
function commitOf(entity: number, place: number, events: number): Commit {
  const { header, events: first } = filing(ENTITIES[entity]!, place);
  const figure = first[1]!;
  if (figure.type !== 'FigureReported') throw new Error('not a figure');
  const more = Array.from({ length: events }, (_, at) => ({
    ...figure,
    observation: { ...figure.observation, ordinal: at + 1, concept: `test:More${at}` },
  }));
  return { header, events: [...first, ...more] };
}

const writes = fc
  .record({ node: fc.nat(1), entity: fc.nat(1), place: fc.nat(5) })
  .map(({ node, entity, place }) =>
    step(`node ${node} writes ${place} of ${ENTITIES[entity]}`, ({ nodes, begun, acknowledged, pending }) => {
      const commit = commitOf(entity, place, place * 2);
      begun.push(commit);
      const writing = nodes[node]!.write(commit);
      pending.push(
        writing.then(
          (appended) => void acknowledged.set(commit.header.id, appended),
          (error: unknown) => {
            if (!(error instanceof Error) || error.message !== 'killed') throw error;
          },
        ),
      );
    }),
  );
const fates = fc
  .array(fc.constantFrom<Fate>('stored', 'lost', 'unanswered', 'late'), { minLength: 1, maxLength: 4 })
  .map((fate) => step(`appends are ${fate.join(', ')}`, ({ server }) => void server.fates.push(...fate)));
const lands = fc.constant(step('what is late lands', ({ server }) => landLate(server)));
const follows = fc
  .record({ node: fc.nat(1), count: fc.integer({ min: 1, max: 12 }) })
  .map(({ node, count }) => step(`node ${node} follows ${count}`, ({ nodes }) => nodes[node]!.follow(count)));
const restarts = fc
  .nat(1)
  .map((node) => step(`node ${node} follows from its checkpoint`, ({ nodes }) => nodes[node]!.restart()));
const kills = fc.nat(1).map((node) =>
  step(`node ${node} is killed and loses its file`, ({ nodes, server, turn }) => {
    nodes[node]!.isDead = true;
    nodes[node] = new Node(node, server, turn);
  }),
);

/** What is decided again is another commit of the same id: its last event tells who decided it, and on what. */
function decision(node: number, revision: number): LedgerEvent {
  const [, figure] = filing('decided', 0).events;
  if (figure?.type !== 'FigureReported') throw new Error('not a figure');
  const concept = `test:DecidedBy${node}At${revision}`;
  return { ...figure, observation: { ...figure.observation, ordinal: 1_000, concept } };
}

function landLate(server: PlainServer): void {
  for (const store of server.late.splice(0)) {
    try {
      store();
    } catch {
      // Another was first: what the server refuses, nobody hears of.
    }
  }
}

/** What is visible, read off the log in the most obvious way. */
function visibleIn(events: readonly ServerEvent[]): { id: string; at: bigint }[] {
  const complete: { id: string; at: bigint }[] = [];
  for (const stream of new Set(events.map((event) => event.stream))) {
    const own = events.filter((event) => event.stream === stream);
    for (let first = 0; first < own.length; first++) {
      const { attempt, index, count, commit } = own[first]!.metadata as RunPlace;
      const run = own.slice(first, first + count);
      const isWhole =
        index === 0 &&
        run.length === count &&
        run.every(({ metadata }, at) => {
          const place = metadata as Record<string, unknown>;
          return place['attempt'] === attempt && place['index'] === at;
        });
      if (isWhole) complete.push({ id: commit, at: run.at(-1)!.position.commit });
    }
  }
  const ids = new Set<string>();
  return complete
    .toSorted((one, other) => Number(one.at - other.at))
    .filter(({ id }) => !ids.has(id) && ids.add(id));
}

const historyOf = ({ parts }: Node): unknown[] =>
  [...parts.blocks.blocks()].map((block) => {
    const { number, revision, leafHash, header } = block.commit();
    return { number, revision, leafHash, id: header.id };
  });

describe('the commit protocol', () => {
  const parameters = { seed: Math.trunc(Math.random() * 0x7fff_ffff), ...runs(200) };

  it(`loses, doubles and halves no commit, whoever writes, is cut, killed, and tries again (seed ${parameters.seed})`, async () => {
    const commands = fc.commands([writes, writes, fates, lands, follows, restarts, kills], {
      maxCommands: 40,
    });
    const counts = { histories: 0, 'commits begun': 0, 'told of': 0, 'lost, doubled or halved': 0 };
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), commands, async (scheduler, steps) => {
        const server = new PlainServer();
        const turn = (): Promise<void> => scheduler.schedule(Promise.resolve());
        const real: Real = {
          server,
          nodes: [new Node(0, server, turn), new Node(1, server, turn)],
          begun: [],
          acknowledged: new Map(),
          pending: [],
          turn,
        };
        await fc.scheduledModelRun(scheduler, () => ({ model: {}, real }), steps);
        await scheduler.waitFor(Promise.all(real.pending));
        landLate(server);
        const nodes = [...real.nodes, new Node(2, server, turn)];
        for (const node of nodes) node.follow(Infinity);
        const histories = nodes.map(historyOf);
        for (const history of histories) expect(history).toEqual(histories[0]);
        expect(nodes.map(({ store }) => store.voids(1_000))).toEqual(
          nodes.map(() => nodes[0]!.store.voids(1_000)),
        );
        expect(histories[0]!.map((each) => (each as { id: string }).id)).toEqual(
          visibleIn(server.events).map(({ id }) => id),
        );
        expectGapless(nodes[0]!, real);
        for (const { parts } of nodes) parts.database.close();
        counts.histories++;
        counts['commits begun'] += real.begun.length;
        counts['told of'] += real.acknowledged.size;
      }),
      parameters,
    );
    reportCounts('Appends to a server lost, late or unanswered, and nodes killed', counts);
  });
});

/** Every acknowledged commit is there under what was told of it, and nothing is that nobody asked for. */
function expectGapless({ parts: { blocks } }: Node, { acknowledged, begun }: Real): void {
  const asked = new Set(begun.map(({ header }) => header.id));
  const revisions = new Map<EntityId, number>();
  for (const { header, revision } of blocks.blocks()) {
    expect(asked.has(header.id)).toBe(true);
    expect(revision).toBe((revisions.get(header.entity) ?? 0) + 1);
    revisions.set(header.entity, revision);
  }
  for (const [id, { number, revision }] of acknowledged) {
    expect(blocks.numberOf(id)).toBe(number);
    expect(blocks.block(number)!.revision).toBe(revision);
  }
}
