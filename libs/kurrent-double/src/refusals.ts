import { Metadata, status, type ServerErrorResponse } from '@grpc/grpc-js';
import { packed, type Status } from './protocol.js';
import { NO_STREAM, type Expected } from './recorded-log.js';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** How a call fails: a gRPC status, and trailers from which the client makes its errors (the server's `RpcExceptions`). */
export type Refusal = Partial<ServerErrorResponse>;

export const REFUSALS = {
  unavailable: refusal(status.UNAVAILABLE, 'Server is shutting down'),
  notReady: refusal(status.UNAVAILABLE, 'Server Is Not Ready'),
  timeout: refusal(status.ABORTED, 'Operation timed out: Prepare phase timeout.'),
  accessDenied: refusal(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }),
  unauthenticated: refusal(status.UNAUTHENTICATED, 'Unauthenticated'),
  slowConsumer: refusal(status.CANCELLED, 'Consumer too slow. Client resubscription required.'),
  invalidPosition: refusal(status.INVALID_ARGUMENT, 'Trying to read from an invalid position.'),
  invalidArgument: refusal(
    status.INVALID_ARGUMENT,
    'The request is not one that the test double of KurrentDB knows.',
  ),
} as const;

export function notLeader({ host, port }: Endpoint): Refusal {
  return refusal(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });
}

export function maximumAppendSizeExceeded(bytes: number): Refusal {
  return refusal(status.INVALID_ARGUMENT, `Maximum Append Size of ${bytes} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(bytes),
  });
}

/** The same in the answer to one append of a batch, where the stream of the batch goes on (the server's `Status`). */
export const BATCH_ERRORS = {
  accessDenied: (): Status => error(status.PERMISSION_DENIED, 'AccessDenied'),
  timeout: (): Status => error(status.DEADLINE_EXCEEDED, 'Timeout'),
  notReady: (): Status => ({
    code: status.OK,
    message: 'Server Is Not Ready',
    details: { typeUrl: 'type.googleapis.com/google.protobuf.Empty', value: new Uint8Array() },
  }),
  badRequest: (message: string): Status => error(status.INVALID_ARGUMENT, 'BadRequest', { message }),
  maximumAppendSizeExceeded: (maxAppendSize: number): Status =>
    error(status.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', { maxAppendSize }),
  wrongExpectedVersion: (current: number, expected: Expected): Status =>
    error(status.ALREADY_EXISTS, 'WrongExpectedVersion', {
      ...(current === NO_STREAM ? { currentNoStream: {} } : { currentStreamRevision: current }),
      ...expectedPosition(expected),
    }),
} as const;

function expectedPosition(expected: Expected): object {
  switch (expected) {
    case 'any':
      return { expectedAny: {} };
    case 'no_stream':
      return { expectedNoStream: {} };
    case 'stream_exists':
      return { expectedStreamExists: {} };
    default:
      return { expectedStreamPosition: expected };
  }
}

function error(code: status, name: string, message: object = {}): Status {
  return { code, message: name, details: packed(name, message) };
}

function refusal(code: status, details: string, trailers: Readonly<Record<string, string>> = {}): Refusal {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return { code, details, metadata };
}
