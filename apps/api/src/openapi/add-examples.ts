import type { Example, MediaType, Operation } from './operation.js';

type ByMediaType = Readonly<Record<string, Readonly<Record<string, Example>>>>;

/** What to show of a route: bodies by their media types, answers by their status first. */
export interface OperationExamples {
  readonly request?: ByMediaType;
  readonly responses?: Readonly<Record<string, ByMediaType>>;
}

export type ExamplesByOperation = Readonly<Record<string, OperationExamples | undefined>>;

/** Puts examples where the route's bodies and answers are described. */
export function addExamples(operation: Operation, examples: OperationExamples = {}): void {
  add(operation.requestBody?.content, examples.request);
  for (const [status, byMediaType] of Object.entries(examples.responses ?? {})) {
    add(operation.responses[status]?.content, byMediaType);
  }
}

function add(content: Record<string, MediaType> = {}, examples: ByMediaType = {}): void {
  for (const [mediaType, named] of Object.entries(examples)) {
    const described = content[mediaType];
    if (described) described.examples = { ...described.examples, ...named };
  }
}
