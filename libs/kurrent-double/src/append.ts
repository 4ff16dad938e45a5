import type { sendUnaryData, ServerDuplexStream, ServerReadableStream } from '@grpc/grpc-js';
import type { Fault } from './faults.js';
import { refusalOf, refused, type NodeState } from './node-state.js';
import type {
  AppendRequest,
  AppendResponse,
  BatchAppendRequest,
  BatchAppendResponse,
  ProposedMessage,
  Status,
  StreamIdentifier,
  Uuid,
} from './protocol.js';
import { NO_STREAM, type AppendOutcome, type Expected, type Proposed } from './recorded-log.js';
import { BATCH_ERRORS, maximumAppendSizeExceeded, REFUSALS, type Refusal } from './refusals.js';

/** One append while its messages come in. */
interface Pending {
  readonly streamId: string;
  readonly expected: Expected;
  readonly proposed: Proposed[];
  readonly deadline: number;
  bytes: number;
  /** What the server does not take of it. */
  problem?: string;
}

/** `Append`: one append per call, which the client uses with credentials per call and with old servers. */
export function append(
  state: NodeState,
  call: ServerReadableStream<AppendRequest, AppendResponse>,
  answer: sendUnaryData<AppendResponse>,
): void {
  state.traffic.singleAppends += 1;
  const no = refused(state, call.metadata);
  if (no) return answer(no);
  let pending: Pending | undefined;
  let over = false;
  call.on('data', ({ content, options, proposedMessage }: AppendRequest) => {
    if (content === 'options' && options) {
      const expected = expectedOf(options.expectedStreamRevision, options.revision);
      pending = opened(options.streamIdentifier, expected, Infinity);
    } else if (pending && proposedMessage && !over) {
      add(pending, [proposedMessage]);
      if (pending.bytes > state.maxAppendBytes) {
        over = true;
        answer(maximumAppendSizeExceeded(state.maxAppendBytes));
      }
    }
  });
  call.on('error', () => {
    over = true;
  });
  call.on('end', () => {
    if (over || call.cancelled) return;
    if (pending && pending.problem === undefined) finishAppend(state, call, pending, answer);
    else answer(REFUSALS.invalidArgument);
  });
}

function finishAppend(
  state: NodeState,
  call: ServerReadableStream<AppendRequest, AppendResponse>,
  pending: Pending,
  answer: sendUnaryData<AppendResponse>,
): void {
  const fault = state.faults.take('append');
  const outcome = stores(fault) ? stored(state, pending) : null;
  if (fault === 'hang') return;
  if (fault === 'drop-before' || fault === 'drop-after' || fault === 'end') return state.cut(call.getPeer());
  const refusal = fault === undefined ? null : refusalOf(state, fault);
  if (refusal || !outcome) return answer(refusal ?? REFUSALS.unavailable);
  answer(null, appendResponse(outcome, pending.expected));
}

function appendResponse(outcome: AppendOutcome, expected: Expected): AppendResponse {
  if (outcome.outcome !== 'wrong-version') return { success: success(outcome) };
  const { current } = outcome;
  return {
    wrongExpectedVersion: {
      ...(current === NO_STREAM ? { currentNoStream: {} } : { currentRevision: current }),
      ...(expected === 'any' ? { expectedAny: {} } : {}),
      ...(expected === 'no_stream' ? { expectedNoStream: {} } : {}),
      ...(expected === 'stream_exists' ? { expectedStreamExists: {} } : {}),
      ...(typeof expected === 'number' ? { expectedRevision: expected } : {}),
    },
  };
}

/** `BatchAppend`: all appends of a client in one long stream, told apart by correlation ids, answered as they are stored. */
export function batchAppend(
  state: NodeState,
  call: ServerDuplexStream<BatchAppendRequest, BatchAppendResponse>,
): void {
  const no = refused(state, call.metadata);
  if (no) return fail(call, no);
  const pending = new Map<string, Pending>();
  call.on('data', (request: BatchAppendRequest) => {
    const { correlationId, options, proposedMessages = [], isFinal = false } = request;
    if (!correlationId || call.cancelled) return;
    const id = correlationId.text;
    if (options) {
      const expected = expectedOf(options.expectedStreamPosition, options.streamPosition);
      const deadline = options.deadline
        ? options.deadline.seconds * 1000 + options.deadline.nanos / 1_000_000
        : Infinity;
      pending.set(id, opened(options.streamIdentifier, expected, deadline));
    }
    const one = pending.get(id);
    if (!one) return;
    add(one, proposedMessages);
    if (one.bytes > state.maxAppendBytes) {
      pending.delete(id);
      answerBatch(call, correlationId, one, {
        error: BATCH_ERRORS.maximumAppendSizeExceeded(state.maxAppendBytes),
      });
    } else if (one.problem !== undefined) {
      pending.delete(id);
      answerBatch(call, correlationId, one, { error: BATCH_ERRORS.badRequest(one.problem) });
    } else if (isFinal) {
      pending.delete(id);
      finishBatch(state, call, correlationId, one);
    }
  });
  call.on('error', () => pending.clear());
  call.on('end', () => call.end());
}

