import canonicalize from 'canonicalize';
import { keptOf, sha256Hex, type Commit } from '#libs/figures';
import {
  leafHash,
  parseCheckpoint,
  verifiedSignatures,
  verifyConsistency,
  verifyInclusion,
  type ReadCheckpoint,
  type VerifierKey,
} from '#libs/proofs';
import { certificateIdOf } from '../certificates/certificate.js';
import { FIGURE_VERSION } from '../certificates/certified-views.js';
import { seenAt } from '../log-tree/seen-at.js';
import { digestOf } from '#libs/views';
import type { Bundle } from './bundle.js';
import { parseBundle } from './parse-bundle.js';
import type { ProvenFigure } from './proven-figure.js';
import { canonicalCommit, deriveFigure } from './derive-figure.js';

/** Whom one who verifies a bundle trusts, and what he kept. */
export interface BundleTrust {
  /** The key of the log; without it the bundle can only agree with itself. */
  readonly key?: VerifierKey | undefined;
  /** Witnesses, each of whom has to have cosigned. */
  readonly witnesses?: readonly VerifierKey[] | undefined;
  /** An earlier checkpoint of the log that he kept: nothing that it held may have changed. */
  readonly since?: string | undefined;
}

/** Something that a bundle claims and does not show. */
export interface BundleFinding {
  /** Stable: `leaf-not-in-tree`, `signature-missing`, `figure-differs`, … */
  readonly code: string;
  readonly message: string;
}

export interface VerifiedBundle {
  readonly holds: boolean;
  readonly findings: readonly BundleFinding[];
  /** What the commits prove of the figure: worked out from them, not read from the file. `null` where they prove nothing. */
  readonly figure: ProvenFigure | null;
  readonly commits: readonly {
    readonly index: number;
    readonly id: string;
    readonly document: string | null;
    readonly publishedAt: string;
    /** As the log says; a witness's time is what somebody else says. */
    readonly recordedAt: string;
  }[];
  readonly log: { readonly origin: string; readonly size: number; readonly root: string } | null;
  /** The key that signed; `null` where none was given to verify with. */
  readonly signedBy: string | null;
  readonly witnesses: readonly { readonly name: string; readonly seenAt: string }[];
  /** The earlier size from which on nothing changed; `null` where nothing shows that. */
  readonly unchangedSince: number | null;
  /** Documents whose bytes are in the bundle, and are those. */
  readonly documentsWithBytes: number;
}

/**
 * Verifies a bundle with nothing but hashes and the keys that are trusted: nothing that the file claims is believed. Needs no
 * ledger and no network.
 * @throws FigureError `bundle-malformed`
 */
export async function verifyBundle(json: string, trust: BundleTrust = {}): Promise<VerifiedBundle> {
  const bundle = parseBundle(json);
  const findings: BundleFinding[] = [];
  const checked = <T>(code: string, check: () => T): T | null => {
    try {
      return check();
    } catch (error) {
      findings.push({ code: codeOf(error, code), message: messageOf(error) });
      return null;
    }
  };
  const say = (code: string, message: string): void => void findings.push({ code, message });

  const checkpoint = checked('checkpoint-malformed', () => parseCheckpoint(bundle.checkpoint));
  if (checkpoint?.size === 0) say('tree-empty', 'the checkpoint is of a log without commits');
  const signatures = checkpoint && checked('signature-wrong', () => signaturesOf(checkpoint, trust, say));
  const commits = checkpoint ? provenCommits(bundle, checkpoint, say) : [];
  if (bundle.commits.length === 0) say('commits-missing', 'the bundle has no commits: it proves nothing');
  const figure = await derived(bundle, commits, say);
  if (checkpoint && figure) certificateFindings(bundle, { checkpoint, figure }, say);
  const unchangedSince =
    checkpoint && checked('since-malformed', () => sinceOf(bundle, checkpoint, trust, say));
  const documentsWithBytes = documentFindings(bundle, commits, say);
  return {
    holds: findings.length === 0,
    findings,
    figure,
    commits: commits.map(({ index, commit: { header } }) => ({
      index,
      id: header.id,
      document: header.document,
      publishedAt: header.publishedAt,
      recordedAt: header.recordedAt,
    })),
    log: checkpoint && { origin: checkpoint.origin, size: checkpoint.size, root: base64(checkpoint.root) },
    signedBy: signatures?.signedBy ?? null,
    witnesses: signatures?.witnesses ?? [],
    unchangedSince,
    documentsWithBytes,
  };
}

type Say = (code: string, message: string) => void;

interface ProvenCommit {
  readonly index: number;
  readonly commit: Commit;
}

function signaturesOf(checkpoint: ReadCheckpoint, { key, witnesses = [] }: BundleTrust, say: Say) {
  const trusted = [...(key ? [key] : []), ...witnesses];
  const found = verifiedSignatures(checkpoint, trusted);
  const signature = found.find((each) => each.key === key);
  if (key && !signature)
    say('signature-missing', `the checkpoint is not signed by ${key.name} (${key.keyId})`);
  if (key && key.name !== checkpoint.origin)
    say('origin-foreign', `the checkpoint is of ${checkpoint.origin}, the key of ${key.name}`);
  for (const witness of witnesses) {
    const seen = found.some((each) => each.key === witness);
    if (!seen) say('witness-missing', `${witness.name} (${witness.keyId}) has not cosigned the checkpoint`);
  }
  return {
    signedBy: signature ? signature.key.vkey : null,
    witnesses: found.flatMap((each) =>
      each.time === null ? [] : [{ name: each.key.name, seenAt: seenAt(each.time) }],
    ),
  };
}

