import { sha256Hex, SLICE_MEDIA_TYPE, sliceOf, type Reading } from '#libs/figures';
import { asCommit } from './as-commit.js';
import type { Carried } from './carried.js';
import type { StatedNumber } from './stated.js';

/**
 * The reading of the document that a report is an export of, where that is made of its facts alone (a slice of the SEC's bulk data) and
 * these give it back byte for byte: then the facts stand in that document, and the ledger knows it by its own name. Of any other
 * document nothing proves that it says what the report does: the report stands for itself.
 */
export function restored(reading: Reading, carried: Carried, numbers: readonly StatedNumber[]): Reading {
  const { sha256, mediaType } = carried;
  const pointers = new Map(numbers.map(({ observation, pointer }) => [observation.ordinal, pointer]));
  const original = {
    ...reading,
    document: { ...reading.document, document: sha256, rendition: sha256, mediaType },
    observations: reading.observations.map((observation) => {
      const pointer = pointers.get(observation.ordinal);
      return pointer ? { ...observation, locator: { pointer } } : observation;
    }),
  };
  if (!isLikeSlice(original)) return reading;
  const { header, events } = asCommit(original);
  const slice = sliceOf(header, events);
  if (slice === null || sha256Hex(slice.text) !== sha256) return reading;
  return { ...original, renditionText: slice.text };
}

const SLICE_POINTER = /^\/facts\/[^/]+\/[^/]+\/units\/[^/]+\/\d+$/;

/** Whether a slice can be made of a reading: one of companyfacts is of an entity by CIK, and goes by its facts' pointers. */
const isLikeSlice = ({ entity, document, observations }: Reading): boolean =>
  document.mediaType !== SLICE_MEDIA_TYPE ||
  (entity.startsWith('cik:') &&
    observations.every(({ locator }) => 'pointer' in locator && SLICE_POINTER.test(locator.pointer)));
