import { Query } from '@nestjs/cqrs';
import type { StateOptions } from '../log-tree/log-tree.queries.js';
import type { Bundle } from './bundle.js';

export interface ProveOptions extends StateOptions {
  /** As published by then. */
  readonly asOf?: string | undefined;
  /** Also prove that the log of this size is the beginning of it. */
  readonly since?: number | undefined;
  /** The bytes of documents too. */
  readonly withDocuments?: boolean | undefined;
  /** A checkpoint of this log that witnesses have cosigned: the bundle proves up to it, and bears it. */
  readonly checkpoint?: string | undefined;
}

/** All that an auditor needs to see that a figure is in the log, and what the log says of it. */
export class ProveFigureQuery extends Query<Bundle> {
  constructor(
    readonly figureId: string,
    readonly options: ProveOptions = {},
  ) {
    super();
  }
}