function finishBatch(
  state: NodeState,
  call: ServerDuplexStream<BatchAppendRequest, BatchAppendResponse>,
  correlationId: Uuid,
  pending: Pending,
): void {
  if (pending.deadline <= Date.now())
    return answerBatch(call, correlationId, pending, { error: BATCH_ERRORS.timeout() });
  const fault = state.faults.take('append');
  const outcome = stores(fault) ? stored(state, pending) : null;
  if (fault === 'hang') return;
  if (fault === 'drop-before' || fault === 'drop-after') return state.cut(call.getPeer());
  if (fault === 'end') return void call.end();
  const error = fault === undefined ? null : batchError(fault);
  if (error) return answerBatch(call, correlationId, pending, { error });
  const refusal = fault === undefined ? null : refusalOf(state, fault);
  if (refusal || !outcome) return fail(call, refusal ?? REFUSALS.unavailable);
  answerBatch(call, correlationId, pending, batchResult(outcome, pending.expected));
}

type BatchResult = { readonly success: ReturnType<typeof success> } | { readonly error: Status };

function batchResult(outcome: AppendOutcome, expected: Expected): BatchResult {
  return outcome.outcome === 'wrong-version'
    ? { error: BATCH_ERRORS.wrongExpectedVersion(outcome.current, expected) }
    : { success: success(outcome) };
}

/** Faults that are told in the answer to one append, where the batch goes on. The others fail the whole batch. */
function batchError(fault: Fault): Status | null {
  switch (fault) {
    case 'deadline':
    case 'deadline-after':
      return BATCH_ERRORS.timeout();
    case 'access-denied':
      return BATCH_ERRORS.accessDenied();
    case 'not-ready':
      return BATCH_ERRORS.notReady();
    default:
      return null;
  }
}

function answerBatch(
  call: ServerDuplexStream<BatchAppendRequest, BatchAppendResponse>,
  correlationId: Uuid,
  { streamId }: Pending,
  result: BatchResult,
): void {
  call.write({ correlationId, streamIdentifier: { streamName: Buffer.from(streamId) }, ...result });
}

function fail(call: ServerDuplexStream<BatchAppendRequest, BatchAppendResponse>, refusal: Refusal): void {
  call.emit('error', refusal);
}

/** Whether a call with this fault stores its events all the same. */
function stores(fault: Fault | undefined): boolean {
  return fault === undefined || fault === 'drop-after' || fault === 'deadline-after';
}

function stored(state: NodeState, { streamId, expected, proposed }: Pending): AppendOutcome {
  return state.log.append(streamId, expected, proposed);
}

function success({ revision, position }: Exclude<AppendOutcome, { outcome: 'wrong-version' }>): {
  currentRevision?: number;
  noStream?: Record<string, never>;
  position?: { commitPosition: number; preparePosition: number };
  noPosition?: Record<string, never>;
} {
  return {
    ...(revision === NO_STREAM ? { noStream: {} } : { currentRevision: revision }),
    ...(position === null
      ? { noPosition: {} }
      : { position: { commitPosition: position, preparePosition: position } }),
  };
}

function expectedOf(
  kind: 'revision' | 'streamPosition' | 'noStream' | 'any' | 'streamExists' | undefined,
  revision = 0,
): Expected {
  switch (kind) {
    case 'any':
      return 'any';
    case 'noStream':
      return 'no_stream';
    case 'streamExists':
      return 'stream_exists';
    default:
      return revision;
  }
}

function opened(stream: StreamIdentifier | undefined, expected: Expected, deadline: number): Pending {
  return { streamId: stream?.streamName.toString() ?? '', expected, proposed: [], deadline, bytes: 0 };
}

/** The size is what the server counts: data, metadata, and the type as UTF-16. */
function add(pending: Pending, messages: readonly ProposedMessage[]): void {
  for (const { id, metadata = {}, customMetadata = EMPTY, data = EMPTY } of messages) {
    const type = metadata['type'] ?? '';
    if (!UUID.test(id?.text ?? '')) pending.problem = 'An event id is a UUID.';
    if (type === '' || !metadata['content-type']) pending.problem = 'An event has a type and a content type.';
    pending.bytes += data.length + customMetadata.length + 2 * type.length;
    pending.proposed.push({
      id: id?.text.toLowerCase() ?? '',
      type,
      contentType: metadata['content-type'] ?? '',
      data,
      metadata: customMetadata,
    });
  }
}

const EMPTY = Buffer.alloc(0);
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
