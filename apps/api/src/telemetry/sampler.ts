import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type Sampler,
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
  if (root) return name.startsWith(PARENT_BASED) ? new ParentBasedSampler({ root }) : root;
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
