import {
  completeObservation,
  isMoment,
  parseEntity,
  type Candidate,
  type Claim,
  type DocumentFiled,
  type EntityId,
  type ExceptionRaised,
  type Moment,
  type PresentedStatement,
  type ReadingException,
  type RelianceWithdrawn,
} from '#libs/figures';
import { membersOf, plain, refuse, textOf, type Members } from './json-value.js';

/** What an export of a ledger says of the document whose facts it holds. */
export interface Carried extends Pick<
  DocumentFiled,
  'form' | 'accession' | 'filer' | 'amends' | 'assurance' | 'framework'
> {
  readonly sha256: string;
  /** Which part of the document the report has; `null` where it has all. */
  readonly part: string | null;
  readonly entity: EntityId;
  readonly mediaType: string;
  readonly title: string;
  readonly publishedAt: Moment;
  readonly presentation: readonly PresentedStatement[];
  readonly withdrawals: readonly Omit<RelianceWithdrawn, 'type'>[];
  readonly claims: readonly Claim[];
  /** What the document's own reader could not say. */
  readonly exceptions: readonly ReadingException[];
}

const CARRIED = 'tieout:document';

/**
 * What a report carries of its document; `null` where it is nobody's export. Texts are looked at here, the rest as all readings are.
 * @throws FigureError `xbrl-json-malformed`
 */
export function carriedOf(info: Members, name: string): Carried | null {
  const node = info.get(CARRIED);
  if (node === undefined) return null;
  const said = membersOf(node) ?? refuse(name, POINTER, 'it is no object');
  const text = (member: string): string | null => textOf(said.get(member));
  const publishedAt = text('publishedAt');
  if (publishedAt === null || !isMoment(publishedAt))
    refuse(name, `${POINTER}/publishedAt`, 'it is no moment: write 2021-08-11T23:59:59.999Z');
  return {
    sha256: text('sha256') ?? '',
    part: text('part'),
    entity: entityOf(text('entity') ?? '', name),
    mediaType: text('mediaType') ?? '',
    title: text('title') ?? '',
    publishedAt,
    form: text('form'),
    accession: text('accession'),
    filer: text('filer'),
    amends: text('amends'),
    assurance: (text('assurance') ?? 'unknown') as DocumentFiled['assurance'],
    framework: (text('framework') ?? 'unknown') as DocumentFiled['framework'],
    presentation: listOf<PresentedStatement>(said, 'presentation', name),
    claims: listOf<CarriedCheck>(said, 'checks', name).map(claimOf),
    withdrawals: listOf<Omit<RelianceWithdrawn, 'type' | 'locator'>>(said, 'withdrawals', name).map(
      ({ periods, words, citation }, index) => ({
        periods,
        words,
        citation: citation ?? null,
        locator: { pointer: `${POINTER}/withdrawals/${index}` },
      }),
    ),
    exceptions: listOf<CarriedException>(said, 'exceptions', name).map(exceptionIn(name)),
  };
}

function entityOf(text: string, name: string): EntityId {
  try {
    return parseEntity(text);
  } catch {
    return refuse(
      name,
      `${POINTER}/entity`,
      'it is no entity: write scheme:identifier, for example cik:0001804583',
    );
  }
}

const POINTER = `/documentInfo/${CARRIED}`;

/** A check as an export writes it; what the ordinals and words mean, validation of the reading tells. */
interface CarriedCheck {
  readonly method: Claim['method'];
  readonly rule?: Claim['rule'];
  readonly aim: number;
  readonly terms?: unknown;
}

const claimOf = ({ method, rule = 'sum', aim, terms }: CarriedCheck): Claim => ({
  method,
  rule,
  aim,
  terms: (Array.isArray(terms) ? (terms as unknown[]) : [[]]).map((term) => {
    const [ordinal, weight] = Array.isArray(term) ? (term as unknown[]) : [];
    return { ordinal: Number(ordinal), weight: Number(weight) };
  }),
});

/** An exception as an export writes it: as the log has it, but for where it stands. */
type CarriedException = Pick<ExceptionRaised, 'exceptionId' | 'kind' | 'why'> & {
  readonly candidates?: readonly Candidate[];
};

const exceptionIn =
  (name: string) =>
  ({ exceptionId, kind, why, candidates = [] }: CarriedException, index: number): ReadingException => {
    const pointer = `${POINTER}/exceptions/${index}`;
    if (!isListOf(candidates, ({ observations }) => isListOf(observations, () => true)))
      refuse(name, pointer, 'its candidates are no list of objects with observations');
    const placed = candidates.map(({ description, observations }, at) => ({
      description,
      observations: observations.map((observation, place) =>
        completeObservation({
          ...observation,
          locator: { pointer: `${pointer}/candidates/${at}/observations/${place}` },
        }),
      ),
    }));
    return { exceptionId, kind, why, locator: { pointer }, region: pointer, candidates: placed };
  };

function isListOf<T>(list: readonly T[], isGood: (each: T) => boolean): boolean {
  return (
    Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null && isGood(each))
  );
}

/** A list of objects; what is in them, validation of the reading tells. */
function listOf<T>(said: Members, member: string, name: string): readonly T[] {
  const node = said.get(member);
  if (node === undefined) return [];
  if (node.type !== 'array' || node.items.some(({ type }) => type !== 'object'))
    refuse(name, `${POINTER}/${member}`, 'it is no list of objects');
  return node.items.map(plain) as readonly T[];
}
