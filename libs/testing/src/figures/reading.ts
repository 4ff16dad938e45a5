import {
  duration,
  parseMoment,
  sha256Hex,
  type Decimal,
  type FigureFacets,
  type Observation,
  type Reading,
} from '#libs/figures';

/** A made-up filer, and the figure that most specs tell of. */
export const FILER = 'cik:0000000042';
export const REVENUE: FigureFacets = {
  concept: 'us-gaap:Revenues',
  period: duration('2021-04-01', '2021-06-30'),
  unit: 'iso4217:CNY',
  dimensions: {},
};

type Statement = Partial<Omit<Observation, 'value'>>;

/** An observation as a document states it: whole units, `decimals` 0 unless said otherwise. */
export function stated(value: Decimal | null, more: Statement = {}): Observation {
  return {
    ...REVENUE,
    ordinal: -1,
    value,
    negated: false,
    decimals: 0,
    role: 'stated',
    cause: null,
    place: null,
    locator: { line: 1, start: 0, end: 1 },
    citation: null,
    proof: null,
    ...more,
  };
}

export const previouslyReported = (value: Decimal | null, more: Statement = {}): Observation =>
  stated(value, { role: 'previously-reported', ...more });

export const adjustment = (value: Decimal | null, more: Statement = {}): Observation =>
  stated(value, { role: 'adjustment', ...more });

export interface FiledWith {
  /** Tells documents of one day apart. */
  readonly name?: string;
  readonly form?: string;
  readonly accession?: string;
  readonly amends?: string;
  readonly claims?: Reading['claims'];
  readonly exceptions?: Reading['exceptions'];
  readonly withdrawals?: Reading['withdrawals'];
  readonly corrections?: Reading['corrections'];
  readonly accepted?: Reading['accepted'];
}

/** The SHA-256 of the document that `filed` makes of a day and a name. */
export const documentOf = (day: string, name = ''): string => sha256Hex(`${day}${name}`);

/** What a reader makes of a document published on a day: ordinals count from 0 where none is given. */
export function filed(day: string, observations: readonly Observation[], more: FiledWith = {}): Reading {
  const { name = '', form = '10-Q', accession = null, amends = null } = more;
  const document = documentOf(day, name);
  return {
    entity: FILER,
    publishedAt: parseMoment(day),
    document: {
      document,
      rendition: document,
      mediaType: 'text/plain',
      form,
      accession,
      filer: null,
      title: `${day}${name && ` ${name}`}`,
      amends,
      assurance: 'unaudited',
      framework: 'us-gaap',
      reader: { name: 'test', version: '1' },
      presentation: [],
    },
    renditionText: '',
    observations: observations.map((each, index) => ({
      ...each,
      ordinal: each.ordinal < 0 ? index : each.ordinal,
    })),
    claims: more.claims ?? [],
    exceptions: more.exceptions ?? [],
    withdrawals: more.withdrawals ?? [],
    corrections: more.corrections ?? [],
    ...(more.accepted ? { accepted: more.accepted } : {}),
  };
}

export interface Correction {
  /** The day of the document that was misread, and its name if it has one. */
  readonly in: string;
  readonly named?: string;
  readonly from: Decimal | null;
  readonly to: Decimal | null | 'void';
  readonly figure?: FigureFacets;
}

/** A person's note, filed on a day, that our reading of an earlier document was wrong. */
export function correcting(day: string, correction: Correction): Reading {
  const { from, to, figure = REVENUE } = correction;
  const document = documentOf(correction.in, correction.named);
  const reason = 'the scan was misread';
  const locator = { line: 1, start: 0, end: 1 };
  const corrections = [{ document, figure, from, to, reason, locator, citation: null }];
  return filed(day, [], { name: `correction to ${to ?? 'nil'}`, form: 'keyed', corrections });
}
