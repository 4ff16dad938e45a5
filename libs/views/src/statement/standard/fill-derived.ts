import type { Column, Terms } from './choose-columns.js';
import type { EmptyReason } from './empty-reasons.js';
import { fillLines, type FilledLines } from './fill-lines.js';
import type { StandardStatement } from './mapping.js';
import type { StandardIndex } from './standard-index.js';
import { IN_DOUBT, NOT_STATED } from './timelines.js';

/** A line's figure in a column: its number in the book, and its observation in the timelines. */
export interface Term {
  readonly figure: number;
  readonly place: number;
}

/** A line of a derived column that its document does not state itself: a difference, or why there is none. */
export type DerivedLine =
  | { readonly as: 'difference'; readonly long: Term; readonly short: Term }
  | {
      readonly as: 'empty';
      readonly reason: EmptyReason;
      readonly why: string | null;
      readonly doubted: readonly Doubted[];
    };

/** A figure in doubt, in the publication that states it. */
export interface Doubted {
  readonly figure: number;
  readonly rank: number;
}

/** What fills a derived column: what its document states of the very period, else differences. */
export interface FilledDerived extends FilledLines {
  /** By line; `null` where the document states it. */
  readonly derived: readonly (DerivedLine | null)[];
}

/** Fills a derived column from two documents, as the first `count` publications let it (R7). */
export function fillDerived(
  index: StandardIndex,
  statement: StandardStatement,
  column: Column & { readonly terms: Terms },
  count: number,
): FilledDerived {
  const own = fillLines(index, statement, column);
  const { long, short } = column.terms;
  const [more, less] = [fillLines(index, statement, long), fillLines(index, statement, short)];
  const differences = new Differences(index, column.terms, count);
  const { table } = index.lexicon.slotsOf(statement);
  const derived = table.lines[column.mapping]!.map(({ measure }, line) => {
    if (own.places[line] !== NOT_STATED) return null;
    const terms = [termOf(more, line), termOf(less, line)] as const;
    return measure === 'amount' ? differences.of(...terms) : notAdded(...terms);
  });
  return { ...own, derived };
}

const termOf = ({ figures, places }: FilledLines, line: number): Term => ({
  figure: figures[line]!,
  place: places[line]!,
});

const isStated = ({ place }: Term): boolean => place !== NOT_STATED;

const empty = (
  reason: EmptyReason,
  why: string | null = null,
  doubted: readonly Doubted[] = [],
): DerivedLine => ({
  as: 'empty',
  reason,
  why,
  doubted,
});

const notAdded = (long: Term, short: Term): DerivedLine =>
  empty(isStated(long) || isStated(short) ? 'not-additive' : 'not-stated');

/** Takes lines of one period from those of another. */
class Differences {
  private readonly names: readonly [long: string, short: string];

  constructor(
    private readonly index: StandardIndex,
    private readonly terms: Terms,
    private readonly count: number,
  ) {
    const { dictionary } = index.book.reader;
    this.names = [dictionary.text(terms.long.period), dictionary.text(terms.short.period)];
  }

  of(long: Term, short: Term): DerivedLine {
    if (!isStated(long) && !isStated(short)) return empty('not-stated');
    if (!isStated(long) || !isStated(short)) return this.oneIsMissing(isStated(long) ? 1 : 0);
    if (long.place === IN_DOUBT || short.place === IN_DOUBT) return this.inDoubt(long, short);
    const concepts = [this.index.conceptOf(long.figure), this.index.conceptOf(short.figure)] as const;
    if (concepts[0] !== concepts[1])
      return empty(
        'terms-differ',
        `${this.names[0]} is stated as ${concepts[0]}, ${this.names[1]} as ${concepts[1]}`,
      );
    return this.restated(long, short, concepts[0]) ?? { as: 'difference', long, short };
  }

  private oneIsMissing(which: 0 | 1): DerivedLine {
    const { all } = this.index.publications;
    const { rank } = which === 0 ? this.terms.long : this.terms.short;
    return empty(
      'term-not-stated',
      `the document of ${dayOf(all[rank]!)} does not state it for ${this.names[which]}`,
    );
  }

  private inDoubt(long: Term, short: Term): DerivedLine {
    const { terms } = this;
    const doubted = [
      ...(long.place === IN_DOUBT ? [{ figure: long.figure, rank: terms.long.rank }] : []),
      ...(short.place === IN_DOUBT ? [{ figure: short.figure, rank: terms.short.rank }] : []),
    ];
    const names = [
      ...(long.place === IN_DOUBT ? [this.names[0]] : []),
      ...(short.place === IN_DOUBT ? [this.names[1]] : []),
    ];
    return empty('in-doubt', `what is stated for ${names.join(' and ')} is suspect or contradicted`, doubted);
  }

  /** R7: no concept of a term was restated for overlapping days after another term was last stated. */
  private restated(long: Term, short: Term, concept: string): DerivedLine | null {
    const { timelines, restatements, publications, lexicon, book } = this.index;
    const [more, less] = [long, short].map(({ figure, place }) =>
      timelines.lastStated(figure, place, this.count),
    ) as [number, number];
    const end = lexicon.end(this.terms.long.period);
    const days = { start: end - lexicon.days(this.terms.long.period) + 1, end };
    const found = restatements.between(long.figure, days, Math.min(more, less), this.count);
    if (!found) return null;
    const period = book.reader.dictionary.text(found.period);
    const [stale, rank] = less <= more ? [this.names[1], less] : [this.names[0], more];
    return empty(
      'restated-between',
      `${concept} of ${period} was restated on ${dayOf(publications.all[found.rank]!)}; ` +
        `that of ${stale} was last stated on ${dayOf(publications.all[rank]!)}`,
    );
  }
}

const dayOf = ({ publishedAt }: { readonly publishedAt: string }): string => publishedAt.slice(0, 10);
