import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type {
  Commit,
  CommitHeader,
  EventRef,
  FigureReconciled,
  LedgerEvent,
  Locator,
  Observation,
  ReadingProof,
} from './events.js';
import { dimensionsJson } from './identity.js';

/**
 * A commit's canonical bytes: RFC 8785 JSON lines, one header line with all that its events
 * share, then one line an event with only its own. Members that are `null` are left out, and
 * so are an observation's members at their default (`{}` dimensions, `negated` false, role
 * `stated`). Independent of store and block version.
 */
export function canonicalBytes(commit: Commit): Buffer {
  let text = '';
  for (const part of canonicalText(commit)) text += part;
  return Buffer.from(text, 'utf8');
}

/** The leaf hash of a commit, hex: that of its canonical bytes, which are never held whole. */
export function commitLeafHash(commit: Commit): string {
  const leaf = createHash('sha256').update(LEAF_PREFIX);
  for (const part of canonicalText(commit)) leaf.update(part, 'utf8');
  return leaf.digest('hex');
}

/** Characters that are handed on at a time: a call a line would cost more than hashing it. */
export const PART_CHARACTERS = 32_768;

/** The line of what a commit's events share. */
export const canonicalHeader = (header: CommitHeader): string => `${canonicalize(withoutNulls(header))}\n`;

