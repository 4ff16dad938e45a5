import type { ResolvedEvent } from '@kurrent/kurrentdb-client';

/** Where an event stands in the server's log of all events; two numbers that only ever rise. */
export interface Position {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** An event as the server recorded it. */
export interface ServerEvent {
  readonly stream: string;
  /** Its place in its stream, from 0. */
  readonly revision: bigint;
  readonly position: Position;
  readonly id: string;
  readonly type: string;
  /** Parsed where it is JSON; bytes where it is not, and a text where it says that it is JSON and is not. */
  readonly data: unknown;
  readonly metadata: unknown;
}

/** Names one event of a server's log, and tells it from another that a restored server has in its place. */
export interface EventMark {
  readonly position: Position;
  readonly id: string;
}

/** Whether one position comes after another; everything comes after `null`, the beginning. */
export const isAfter = (one: Position, other: Position | null): boolean =>
  other === null || one.commit > other.commit || (one.commit === other.commit && one.prepare > other.prepare);

/** An event as the library gives it. */
export function serverEventOf(event: NonNullable<ResolvedEvent['event']>): ServerEvent {
  const { id, type, data, metadata, streamId: stream, revision, position } = event;
  return {
    stream,
    id,
    type,
    data,
    metadata,
    revision: big(revision),
    // All servers that we take give positions.
    position: { commit: big(position?.commit ?? 0), prepare: big(position?.prepare ?? 0) },
  };
}

/** By the library's types bigints; by the call that they come from, numbers. */
export const big = (count: bigint | number): bigint => BigInt(count);
