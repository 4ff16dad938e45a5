import type { Concept, FigureId } from '#libs/figures';
import type { Book } from '../../book/book.js';
import { Lexicon } from './lexicon.js';
import type { StandardStatement } from './mapping.js';
import { Presented } from './presented.js';
import { Publications } from './publications.js';
import { Restatements } from './restatements.js';
import { Timelines } from './timelines.js';

/**
 * What standard statements of a book are made from, as the log's first `upTo` commits hold it; each part is made
 * when it is first asked for. Nothing in it depends on the date of publication that a view looks from.
 */
export class StandardIndex {
  readonly lexicon: Lexicon;
  readonly publications: Publications;
  readonly timelines: Timelines;
  readonly restatements: Restatements;
  private readonly presented = new Map<StandardStatement, Presented>();
  private readonly figuresByPeriod = new Map<number, readonly [from: number, to: number]>();
  private readonly ids: FigureId[] = [];

  private constructor(
    readonly book: Book,
    upTo: number,
  ) {
    this.lexicon = Lexicon.of(book.reader);
    this.publications = new Publications(book, upTo);
    this.timelines = new Timelines(book, this.publications);
    this.restatements = new Restatements(book, this.lexicon, this.timelines);
    this.findPeriods();
  }

  /** The index of a whole book is kept as long as the book does not grow; one of a part of it is made anew. */
  static of(book: Book, upTo: number): StandardIndex {
    const last = book.records.filings.at(-1)?.number ?? 0;
    if (upTo < last) return new StandardIndex(book, upTo);
    const known = indexes.get(book);
    if (known?.revision === book.revision) return known.index;
    const index = new StandardIndex(book, last);
    indexes.set(book, { revision: book.revision, index });
    return index;
  }

  presentedOf(statement: StandardStatement): Presented {
    let presented = this.presented.get(statement);
    if (!presented) {
      presented = new Presented(this.book, this.lexicon, this.publications, statement);
      this.presented.set(statement, presented);
    }
    return presented;
  }

  /** The figures of a period, which lie together in the book: the first, and the one behind the last. */
  figuresOf(period: number): readonly [from: number, to: number] {
    return this.figuresByPeriod.get(period) ?? NO_FIGURES;
  }

  /** The concept that a figure is of. */
  conceptOf(figure: number): Concept {
    const { rows, starts } = this.book.index();
    return this.book.reader.dictionary.text(this.book.columns.concept[rows[starts[figure]!]!]!);
  }

  figureId(figure: number): FigureId {
    return (this.ids[figure] ??= this.book.figureId(figure));
  }

  private findPeriods(): void {
    const { rows, starts, figureCount } = this.book.index();
    const { period } = this.book.columns;
    for (let from = 0; from < figureCount;) {
      const own = period[rows[starts[from]!]!]!;
      let to = from + 1;
      while (to < figureCount && period[rows[starts[to]!]!] === own) to++;
      this.figuresByPeriod.set(own, [from, to]);
      from = to;
    }
  }
}

const NO_FIGURES = [0, 0] as const;

const indexes = new WeakMap<Book, { readonly revision: number; readonly index: StandardIndex }>();
