import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { projectionStatus, type ProjectionStatus } from '#libs/views';
import type { Certificate } from '../certificates/certificate.js';
import { LedgerAccess } from '../ledger-access.js';
import { ListProjectionsQuery, type ProjectionJson } from './list-projections.query.js';

@QueryHandler(ListProjectionsQuery)
export class ListProjectionsHandler implements IQueryHandler<ListProjectionsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute(): Promise<readonly ProjectionJson[]> {
    const certificates = this.ledger.certificates.all().map((body) => JSON.parse(body) as Certificate);
    return projectionStatus(this.ledger.ledger).map((state) => projectionJson(state, certificates));
  }
}

function projectionJson(
  { name, version, generation, status, checkpoint, lag, entitiesBehind, ...rest }: ProjectionStatus,
  certificates: readonly Certificate[],
): ProjectionJson {
  const { startedAt, liveAt, failure } = rest;
  const last = certificates.findLast(
    ({ view, parameters, version: of }) =>
      view === name && of === version && Object.keys(parameters).length === 0,
  );
  return {
    name,
    version,
    generation,
    status: failure === null ? status : 'stopped',
    checkpoint,
    lag,
    entitiesBehind,
    startedAt,
    liveAt,
    digest: last?.digest ?? null,
    digestOf: last?.size ?? null,
    failure,
  };
}
