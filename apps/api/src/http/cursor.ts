import { Problem } from './problem.js';

/** Where a walk through a list stands. Opaque to callers. */
export interface Cursor {
  /** The key of the last item seen. */
  readonly after: string;
  readonly recordedAsOf: string | null;
  /** A hash of what the list was asked with. */
  readonly of: string;
}

export function writeCursor({ after, recordedAsOf, of }: Cursor): string {
  return Buffer.from(JSON.stringify([after, recordedAsOf, of])).toString('base64url');
}

/** @throws Problem `cursor-malformed` */
export function readCursor(text: string): Cursor {
  const value = parse(text);
  if (Array.isArray(value) && value.length === 3) {
    const [after, recordedAsOf, of] = value as unknown[];
    const isPin = recordedAsOf === null || typeof recordedAsOf === 'string';
    if (typeof after === 'string' && isPin && typeof of === 'string') return { after, recordedAsOf, of };
  }
  throw new Problem(400, 'cursor-malformed', 'this is not a cursor that this list gave as "next"');
}

function parse(text: string): unknown {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
