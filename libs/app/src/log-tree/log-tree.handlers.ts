import { Inject } from '@nestjs/common';
import { CommandHandler, QueryHandler, type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LogTree } from './log-tree.js';
import {
  AddCosignaturesCommand,
  GetCheckpointQuery,
  GetConsistencyQuery,
  GetTileQuery,
  type CheckpointJson,
  type ConsistencyJson,
} from './log-tree.queries.js';

@QueryHandler(GetCheckpointQuery)
export class GetCheckpointHandler implements IQueryHandler<GetCheckpointQuery> {
  constructor(@Inject(LogTree) private readonly tree: LogTree) {}

  /** @throws FigureError `commit-unknown`, `cosignature-missing`, `key-exposed`, `key-unreadable`, `key-malformed` */
  async execute({ state }: GetCheckpointQuery): Promise<CheckpointJson> {
    return this.tree.checkpoint(this.tree.sizeOf(state));
  }
}

@CommandHandler(AddCosignaturesCommand)
export class AddCosignaturesHandler implements ICommandHandler<AddCosignaturesCommand> {
  constructor(@Inject(LogTree) private readonly tree: LogTree) {}

  /** @throws FigureError `checkpoint-malformed`, `commit-unknown`, `checkpoint-foreign`, `signature-wrong`, `witness-unknown` */
  async execute({ checkpoint }: AddCosignaturesCommand): Promise<CheckpointJson> {
    return this.tree.cosigned(checkpoint);
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
