import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LogTree } from './log-tree.js';
import {
  GetCheckpointQuery,
  GetConsistencyQuery,
  GetTileQuery,
  type CheckpointJson,
  type ConsistencyJson,
} from './log-tree.queries.js';

@QueryHandler(GetCheckpointQuery)
export class GetCheckpointHandler implements IQueryHandler<GetCheckpointQuery> {
  constructor(@Inject(LogTree) private readonly tree: LogTree) {}

  /** @throws FigureError `commit-unknown`, `key-exposed`, `key-unreadable`, `key-malformed` */
  async execute({ size }: GetCheckpointQuery): Promise<CheckpointJson> {
    return this.tree.checkpoint(this.tree.size(size));
  }
}

@QueryHandler(GetConsistencyQuery)
export class GetConsistencyHandler implements IQueryHandler<GetConsistencyQuery> {
  constructor(@Inject(LogTree) private readonly tree: LogTree) {}

  /** @throws FigureError `commit-unknown`, `sizes-wrong` */
  async execute({ size1, size2 }: GetConsistencyQuery): Promise<ConsistencyJson> {
    return this.tree.consistency(this.tree.size(size1), this.tree.size(size2));
  }
}

@QueryHandler(GetTileQuery)
export class GetTileHandler implements IQueryHandler<GetTileQuery> {
  constructor(@Inject(LogTree) private readonly tree: LogTree) {}

  /** @throws FigureError `tile-unknown` */
  async execute({ path }: GetTileQuery): Promise<Uint8Array> {
    return this.tree.tile(path);
  }
}
