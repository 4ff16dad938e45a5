import type { FigureHistory } from '#libs/views';
import type { Certificate } from '../certificates/certificate.js';

export const BUNDLE_FORMAT = 'tieout-bundle/v1';

/** One file that proves a figure to one who has nothing else but the public key of the log. */
export interface Bundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly figureId: string;
  /** As published by then; `null` for all that the log has. */
  readonly asOf: string | null;
  /** What the ledger says of the figure. A verifier works it out again, from the commits. */
  readonly figure: FigureHistory;
  /** The commits that say it, in the order of the log. */
  readonly commits: readonly BundledCommit[];
  /** What the commits' figures were read from. */
  readonly documents: readonly BundledDocument[];
  /** What the proofs lead to, signed where the log has a key (C2SP tlog-checkpoint). */
  readonly checkpoint: string;
  /** That an earlier state of the log is the beginning of this one; `null` where it was not asked for. */
  readonly since: BundledSince | null;
  /** What the whole log says of the figure: whoever holds the log computes it again. */
  readonly certificate: Certificate;
}

export interface BundledCommit {
  /** Its place in the log, from 0: commit number less one. */
  readonly index: number;
  /** Its canonical bytes, UTF-8: SHA-256 over a zero byte and these is its leaf. */
  readonly canonical: string;
  /** Hashes from the leaf's sibling up, base64 (RFC 6962, 2.1.1). */
  readonly proof: readonly string[];
}

export interface BundledDocument {
  readonly sha256: string;
  readonly mediaType: string;
  /** Base64; `null` where they were not asked for, or are not the ledger's to give. */
  readonly bytes: string | null;
}

export interface BundledSince {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** Hashes, base64 (RFC 6962, 2.1.2). */
  readonly proof: readonly string[];
}

/**
 * What the commits of a bundle prove of a figure, out of its history: all that depends on observations of the figure and on
 * decisions about them. Checks across documents, and times that a log gives by its order, depend on other commits too.
 */
export function provable({ figureId, entity, concept, period, unit, dimensions, ...history }: FigureHistory) {
  const { current, vintages, observations } = history;
  return {
    figureId,
    entity,
    concept,
    period,
    unit,
    dimensions,
    current: current && {
      value: current.value,
      decimals: current.decimals,
      status: current.status,
      vintage: current.vintage,
      reliance: current.reliance,
      publishedAt: current.publishedAt,
      source: current.source,
    },
    vintages: vintages.map(
      ({ vintage, value, decimals, publishedAt, difference, lastUnit, observations: count }) => ({
        vintage,
        value,
        decimals,
        publishedAt,
        difference,
        lastUnit,
        observations: count,
      }),
    ),
    observations: observations.map((each) => ({
      eventId: each.eventId,
      as: each.as,
      vintage: each.vintage,
      value: each.value,
      printedValue: each.printedValue,
      decimals: each.decimals,
      role: each.role,
      document: each.document,
      accession: each.accession,
      ordinal: each.ordinal,
      publishedAt: each.publishedAt,
      corrections: each.corrections.map(({ eventId, from, to, reason, by }) => ({
        eventId,
        from,
        to,
        reason,
        by,
      })),
    })),
  };
}

/** What a bundle proves of its figure. */
export type ProvenFigure = ReturnType<typeof provable>;
