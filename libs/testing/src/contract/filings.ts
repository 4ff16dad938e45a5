import { documentCommitId, sha256Hex, type Commit } from '#libs/figures';
import type { DocumentBytes } from '#libs/ledger';

/** A document that an entity filed, the same for the same name and place; some fill many pages of a file. */
export function filedDocument(name: string, place: number): DocumentBytes {
  const bytes = Buffer.from(`Document ${place} of ${name}\n`.repeat(1 + (place % 7) * 400));
  return { sha256: sha256Hex(bytes), mediaType: 'text/plain', bytes };
}

/** The commit of that document: its filing, and one figure. */
export function filing(name: string, place: number, { recordedAt = PUBLISHED_AT } = {}): Commit {
  const { sha256: document, mediaType } = filedDocument(name, place);
  const id = documentCommitId(document);
  return {
    header: {
      id,
      entity: `test:${name}`,
      publishedAt: PUBLISHED_AT,
      recordedAt,
      schemaVersion: 1,
      actor: 'system',
      correlationId: id,
      causationId: null,
      document,
      accession: null,
    },
    events: [
      {
        type: 'DocumentFiled',
        document,
        rendition: document,
        mediaType,
        form: null,
        accession: null,
        filer: null,
        title: `Document ${place}`,
        amends: null,
        assurance: 'unknown',
        framework: 'unknown',
        reader: { name: 'test', version: '1' },
        presentation: [],
        report: null,
        moved: null,
      },
      {
        type: 'FigureReported',
        observation: {
          ordinal: 0,
          concept: `test:Figure${place}`,
          period: '2021-06-30',
          unit: 'xbrli:pure',
          dimensions: {},
          value: String(place + 1),
          negated: false,
          decimals: 'INF',
          role: 'stated',
          cause: null,
          place: null,
          locator: { pointer: `/figures/${place}` },
          citation: null,
          proof: null,
        },
      },
    ],
  };
}

const PUBLISHED_AT = '2021-08-11T23:59:59.999Z';

/** SHA-256 that stands for what was asked. */
export const bodyHashOf = (what: string): string => sha256Hex(`body ${what}`);

/** All that an iterable gives. */
export async function take<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of iterable) all.push(each);
  return all;
}

/** How an act ended: the code and facts of its error, or `none`. */
export async function codeOf(act: Promise<unknown>): Promise<{ code: string; facts?: unknown }> {
  try {
    await act;
    return { code: 'none' };
  } catch (error) {
    const { code, facts } = error as { code: string; facts: unknown };
    if (typeof code !== 'string') throw error;
    return { code, facts };
  }
}
