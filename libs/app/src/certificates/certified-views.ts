import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { digestOf } from '#libs/views';
import { LedgerAccess } from '../ledger-access.js';
import { figureInSight } from '../prove-figure/figure-in-sight.js';
import { GetStandardStatementQuery } from '../get-standard-statement/get-standard-statement.query.js';
import { GetStatementQuery } from '../get-statement/get-statement.query.js';
import { REPLAYABLE, ReplayCommand } from '../replay/replay.command.js';

/** What is certified of a view: under which version it was computed, and what it says. */
export interface ViewDigest {
  readonly version: number;
  readonly digest: string;
}

/** Raised when what a view says, or what its digest covers, changes its form. */
const STATEMENT_VERSION = 2;
export const FIGURE_VERSION = 3;

const DATES = ['asOf', 'recordedAsOf'];
const STATEMENT_PARAMETERS = ['entity', 'statement', 'period', 'presentation', ...DATES];

/** Computes the views that can be certified, of the first commits of the log. */
@Injectable()
export class CertifiedViews {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
  ) {}

  /**
   * @throws FigureError `view-unknown`, `parameter-unknown`, `commit-unknown`, and what the view is refused with
   */
  async compute(
    view: string,
    parameters: Readonly<Record<string, string>>,
    toCommit: number,
  ): Promise<ViewDigest> {
    if (view === 'statement') {
      refuseOthers(parameters, STATEMENT_PARAMETERS);
      return { version: STATEMENT_VERSION, digest: await this.statement(parameters, toCommit) };
    }
    if (view === 'figure') {
      const { figureId, ...dates } = parameters;
      refuseOthers(dates, DATES);
      if (figureId === undefined)
        throw new FigureError('parameter-missing', 'a figure is certified by its figureId: give it', {});
      const { figure } = figureInSight(this.ledger, figureId, { ...dates, toCommit });
      return { version: FIGURE_VERSION, digest: digestOf(figure) };
    }
    if (!(REPLAYABLE as readonly string[]).includes(view)) {
      throw new FigureError(
        'view-unknown',
        `there is no view "${view}" to certify: give statement, figure, ${REPLAYABLE.join(', ')}`,
        { view },
      );
    }
    refuseOthers(parameters, DATES);
    return this.replayed(view, parameters, toCommit);
  }

  private async replayed(
    view: string,
    { asOf, recordedAsOf }: Readonly<Record<string, string>>,
    toCommit: number,
  ): Promise<ViewDigest> {
    const { views } = await this.commands.execute(
      new ReplayCommand({ views: [view], asOf, recordedAsOf, toCommit }),
    );
    const { version, digest, failure } = views[0]!;
    if (digest !== null) return { version, digest };
    throw new FigureError(
      'projection-stopped',
      `${view} stopped at commit ${failure?.commit}: ${failure?.message}`,
      { view, commit: failure?.commit ?? null },
    );
  }

  private async statement(
    { entity, statement, presentation, ...options }: Readonly<Record<string, string>>,
    toCommit: number,
  ): Promise<string> {
    if (entity === undefined || statement === undefined) {
      throw new FigureError('parameter-missing', 'a statement is certified of an entity: give both', {});
    }
    const asked = { ...options, toCommit };
    const { digest } =
      presentation === 'standard'
        ? await this.queries.execute(new GetStandardStatementQuery(entity, statement, asked))
        : await this.queries.execute(new GetStatementQuery(entity, statement, asked));
    return digest;
  }
}

function refuseOthers(parameters: Readonly<Record<string, string>>, known: readonly string[]): void {
  const unknown = Object.keys(parameters).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new FigureError(
    'parameter-unknown',
    `"${unknown}" says nothing of this view: give ${known.join(', ')}`,
    {
      parameter: unknown,
    },
  );
}
