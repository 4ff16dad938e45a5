import { SpanKind, trace, type Context } from '@opentelemetry/api';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  SamplingDecision,
  TraceIdRatioBasedSampler,
  type Sampler,
  type SamplingResult,
} from '@opentelemetry/sdk-trace';
import { malformed } from '../config/malformed.js';

const PARENT_BASED = 'parentbased_';

/**
 * Which traces are kept, as `OTEL_TRACES_SAMPLER` and its argument say; those of callers that keep them, and all others, where
 * nothing is said.
 * @throws FigureError `config-malformed`
 */
export function samplerOf(environment: NodeJS.ProcessEnv): Sampler {
  const name = environment['OTEL_TRACES_SAMPLER'] || `${PARENT_BASED}always_on`;
  const root = rootOf(name.replace(PARENT_BASED, ''), environment['OTEL_TRACES_SAMPLER_ARG'] || '1');
  if (root)
    return new OfLedger(root, name.startsWith(PARENT_BASED) ? new ParentBasedSampler({ root }) : root);
  const names = ['always_on', 'always_off', 'traceidratio'].join(', ');
  throw malformed(
    'OTEL_TRACES_SAMPLER',
    name,
    `write one of ${names}, or one of them behind ${PARENT_BASED}`,
  );
}

function rootOf(name: string, argument: string): Sampler | null {
  switch (name) {
    case 'always_on':
      return new AlwaysOnSampler();
    case 'always_off':
      return new AlwaysOffSampler();
    case 'traceidratio':
      return new TraceIdRatioBasedSampler(ratioOf(argument));
    default:
      return null;
  }
}

function ratioOf(argument: string): number {
  const ratio = Number(argument);
  if (argument.trim() !== '' && ratio >= 0 && ratio <= 1) return ratio;
  throw malformed('OTEL_TRACES_SAMPLER_ARG', argument, 'write a part of the traces, from 0 to 1');
}

/** Spans that the client of a server makes of each event that it reads: some hundred a filing, none of which lasts. */
const SPAN_OF_EVENT = 'streams.subscribe';

/** Decides as others do, but of spans that come from a log. */
class OfLedger implements Sampler {
  constructor(
    private readonly root: Sampler,
    private readonly usual: Sampler,
  ) {}

  shouldSample(
    ...[context, traceId, name, kind, ...rest]: Parameters<Sampler['shouldSample']>
  ): SamplingResult {
    if (name === SPAN_OF_EVENT) return { decision: SamplingDecision.NOT_RECORD };
    // A log keeps the ids of the writer's span, and not whether it was kept: a ratio decides by them as it did there.
    const sampler = kind === SpanKind.INTERNAL && isFromLog(context) ? this.root : this.usual;
    return sampler.shouldSample(context, traceId, name, kind, ...rest);
  }

  toString(): string {
    return this.usual.toString();
  }
}

/** Other processes call by requests, whose spans are of another kind. */
const isFromLog = (context: Context): boolean => trace.getSpanContext(context)?.isRemote === true;