/** Commits whose bytes are in the tree where the bundle says; others are named, and left out of all that follows. */
function provenCommits({ commits }: Bundle, { size, root }: ReadCheckpoint, say: Say): ProvenCommit[] {
  return commits.flatMap(({ index, canonical, proof }, at) => {
    if (at > 0 && commits[at - 1]!.index >= index)
      say('commits-unordered', `commit ${index} is out of order`);
    const leaf = leafHash(Buffer.from(canonical, 'utf8'));
    if (!verifyInclusion({ index, size, leafHash: leaf, proof: proof.map(bytesOf), root })) {
      say('leaf-not-in-tree', `the commit of index ${index} is not in the log that the checkpoint is of`);
      return [];
    }
    try {
      return [{ index, commit: canonicalCommit(canonical) }];
    } catch (error) {
      say(codeOf(error, 'commit-not-canonical'), `the commit of index ${index}: ${messageOf(error)}`);
      return [];
    }
  });
}

async function derived(
  bundle: Bundle,
  commits: readonly ProvenCommit[],
  say: Say,
): Promise<ProvenFigure | null> {
  try {
    const { figureId, asOf } = bundle;
    const figure = await deriveFigure(
      commits.map(({ commit }) => commit),
      figureId,
      asOf,
    );
    if (figure === null) say('figure-unproven', `the commits say nothing of figure ${figureId}`);
    else if (canonicalize(figure) !== canonicalize(bundle.figure))
      say('figure-differs', 'the commits say other of the figure than the bundle does: believe the commits');
    return figure;
  } catch (error) {
    say(codeOf(error, 'commits-refused'), messageOf(error));
    return null;
  }
}

/** A certificate has to name what was found: the state of the log, and the digest of what was worked out. */
function certificateFindings(
  { certificate, figureId, asOf }: Bundle,
  { checkpoint, figure }: { readonly checkpoint: ReadCheckpoint; readonly figure: ProvenFigure },
  say: Say,
): void {
  const { size, root, view, version, parameters, digest } = certificate;
  if (certificateIdOf(certificate) !== certificate.certificateId)
    say('certificate-altered', 'the certificate does not say what its id is a hash of');
  const isOfTree = size === checkpoint.size && root === base64(checkpoint.root);
  const isOfFigure =
    view === 'figure' && parameters['figureId'] === figureId && (parameters['asOf'] ?? null) === asOf;
  if (view === 'figure' && version !== FIGURE_VERSION)
    say(
      'version-unknown',
      `the certificate is of version ${version} of figure, and this program computes version ${FIGURE_VERSION}: verify with a release that computes that`,
    );
  else if (!isOfTree || !isOfFigure || digest !== digestOf(figure))
    say('certificate-foreign', 'the certificate is of another figure or another state of the log');
}

/** From which size on the log did not change; `null` where nothing shows that. */
function sinceOf({ since }: Bundle, checkpoint: ReadCheckpoint, trust: BundleTrust, say: Say): number | null {
  const kept = trust.since === undefined ? null : parseCheckpoint(trust.since);
  if (kept && kept.size === checkpoint.size) {
    if (base64(kept.root) === base64(checkpoint.root)) return kept.size;
    say(
      'log-changed',
      `the log of ${kept.size} commits is another one than the checkpoint that was kept is of`,
    );
    return null;
  }
  if (since === null) {
    if (kept)
      say(
        'since-missing',
        `the bundle proves nothing of the log of ${kept.size} commits: prove with --since`,
      );
    return null;
  }
  const { size: size1, root } = since;
  const claim = { size1, size2: checkpoint.size, root1: bytesOf(root), root2: checkpoint.root };
  if (!verifyConsistency({ ...claim, proof: since.proof.map(bytesOf) })) {
    say('log-changed', `the log of ${size1} commits is not shown to be the beginning of this one`);
    return null;
  }
  if (kept && (kept.size !== size1 || base64(kept.root) !== root)) {
    say(
      'log-changed',
      `what the log of ${kept.size} commits was is not what the checkpoint that was kept says`,
    );
    return null;
  }
  return size1;
}

/** How many documents' bytes are there; a bundle may leave out documents, but names none that its commits do not file. */
function documentFindings({ documents }: Bundle, commits: readonly ProvenCommit[], say: Say): number {
  for (const { sha256, bytes } of documents) {
    if (bytes !== null && sha256Hex(Buffer.from(bytes, 'base64')) !== sha256)
      say('document-wrong', `the bytes of document ${sha256} are others`);
  }
  const filed = commits.flatMap(({ commit: { events } }) =>
    events.flatMap((event) => (event.type === 'DocumentFiled' ? keptOf(event) : [])),
  );
  for (const { sha256 } of documents) {
    if (!filed.includes(sha256)) say('document-foreign', `no commit of the bundle files document ${sha256}`);
  }
  return documents.filter(({ bytes }) => bytes !== null).length;
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown, otherwise: string): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : otherwise;
