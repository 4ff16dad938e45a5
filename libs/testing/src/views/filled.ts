import fc from 'fast-check';
import {
  actCommitId,
  decide,
  decideResolution,
  FigureError,
  type Act,
  type Check,
  type Commit,
  type Reading,
  type Resolution,
} from '#libs/figures';
import { openLedger, type Ledger } from '#libs/ledger';
import { exceptionsOf, Library, type Book, type Vantage } from '#libs/views';
import { filed, FILER } from '../figures/reading.js';
import { readingSets } from '../figures/readings.js';

/** A person's act on what a ledger holds by then, named by numbers that fit any ledger. */
export type PersonsAct =
  | { readonly decides: number; readonly accepts: boolean }
  | { readonly corrects: number; readonly to: string | null | 'void' };

type Deciding = (book: Book, reading: Reading, checks: readonly Check[], act: Act) => Commit | null;

/** A ledger, by default in memory, that took things in one after the other, one a minute from a moment on. */
export class Filled {
  readonly library: Library;
  readonly commits: Commit[] = [];

  constructor(
    private readonly from = '2024-01-01T00:00:00.000Z',
    readonly ledger: Ledger = openLedger(':memory:'),
  ) {
    this.library = new Library(ledger.blocks);
  }

  get book(): Book {
    return this.library.book(FILER);
  }

  /** Takes readings in; one of which `how` makes nothing is left out. */
  async take(readings: readonly Reading[], how: Deciding = decide): Promise<this> {
    for (const reading of readings) {
      const commit = how(this.book, reading, [], this.act());
      if (commit) await this.append(commit, reading.report ?? reading.document.document);
    }
    return this;
  }

  /** Takes readings and acts in; an act that there is nothing for, or that is refused, is left out. */
  async live(steps: readonly (Reading | PersonsAct)[]): Promise<this> {
    for (const step of steps) {
      if ('observations' in step) await this.take([step]);
      else if ('corrects' in step) await this.correct(step.corrects, step.to);
      else await this.resolve(step.decides, step.accepts);
    }
    return this;
  }

  /** A person's decision on one of the open exceptions. */
  private async resolve(number: number, accepts: boolean): Promise<void> {
    const open = exceptionsOf(this.book, this.at(null)).filter(({ resolution }) => resolution === null);
    const exception = open[number % Math.max(1, open.length)];
    if (!exception) return;
    const ordinal = exception.ordinals[0];
    const choice: Resolution['choice'] =
      accepts && ordinal !== undefined ? { accept: ordinal } : { dismiss: true };
    const { exceptionId } = exception;
    const id = actCommitId(`${exceptionId} ${this.commits.length}`);
    const act = { ...this.act(), actor: 'Ada' };
    const commit = unlessRefused(() =>
      decideResolution(this.book, { exceptionId, choice, reason: 'I looked' }, id, act),
    );
    if (commit) await this.append(commit, actBodyHash(id));
  }

  /** A person's note that one of the observations was misread. */
  private async correct(number: number, to: string | null | 'void'): Promise<void> {
    const all = Array.from({ length: this.book.figureCount }, (_, figure) =>
      this.book.sightingsAt(figure, this.at(null)).map((sighting) => ({ figure, sighting })),
    ).flat();
    const found = all[number % Math.max(1, all.length)];
    if (!found || found.sighting.value === to) return;
    const { document, value } = found.sighting;
    const correction = {
      document,
      figure: this.book.facets(found.figure),
      from: value,
      to,
      reason: 'the scan was misread',
      locator: { line: 1, start: 0, end: 1 },
      citation: null,
    };
    const note = filed('2021-09-01', [], { name: `note ${this.commits.length}`, corrections: [correction] });
    const commit = unlessRefused(() => decide(this.book, note, [], this.act()));
    if (commit) await this.append(commit, note.document.document);
  }

  private act(): Act {
    const recordedAt = this.momentOf(this.commits.length);
    return { actor: 'test', recordedAt, correlationId: 'c', causationId: null };
  }

  private async append(commit: Commit, bodyHash: string): Promise<void> {
    const options = { expectedRevision: this.book.revision, bodyHash, documents: [] };
    await this.ledger.log.append(commit, options);
    this.commits.push(commit);
  }

  /** When the commit with this index was recorded. */
  momentOf(index: number): string {
    return new Date(Date.parse(this.from) + index * 60_000).toISOString();
  }

  at(day: string | null, recordedAsOf: string | null = null): Vantage {
    return this.library.vantage({ asOf: day && `${day}T23:59:59.999Z`, recordedAsOf });
  }
}

/** Days on which readings of `readingSets` are published, and one before. */
export const DAYS = ['2021-02-09', '2021-02-10', '2021-05-12', '2021-05-13', '2021-08-11'] as const;

const acts: fc.Arbitrary<PersonsAct> = fc.oneof(
  fc.record({ decides: fc.nat({ max: 99 }), accepts: fc.boolean() }),
  fc.record({
    corrects: fc.nat({ max: 99 }),
    to: fc.constantFrom<(string | null | 'void')[]>('void', null, '100', '101', '150'),
  }),
);

/** Readings of one entity, and what people do about them between. */
export const lives: fc.Arbitrary<(Reading | PersonsAct)[]> = fc
  .tuple(readingSets, fc.array(fc.tuple(fc.nat({ max: 5 }), acts), { maxLength: 6 }))
  .map(([readings, between]) =>
    readings.flatMap((reading, index) => [
      reading,
      ...between.filter(([after]) => after === index).map(([, act]) => act),
    ]),
  );

const actBodyHash = (id: string): string => id.replaceAll('-', '').padEnd(64, '0');

function unlessRefused(decision: () => Commit): Commit | null {
  try {
    return decision();
  } catch (error) {
    if (error instanceof FigureError) return null;
    throw error;
  }
}
