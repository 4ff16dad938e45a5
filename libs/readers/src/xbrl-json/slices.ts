import { sha256Hex, SLICE_MEDIA_TYPE, sliceOf, type Reading, type ReadingException } from '#libs/figures';
import { asCommit } from './as-commit.js';
import type { Carried } from './carried.js';
import type { StatedNumber } from './stated.js';

/**
 * The reading of the slice of the SEC's bulk data that a report is an export of. Such a document is made of its facts alone: where
 * these give it back byte for byte, they stand in it, and nothing has to be believed. Where they do not, the report stands for itself:
 * the SEC's own file may come any time, and has to find its slices new.
 */
export function sliceReading(reading: Reading, carried: Carried, numbers: readonly StatedNumber[]): Reading {
  const { sha256 } = carried;
  const pointers = new Map(numbers.map(({ observation, pointer }) => [observation.ordinal, pointer]));
  const { report, ...itself } = reading;
  const slice: Reading = {
    ...itself,
    document: { ...reading.document, rendition: sha256 },
    observations: reading.observations.map((observation) => {
      const pointer = pointers.get(observation.ordinal);
      return pointer ? { ...observation, locator: { pointer } } : observation;
    }),
  };
  const text = isLikeSlice(slice) ? textOf(slice) : null;
  if (text !== null && sha256Hex(text) === sha256) return { ...slice, renditionText: text };
  return {
    ...itself,
    document: { ...reading.document, document: report!, mediaType: 'application/json' },
    exceptions: reading.exceptions.map(ofItsOwn),
  };
}

/** An exception with an id of the report's own. */
function ofItsOwn(exception: ReadingException): ReadingException {
  const { exceptionId: _, ...own } = exception;
  return own;
}

function textOf(reading: Reading): string | null {
  const { header, events } = asCommit(reading);
  return sliceOf(header, events)?.text ?? null;
}

const SLICE_POINTER = /^\/facts\/[^/]+\/[^/]+\/units\/[^/]+\/\d+$/;

/** Whether a slice can be made of a reading: one of companyfacts is of an entity by CIK, and goes by its facts' pointers. */
const isLikeSlice = ({ entity, document, observations }: Reading): boolean =>
  document.mediaType !== SLICE_MEDIA_TYPE ||
  (entity.startsWith('cik:') &&
    observations.every(({ locator }) => 'pointer' in locator && SLICE_POINTER.test(locator.pointer)));
