import {
  correctedValue,
  eventIdOf,
  type Decimal,
  type EventRef,
  type Moment,
  type Outcome,
  type ReconciliationMethod,
  type Role,
  type Rule,
  type StatementKind,
} from '#libs/figures';
import type { Book } from '../book/book.js';
import { identityJson, type IdentityJson, type SourceJson } from '../figure-state.js';
import { lineLabel } from '../labels.js';

/** One value of a check, where it stands. */
export interface TieMemberJson extends IdentityJson {
  readonly label: string | null;
  /** What it is: a value of the figure, or a growth, a change or a share of it. */
  readonly role: Role;
  readonly value: Decimal | null;
  readonly source: SourceJson;
  /** The event that recorded the observation. */
  readonly eventId: string;
}

export interface TieTermJson extends TieMemberJson {
  readonly weight: number;
}

/** A table of a document. */
export interface TieStatementJson {
  /** Its place among the document's tables. */
  readonly index: number;
  readonly kinds: readonly StatementKind[];
  readonly title: string;
}

/**
 * Why a translation is off by its last places, where the document's own sums tell: a total that foots in the translated
 * currency, or an amount that is set so that the totals above it do.
 */
export type Plug = 'total' | 'leaf';

/**
 * A check: a value, what it is compared with, and whether the two agree. What it says first is of the aim; the value
 * that the terms make is `value` less `difference`.
 */
export interface TieJson extends IdentityJson {
  readonly label: string | null;
  readonly role: Role;
  /** The table that the aim stands in; `null` for a sentence's. */
  readonly statement: TieStatementJson | null;
  readonly method: ReconciliationMethod;
  readonly rule: Rule;
  readonly outcome: Outcome;
  readonly value: Decimal | null;
  /** The aim's value − what the terms make; `null` where they are equal, or make nothing. */
  readonly difference: Decimal | null;
  readonly terms: readonly TieTermJson[];
  readonly plug: Plug | null;
  /** Computed from several documents by this view, and not recorded. */
  readonly derived: boolean;
  /** Whether a value was corrected after the check was recorded, so that it is told anew. */
  readonly recomputed: boolean;
  /** The same document or accession again is no independent evidence; a check inside one document is none. */
  readonly independent: boolean;
  /** The version of the rules; `null` for corroborations, which every view finds anew. */
  readonly engine: string | null;
  readonly publishedAt: Moment;
  /** The event of the check; of a corroboration that of the repeated observation; `null` where derived. */
  readonly eventId: string | null;
  readonly source: SourceJson;
}

/** An observation as a member of a check. */
export function memberJson(book: Book, event: EventRef, upTo: number): TieMemberJson {
  const { records, entity } = book;
  const observation = records.observation(event)!;
  const document = records.documentOf(event);
  const place = records.placeOf(document, event, observation, upTo);
  const presentation = records.document(document, upTo)?.filed.presentation ?? [];
  return {
    ...identityJson(entity, observation),
    label: place && lineLabel(presentation[place.statement], place.row),
    role: observation.role,
    value: correctedValue(observation.value, records.correctionOf(event, upTo)),
    source: { document, ordinal: observation.ordinal },
    eventId: eventIdOf(event),
  };
}

/** The table that an observation stands in. */
export function statementJson({ records }: Book, event: EventRef, upTo: number): TieStatementJson | null {
  const document = records.documentOf(event);
  const place = records.placeOf(document, event, records.observation(event)!, upTo);
  const table = place && records.document(document, upTo)?.filed.presentation[place.statement];
  return table ? { index: place.statement, kinds: table.kinds, title: table.title } : null;
}
