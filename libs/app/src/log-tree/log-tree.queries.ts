import { Command, Query } from '@nestjs/cqrs';

/** What the log says of itself, for others to keep and to compare. */
export interface CheckpointJson {
  /** The name of the log. */
  readonly origin: string;
  /** Commits. */
  readonly size: number;
  /** Of their tree, base64. */
  readonly root: string;
  /** Whether the log has a key; without one nobody else can tell who says this. */
  readonly signed: boolean;
  /** The public key that verifies the signature. */
  readonly vkey: string | null;
  /** Who else saw it, and when: witnesses whose cosignatures it bears. */
  readonly witnesses: readonly WitnessJson[];
  /** The checkpoint as C2SP tlog-checkpoint writes it: what others read. */
  readonly checkpoint: string;
}

/** A witness who cosigned a checkpoint. */
export interface WitnessJson {
  readonly name: string;
  /** Four bytes, hex. */
  readonly keyId: string;
  /** By the witness's own clock. */
  readonly seenAt: string;
}

/** That the tree of `size1` is the beginning of that of `size2`. */
export interface ConsistencyJson {
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
  /** Hashes, base64 (RFC 6962, 2.1.2). */
  readonly proof: readonly string[];
}

/** Which state of the log: of a size that it had, or the newest that a witness has cosigned; else its head. */
export interface StateOptions {
  readonly size?: number | undefined;
  readonly cosigned?: boolean | undefined;
}

/** The log's checkpoint. */
export class GetCheckpointQuery extends Query<CheckpointJson> {
  constructor(readonly state: StateOptions = {}) {
    super();
  }
}

/** Keeps what witnesses signed of a checkpoint of this log: the checkpoint as they gave it back. */
export class AddCosignaturesCommand extends Command<CheckpointJson> {
  constructor(readonly checkpoint: string) {
    super();
  }
}

/** A proof that nothing changed from one size to another, by default to the head. */
export class GetConsistencyQuery extends Query<ConsistencyJson> {
  constructor(
    readonly size1: number,
    readonly size2?: number,
  ) {
    super();
  }
}

/** A tile of the log's tree, by its path as C2SP tlog-tiles writes it. */
export class GetTileQuery extends Query<Uint8Array> {
  constructor(readonly path: string) {
    super();
  }
}
