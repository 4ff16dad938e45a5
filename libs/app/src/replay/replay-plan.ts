import { FigureError, type Moment } from '#libs/figures';
import { POSTINGS, type Ledger } from '#libs/ledger';
import { BOOKS, ENTITY_PROJECTIONS, type ReplayedView, type ReplayTask, type Vantage } from '#libs/views';
import { REPLAYABLE, type Replayable } from './replay.command.js';

/** A replay's generations, and the tasks that fill them. */
export interface ReplayPlan {
  readonly vantage: Vantage;
  /** Whether what is rebuilt takes the place of what is live. */
  readonly goesLive: boolean;
  readonly views: readonly (ReplayedView & { readonly version: number })[];
  readonly tasks: readonly ReplayTask[];
}

/** Raised when what books say, or what their digest covers, changes. */
const BOOKS_VERSION = 4;

/** @throws FigureError `projection-unknown` */
export function planReplay(
  { projections, blocks }: Ledger,
  {
    names,
    vantage,
    workers,
    digest,
    anew,
    now,
  }: {
    readonly names: readonly string[];
    readonly vantage: Vantage;
    readonly workers: number;
    readonly digest: boolean;
    readonly anew: boolean;
    readonly now: Moment;
  },
): ReplayPlan {
  const goesLive =
    vantage.asOf === null && vantage.recordedAsOf === null && vantage.upTo === blocks.head().number;
  const views = wanted(names).map((name) => {
    const version = versionOf(name);
    const isBuilt = name !== BOOKS && (goesLive || name === POSTINGS.name);
    // From another vantage, posting lists are made for the digest alone: in a generation that never goes live.
    const begun = isBuilt ? projections.begin(goesLive ? name : `${name} ${now}`, version, now, anew) : null;
    const live = goesLive && name !== BOOKS ? projections.live(name, version) : null;
    return { name, version, generation: begun?.generation ?? null, live: live?.generation ?? null };
  });
  return { vantage, goesLive, views, tasks: tasksOf(views, vantage, { workers, digest }) };
}

function tasksOf(
  views: readonly ReplayedView[],
  { asOf, recordedAsOf, upTo }: Vantage,
  { workers, digest }: { readonly workers: number; readonly digest: boolean },
): ReplayTask[] {
  const common = { upTo, asOf, recordedAsOf, digest };
  const books = views.some(({ name }) => name === BOOKS);
  const projections = views.filter(({ name }) => name !== BOOKS && name !== POSTINGS.name);
  const postings = views.find(({ name }) => name === POSTINGS.name) ?? null;
  const tasks: ReplayTask[] = [];
  // The lists first: they are one thread's work however many there are.
  if (postings) tasks.push({ ...common, part: 0, of: 1, books: false, projections: [], postings });
  if (books || projections.length > 0) {
    for (let part = 0; part < workers; part++)
      tasks.push({ ...common, part, of: workers, books, projections, postings: null });
  }
  return tasks;
}

function wanted(names: readonly string[]): readonly Replayable[] {
  if (names.length === 0) return REPLAYABLE;
  const unknown = names.find((name) => !REPLAYABLE.includes(name as Replayable));
  if (unknown !== undefined) {
    throw new FigureError(
      'projection-unknown',
      `there is no projection "${unknown}": give some of ${REPLAYABLE.join(', ')}`,
      { projection: unknown },
    );
  }
  return REPLAYABLE.filter((name) => names.includes(name));
}

function versionOf(name: Replayable): number {
  if (name === BOOKS) return BOOKS_VERSION;
  if (name === POSTINGS.name) return POSTINGS.version;
  return ENTITY_PROJECTIONS.find((each) => each.name === name)!.version;
}
