import type { Expression, FilterOptions } from './protocol.js';
import type { RecordedEvent } from './recorded-log.js';

export type EventFilter = (event: RecordedEvent) => boolean;

/** A filter by stream name or event type, with prefixes or a regular expression; `undefined` lets everything through. */
export function filterOf(options: FilterOptions | undefined): EventFilter | undefined {
  if (!options) return undefined;
  if (options.filter === 'eventType') {
    const matches = matcherOf(options.eventType);
    return ({ type }) => matches(type);
  }
  const matches = matcherOf(options.streamIdentifier);
  return ({ streamId }) => matches(streamId);
}

function matcherOf({ regex = '', prefix = [] }: Expression = {}): (text: string) => boolean {
  if (regex === '') return (text) => prefix.some((start) => text.startsWith(start));
  const expression = new RegExp(regex);
  return (text) => expression.test(text);
}
