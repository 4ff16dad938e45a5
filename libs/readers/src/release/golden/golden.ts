import {
  negate,
  type Decimal,
  type Observation,
  type Period,
  type Reading,
  type StatementKind,
} from '#libs/figures';

/** What a release's statements state, keyed from the document by a person: one of this folder's files. */
export interface Golden {
  /** The document in each form it is there in; all say the same. */
  readonly files: readonly string[];
  /** The day it was published, `YYYY-MM-DD`. */
  readonly published: string;
  readonly statements: readonly {
    readonly kind: StatementKind;
    readonly figures: readonly GoldenFigure[];
  }[];
}

/** One amount or dash (`null`), in whole units with the printed sign; `2023-01-01/2023-03-31`, or a day. No percentages. */
export interface GoldenFigure {
  readonly label: string;
  readonly unit: string;
  readonly period: Period;
  readonly value: Decimal | null;
}

/** How a reading compares with the golden file: figures that it states and should not, and those that it lacks. */
export interface Outcome {
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly expected: number;
}

/** Compares what was read of the golden statements; a line is named by its label, or its heading's and its own. */
export function outcomeOf({ statements }: Golden, reading: Reading): Outcome {
  const [wrong, missed]: string[][] = [[], []];
  let expected = 0;
  for (const { kind, figures } of statements) {
    const open = new Set(figures);
    for (const figure of figuresOf(reading, kind)) {
      const same = figures.filter((each) => isSame(each, figure));
      if (same.length === 0) wrong!.push(`${kind}: ${keyOf({ ...figure, label: figure.labels[0]! })}`);
      const taken = same.find((each) => open.has(each));
      if (taken) open.delete(taken);
    }
    expected += figures.length;
    missed!.push(...[...open].map((figure) => `${kind}: ${keyOf(figure)}`));
  }
  return { wrong: wrong!, missed: missed!, expected };
}

/** The figures of a statement as they were read, each in one line of text. */
export const statedIn = (reading: Reading, kind: StatementKind): readonly string[] =>
  figuresOf(reading, kind).map((figure) => keyOf({ ...figure, label: figure.labels[0]! }));

type Found = Omit<GoldenFigure, 'label'> & { readonly labels: readonly string[] };

function figuresOf({ observations, document }: Reading, kind: StatementKind): readonly Found[] {
  return observations.flatMap((observation): readonly Found[] => {
    const { place, unit, period } = observation;
    const statement = place && document.presentation[place.statement];
    if (unit === 'xbrli:pure' || !statement?.kinds.includes(kind)) return [];
    const own = statement.rows[place!.row]!.label;
    const heading =
      statement.rows.slice(0, place!.row).findLast(({ role }) => role === 'heading')?.label ?? '';
    return [{ labels: [own, `${heading} ${own}`], unit, period, value: printedValue(observation) }];
  });
}

const printedValue = ({ value, negated }: Observation): Decimal | null =>
  value !== null && negated ? negate(value) : value;

const isSame = (golden: GoldenFigure, { labels, unit, period, value }: Found): boolean =>
  golden.unit === unit &&
  golden.period === period &&
  golden.value === value &&
  labels.some((label) => wordsOf(label) === wordsOf(golden.label));

const keyOf = ({ label, unit, period, value }: GoldenFigure): string =>
  `${wordsOf(label)} | ${period} | ${unit} | ${value ?? '–'}`;

/** A label's letters and digits without the marks of notes and the gaps, which no two programs set alike. */
const wordsOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\(\s*(?:\d{1,2}|[a-z])\s*\)(?=\s|$)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
