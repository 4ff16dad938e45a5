import { randomInt } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { ENTITY_PROJECTIONS, runReplayTask, type TaskView } from '#libs/views';
import { LedgerAccess } from '../ledger-access.js';
import {
  VerifyCommand,
  type VerifyFinding,
  type VerifyOutcome,
  type VerifyRequest,
} from './verify.command.js';

/** Entities named where a projection says something else than the log. */
const DIFFERING_MAX = 10;

@CommandHandler(VerifyCommand)
export class VerifyHandler implements ICommandHandler<VerifyCommand> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `verify-stopped`, with the commit from which on it is to go on */
  async execute({ request }: VerifyCommand): Promise<VerifyOutcome> {
    const started = performance.now();
    const commits = this.ledger.blocks.head().number;
    const sampled = sampleOf(commits, request.sample);
    const findings: VerifyFinding[] = [];
    const drawn = new Drawn(request, sampled);
    const told = (done: number): void => request.onProgress?.({ of: 'commits', done, total: commits });
    const how = { onProgress: told, isDrawn: drawn.isDrawn };
    for await (const finding of this.ledger.verify(how)) findings.push(finding);
    const projections = findings.length === 0 ? await this.differing(request, sampled, findings) : null;
    const seconds = (performance.now() - started) / 1_000;
    return { commits, opened: drawn.opened, sampled, projections, seconds, findings };
  }

  /** Computes what projections hold from the log, and compares: nothing is written. */
  private async differing(
    { onProgress }: VerifyRequest,
    sampled: VerifyOutcome['sampled'],
    findings: VerifyFinding[],
  ): Promise<readonly string[]> {
    const live = ENTITY_PROJECTIONS.flatMap(({ name, version }) => {
      const state = this.ledger.projections.live(name, version);
      return state ? [{ name, generation: null, live: state.generation }] : [];
    });
    const entities = this.ledger.blocks.entities().length;
    const of = Math.min(Math.max(1, entities), sampled?.every ?? 1);
    const part = sampled ? sampled.start % of : 0;
    const upTo = this.ledger.blocks.head().number;
    const task = { part, of, upTo, asOf: null, recordedAsOf: null, digest: true, books: false };
    const run = runReplayTask(this.ledger.ledger, { ...task, projections: live, postings: null });
    const total = Math.ceil(entities / of);
    let step = run.next();
    for (let done = 1; !step.done; done++) {
      onProgress?.({ of: 'projections', done, total });
      await nextTurn();
      step = run.next();
    }
    findings.push(...step.value.views.flatMap(findingsOf));
    return live.map(({ name }) => name);
  }
}

/** Which commits and documents are opened, and how many were. */
class Drawn {
  opened = 0;

  constructor(
    private readonly request: VerifyRequest,
    private readonly sampled: VerifyOutcome['sampled'],
  ) {}

  readonly isDrawn = (kind: 'commit' | 'document', nth: number): boolean => {
    const { from = 1, signal } = this.request;
    if (kind === 'commit' && signal?.aborted) throw stopped(nth);
    if (kind === 'commit' && nth < from) return false;
    const isDrawn = this.sampled === null || nth % this.sampled.every === this.sampled.start;
    if (isDrawn && kind === 'commit') this.opened++;
    return isDrawn;
  };
}

function sampleOf(commits: number, sample: number | undefined): VerifyOutcome['sampled'] {
  if (sample === undefined) return null;
  const every = Math.max(1, Math.floor(commits / Math.max(1, sample)));
  return { every, start: randomInt(every) };
}

function findingsOf({ name, differing, failure }: TaskView): VerifyFinding[] {
  if (failure !== null)
    return [finding('projection-stopped', `${name} can't be computed from the log: ${failure.message}`)];
  if (differing.length === 0) return [];
  const named = differing
    .slice(0, DIFFERING_MAX)
    .map((entity) => entity || 'an entity that the log does not have');
  const more = differing.length > DIFFERING_MAX ? ` and ${differing.length - DIFFERING_MAX} more` : '';
  return [
    finding(
      'projection-differs',
      `${name} does not say what the log says, of ${named.join(', ')}${more}: run "tieout replay ${name}"`,
    ),
  ];
}

const finding = (code: string, message: string): VerifyFinding => ({
  code,
  commit: null,
  document: null,
  byte: null,
  message,
});

const stopped = (commit: number): FigureError =>
  new FigureError('verify-stopped', `stopped at commit ${commit}: go on with --from ${commit}`, { commit });