/** The canonical lines of a commit, many at a time. */
function* canonicalText({ header, events }: Commit): Generator<string> {
  let text = canonicalHeader(header);
  for (const event of events) {
    text += `${canonicalLine(event)}\n`;
    if (text.length < PART_CHARACTERS) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** The leaf hash of RFC 6962, `SHA-256(0x00 ‖ bytes)`, hex. */
export function leafHashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(LEAF_PREFIX).update(bytes).digest('hex');
}

/**
 * The commit that canonical bytes say.
 * @throws SyntaxError where they are not JSON lines; `validateCommit` tells the rest
 */
export function parseCanonical(bytes: Uint8Array): Commit {
  const [first, ...lines] = Buffer.from(bytes).toString('utf8').trimEnd().split('\n');
  const header = completeHeader(JSON.parse(first ?? '') as CommitHeader);
  return { header, events: lines.map((line) => completeEvent(JSON.parse(line) as LedgerEvent)) };
}

export const LEAF_PREFIX = Buffer.from([0]);
const HEADER_DEFAULTS = { causationId: null, document: null, accession: null };
const OBSERVATION_DEFAULTS = {
  dimensions: {},
  value: null,
  negated: false,
  decimals: null,
  role: 'stated',
  cause: null,
  place: null,
  citation: null,
  proof: null,
} as const;
const UNPLACED = { place: null } as const;
const RIVAL_DEFAULTS = { value: null, locator: null } as const;
const EVENT_DEFAULTS: Readonly<Record<LedgerEvent['type'], Readonly<Record<string, string | null>>>> = {
  DocumentFiled: { report: null, form: null, accession: null, filer: null, amends: null, moved: null },
  FigureReported: {},
  FigureRestated: { observation: null, of: null, difference: null },
  FigureReconciled: { observation: null, of: null, difference: null, rule: 'sum' },
  FigureCorrected: { from: null, to: null, locator: null, citation: null },
  RelianceWithdrawn: { citation: null },
  ExceptionRaised: { locator: null, observation: null, of: null },
  ExceptionResolved: { candidate: null, ordinal: null },
};

/** RFC 8785 JSON of one event. The frequent ones are written by hand: a general canonicaliser costs ten times more. */
export function canonicalLine(event: LedgerEvent): string {
  switch (event.type) {
    case 'FigureReported':
      return `{${observationMember(event.observation)}"type":"FigureReported"}`;
    case 'FigureRestated': {
      const { cause, difference, observation, of, supersedes } = event;
      return `{"cause":"${cause}",${member('difference', difference)}${observationMember(observation)}${refMember(of)}"supersedes":${refJson(supersedes)},"type":"FigureRestated"}`;
    }
    case 'FigureReconciled': {
      const { difference, engine, method, observation, of, outcome, rule, terms } = event;
      return `{${member('difference', difference)}"engine":${engineJson(engine)},"method":"${method}",${observationMember(observation)}${refMember(of)}"outcome":"${outcome}",${rule === 'sum' ? '' : `"rule":"${rule}",`}"terms":[${termsJson(terms)}],"type":"FigureReconciled"}`;
    }
    case 'ExceptionRaised': {
      const { candidates, document, exceptionId, kind, locator, observation, of, why } = event;
      if (candidates.length > 0) return canonicalize(withoutNulls(event)) as string;
      return `{"candidates":[],"document":"${document}",${member('exceptionId', exceptionId)}${member('kind', kind)}${locator === null ? '' : `"locator":${locatorJson(locator)},`}${observationMember(observation)}${refMember(of)}"type":"ExceptionRaised","why":${quoted(why)}}`;
    }
    default:
      return canonicalize(withoutNulls(event)) as string;
  }
}

const member = (name: string, value: string | null): string =>
  value === null ? '' : `"${name}":${quoted(value)},`;

const observationMember = (observation: Observation | null): string =>
  observation === null ? '' : `"observation":${observationJson(observation)},`;

const refMember = (of: EventRef | null): string => (of === null ? '' : `"of":${refJson(of)},`);

type Term = FigureReconciled['terms'][number];

const termJson = ({ event, weight }: Term): string => `{"event":${refJson(event)},"weight":${weight}}`;

function termsJson(terms: readonly Term[]): string {
  return terms.length === 1 ? termJson(terms[0]!) : terms.map(termJson).join(',');
}

const refJson = (ref: EventRef): string => `{"commit":"${ref.commit}","index":${ref.index}}`;

function observationJson(observation: Observation): string {
  const { cause, citation, dimensions, decimals, locator, place, proof, role, value } = observation;
  let text = '{';
  if (cause !== null) text += `"cause":"${cause}",`;
  if (citation !== null) text += `"citation":${canonicalize(withoutNulls(citation))},`;
  text += `"concept":${conceptJson(observation.concept)},`;
  if (decimals !== null) text += `"decimals":${decimals === 'INF' ? '"INF"' : decimals},`;
  if (hasMembers(dimensions)) text += `"dimensions":${dimensionsJson(dimensions)},`;
  text += `"locator":${locatorJson(locator)},`;
  if (observation.negated) text += '"negated":true,';
  text += `"ordinal":${observation.ordinal},"period":"${observation.period}",`;
  if (place !== null)
    text += `"place":{"column":${place.column},"row":${place.row},"statement":${place.statement}},`;
  if (proof !== null) text += `"proof":${canonicalize(withoutNulls(proof))},`;
  if (role !== 'stated') text += `"role":"${role}",`;
  return `${text}"unit":${unitJson(observation.unit)}${value === null ? '' : `,"value":"${value}"`}}`;
}

/** Printable ASCII without quotes and backslashes: what JSON says as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** A text as JSON. Nearly all are plain, and told so faster than quoted. */
export const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** As `quoted`, where the next text is often the one before. */
function quotedRepeatedly(): (text: string) => string {
  let last = '';
  let json = '""';
  return (text) => {
    if (text !== last) {
      json = quoted(text);
      last = text;
    }
    return json;
  };
}
const conceptJson = quotedRepeatedly();
const unitJson = quotedRepeatedly();
const engineJson = quotedRepeatedly();

function locatorJson(locator: Locator): string {
  if ('line' in locator) return `{"end":${locator.end},"line":${locator.line},"start":${locator.start}}`;
  if ('pointer' in locator) return `{"pointer":${quoted(locator.pointer)}}`;
  return `{"element":${quoted(locator.element)}}`;
}

function hasMembers(object: object): boolean {
  for (const _ in object) return true;
  return false;
}

/** Drops `null` members and observations' defaults, all the way down. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const isObservation = 'ordinal' in value && 'concept' in value;
  const kept: [string, unknown][] = [];
  for (const [key, each] of Object.entries(value)) {
    if (each === null || each === undefined || (isObservation && isDefault(key, each))) continue;
    kept.push([key, withoutNulls(each)]);
  }
  return Object.fromEntries(kept);
}

function isDefault(key: string, value: unknown): boolean {
  if (key === 'dimensions') return !hasMembers(value as object);
  return (key === 'negated' && value === false) || (key === 'role' && value === 'stated');
}

/** A header with the members that its stored form leaves out. */
export const completeHeader = (header: CommitHeader): CommitHeader => ({ ...HEADER_DEFAULTS, ...header });

/** An event with the members that its stored form leaves out. */
export function completeEvent(event: LedgerEvent): LedgerEvent {
  let complete = { ...EVENT_DEFAULTS[event.type], ...event } as LedgerEvent;
  if ('observation' in complete && complete.observation) {
    complete = { ...complete, observation: completeObservation(complete.observation) } as LedgerEvent;
  }
  if (complete.type === 'DocumentFiled')
    return {
      ...complete,
      presentation: complete.presentation.map(completeStatement),
      moved: complete.moved?.map((each) => ({ ...UNPLACED, ...each })) ?? null,
    };
  if (complete.type === 'ExceptionRaised') {
    const candidates = complete.candidates.map((candidate) => ({
      ...candidate,
      observations: candidate.observations.map(completeObservation),
    }));
    return { ...complete, candidates };
  }
  return complete;
}

/** An observation with the members that its stored form leaves out. */
export const completeObservation = (observation: Observation): Observation => ({
  ...OBSERVATION_DEFAULTS,
  ...observation,
  proof: observation.proof ? completeProof(observation.proof) : null,
});

const completeProof = (proof: ReadingProof): ReadingProof => ({
  ...proof,
  rivals: proof.rivals.map((rival) => ({ ...RIVAL_DEFAULTS, ...rival })),
});

type Statement = Extract<LedgerEvent, { type: 'DocumentFiled' }>['presentation'][number];

function completeStatement(statement: Statement): Statement {
  return { ...statement, rows: statement.rows.map((row) => ({ ...row, concept: row.concept ?? null })) };
}
