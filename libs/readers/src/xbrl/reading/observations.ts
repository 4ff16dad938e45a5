import {
  assertFacets,
  causeOf,
  facetsKey,
  FigureError,
  type Candidate,
  type Claim,
  type EntityId,
  type Observation,
  type ReadingException,
} from '#libs/figures';
import { isAmount, type Presentation, type Shown } from '../presentation/presentation.js';
import type { Amount } from '../presentation/table.js';
import type { XbrlFact } from '../report.js';
import { adjustmentPartClaims, type MemberAdjustment } from '../restatement/adjustment-parts.js';
import { causesByFigure } from '../restatement/causes.js';
import type { MemberPart } from '../restatement/members.data.js';
import type { RestatementParts } from '../restatement/parts.js';

/** What the numbers of a report are to the ledger. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly exceptions: readonly ReadingException[];
  readonly claims: readonly Claim[];
}

/** Ordinals of one fact: its places, from the first. */
const ORDINALS_A_FACT = 256;
/** Of the bound that an ordinal has. */
const FACTS_MAX = 2 ** 32 / ORDINALS_A_FACT;

/**
 * Observations of the facts that are numbers, one for each place at which the presentation shows a fact, and one for a fact
 * without a place.
 */
export function observed(
  facts: readonly XbrlFact[],
  entity: EntityId,
  presentation: Presentation,
  parts: RestatementParts,
): Observed {
  const observations: Observation[] = [];
  const exceptions: ReadingException[] = [];
  const adjustments: MemberAdjustment[] = [];
  const unknown = new Map<string, Observation[]>();
  for (const fact of facts) {
    if (fact.unit === null) continue;
    const problem = problemOf(fact, entity);
    if (problem !== null || !isAmount(fact)) {
      exceptions.push(problem ?? exceptionAt(fact, 'period-forever', 'the number is of no period'));
      continue;
    }
    const { part, member, dimensions } = parts.of(fact.context.dimensions);
    const own = placed(fact, presentation.shown.get(fact.index) ?? [], { part: part ?? UNKNOWN, dimensions });
    if (part === null) {
      const known = unknown.get(member!) ?? [];
      unknown.set(member!, known);
      known.push(own[0]!);
      continue;
    }
    observations.push(...own);
    if (part.role === 'adjustment') adjustments.push({ observations: own, member: member! });
  }
  for (const [member, list] of unknown) exceptions.push(unknownMember(member, list));
  return {
    observations: withCauses(observations),
    exceptions,
    claims: adjustmentPartClaims(adjustments),
  };
}

/** What a fact of a member that is not known is taken as, for its candidates. */
const UNKNOWN: MemberPart = { role: 'adjustment', cause: null };

function problemOf(fact: XbrlFact, entity: EntityId): ReadingException | null {
  const { context, concept, unit, index } = fact;
  if (context.entity !== entity) {
    const why = `the fact is of ${context.entity}, and the document of ${entity}: a document has one filer`;
    return exceptionAt(fact, 'entity-other', why);
  }
  if (index >= FACTS_MAX)
    return exceptionAt(fact, 'facts-too-many', `a document may have ${FACTS_MAX} facts`);
  if (context.period === null || unit === null) return null;
  try {
    assertFacets({ concept, unit, period: context.period, dimensions: context.dimensions });
    return null;
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    return exceptionAt(fact, error.code, error.message);
  }
}

const exceptionAt = ({ element }: XbrlFact, kind: string, why: string): ReadingException => ({
  kind,
  why,
  locator: { element },
  region: element,
  candidates: [],
});

/** The observations of a fact, one a place. */
function placed(
  { index, concept, unit, context, value, decimals, element, printed }: Amount,
  shown: readonly Shown[],
  { part, dimensions }: { readonly part: MemberPart; readonly dimensions: Observation['dimensions'] },
): readonly Observation[] {
  const places = shown.length > 0 ? shown : [{ place: null, isNegated: printed?.negated ?? false }];
  return places.map(({ place, isNegated }, nth) => ({
    concept,
    period: context.period!,
    unit,
    dimensions,
    ordinal: index * ORDINALS_A_FACT + nth,
    value,
    negated: isNegated,
    decimals,
    role: part.role,
    cause: part.cause ?? (part.role === 'adjustment' ? causeOf(dimensions) : null),
    place,
    locator: { element },
    citation: null,
    proof: null,
  }));
}

/** Restated values with the cause that their adjustments name, where they name one. */
function withCauses(observations: readonly Observation[]): readonly Observation[] {
  const causes = causesByFigure(observations.filter(({ role }) => role === 'adjustment'));
  if (causes.size === 0) return observations;
  return observations.map((each) => {
    const cause = each.role === 'stated' ? (causes.get(facetsKey(each)) ?? null) : null;
    return cause === null ? each : { ...each, cause };
  });
}

/** One exception for all facts of a member: a person says what it stands for. */
function unknownMember(member: string, adjustments: readonly Observation[]): ReadingException {
  const as = (role: 'adjustment' | 'previously-reported', description: string): Candidate => ({
    description,
    observations: adjustments.map((each) => ({ ...each, role })),
  });
  return {
    kind: 'restatement-member-unknown',
    why: `${adjustments.length} numbers are of the member ${member} of the restatement axis, and nothing in the filing says whether it stands for adjustments or for what was reported before: say which`,
    locator: adjustments[0]!.locator,
    region: member,
    candidates: [
      as('adjustment', `${member} stands for adjustments`),
      as('previously-reported', `${member} stands for values as they were reported before`),
    ],
  };
}
