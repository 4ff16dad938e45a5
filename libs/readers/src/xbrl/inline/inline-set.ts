import type { Decimal } from '#libs/figures';
import type { StatedFact } from '../facts/fact.js';
import { attempt, Refused } from '../facts/refusal.js';
import { Definitions, ReportBuilder } from '../facts/report-builder.js';
import type { StatedNote } from '../facts/notes.js';
import { LINKS_MAX, tooLarge } from '../facts/too-large.js';
import { Names } from '../names/names.js';
import type { XbrlReport } from '../report.js';
import { transformed, type Format } from './inline-number.js';
import type { Pieces, Span } from './pieces.js';
import { printedOf, type Beside } from './surroundings.js';

/** How many times over all facts and notes together may hold the text of their documents: they stand in each other few times. */
const TIMES_OVER_MAX = 32;
const LENGTH_MIN = 1024 * 1024;

/** The target of what names none. */
export const DEFAULT_TARGET = '';

/** Content that may go on elsewhere: in the continuation of that id. */
export interface Content {
  readonly pieces: Pieces;
  readonly span: Span;
  readonly continuedAt: string | null;
}

/** A fact that is no number, whose text is put together when all of it is there. */
export interface StatedText {
  readonly target: string;
  readonly fact: Omit<StatedFact, 'text' | 'printed'>;
  readonly isHidden: boolean;
  readonly content: Content;
  readonly format: Format | null;
  readonly isMarkup: boolean;
}

/** A number, and what the page shows of it; `null` where it shows nothing. */
export interface StatedNumber {
  readonly target: string;
  readonly fact: Omit<StatedFact, 'text' | 'printed'>;
  readonly value: Decimal | null;
  readonly shown: { readonly content: string; readonly beside: Beside } | null;
}

/** A note, before its text is put together. */
export interface InlineNote {
  readonly language: string | null;
  readonly content: Content;
}

/** An `ix:relationship`. */
export interface Relation {
  readonly element: string;
  readonly arcrole: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What the documents of a set say together: ids, contexts and units are those of all. */
export class InlineSet {
  readonly names = new Names();
  readonly definitions = new Definitions(this.names);
  readonly continuations = new Map<string, Content>();
  readonly notes = new Map<string, InlineNote>();
  readonly relations: Relation[] = [];
  private readonly texts: StatedText[] = [];
  /** Characters that may still be put together, and facts that may still be linked to notes. */
  private readonly left = { characters: LENGTH_MIN, links: LINKS_MAX };
  private readonly numbers: StatedNumber[] = [];
  private readonly builders = new Map<string, ReportBuilder>([[DEFAULT_TARGET, new ReportBuilder()]]);
  /** The target of each fact with an id. */
  private readonly targets = new Map<string, string>();

  /** A document of so many characters belongs to the set. */
  begin(length: number): void {
    this.left.characters += TIMES_OVER_MAX * length;
  }

  builder(target: string): ReportBuilder {
    let builder = this.builders.get(target);
    if (builder === undefined) this.builders.set(target, (builder = new ReportBuilder()));
    return builder;
  }

  /** Takes note of a fact's element, for relationships; false where another fact has that id. */
  placed(element: string, target: string): boolean {
    const isFirst = !this.targets.has(element);
    this.targets.set(element, target);
    return isFirst;
  }

  addText(text: StatedText): void {
    this.texts.push(text);
  }

  addNumber(number: StatedNumber): void {
    this.numbers.push(number);
  }

  finished(): ReadonlyMap<string, XbrlReport> {
    for (const text of this.texts) this.finishText(text);
    for (const { target, fact, value, shown } of this.numbers) {
      const printed = shown && printedOf(shown.content, shown.beside, value);
      this.builder(target).add({ ...fact, text: value ?? '', printed });
    }
    for (const relation of this.relations) this.finishRelation(relation);
    return new Map(
      [...this.builders].map(([target, builder]) => [target, builder.finished(this.definitions, this.names)]),
    );
  }

  private finishText({ target, fact, isHidden, content, format, isMarkup }: StatedText): void {
    const builder = this.builder(target);
    const found = attempt(() => {
      const whole = this.whole(content, (pieces, span) =>
        isMarkup ? pieces.markup(span) : pieces.plain(span),
      );
      return { whole, value: fact.isNil ? '' : transformed(whole, format) };
    });
    if (found instanceof Refused) {
      builder.tell(fact.element, found);
      return;
    }
    const shown = isMarkup || isHidden ? '' : found.whole.replace(/\s+/g, ' ').trim();
    const printed = shown === '' ? null : { text: shown, negated: false };
    builder.add({ ...fact, text: found.value, printed });
  }

  /** A content with all its continuations. */
  private whole(content: Content, part: (pieces: Pieces, span: Span) => string): string {
    const passed = new Set<Content>();
    let whole = '';
    for (let at: Content = content; ;) {
      if (passed.has(at)) throw new Refused('continuation-circular', 'the fact is continued in itself');
      passed.add(at);
      const own = part(at.pieces, at.span);
      this.spend('characters', own.length);
      whole += own;
      if (at.continuedAt === null) return whole;
      const next = this.continuations.get(at.continuedAt);
      if (next === undefined)
        throw new Refused(
          'continuation-missing',
          `the fact goes on in "${at.continuedAt}", which is not there`,
        );
      at = next;
    }
  }

  /** @throws FigureError `xml-too-large` */
  private spend(what: keyof typeof this.left, count: number): void {
    this.left[what] -= count;
    if (this.left[what] < 0) throw tooLarge();
  }

  private finishRelation({ element, arcrole, from, to }: Relation): void {
    this.spend('links', from.length * to.length);
    for (const id of to) {
      const note = this.notes.get(id);
      if (note === undefined) {
        this.builder(DEFAULT_TARGET).tell(
          element,
          new Refused(
            'relationship-unread',
            `a relationship ${arcrole} leads to "${id}", which is no footnote`,
          ),
        );
        continue;
      }
      const text = attempt(() => this.whole(note.content, (pieces, span) => pieces.folded(span)));
      if (text instanceof Refused) this.builder(DEFAULT_TARGET).tell(id, text);
      else this.addNote({ arcrole, language: note.language, text, of: from });
    }
  }

  /** A note belongs to the reports whose facts it is of. */
  private addNote(note: StatedNote): void {
    const targets = new Set(note.of.map((element) => this.targets.get(element) ?? DEFAULT_TARGET));
    for (const target of targets) {
      const of = note.of.filter((element) => (this.targets.get(element) ?? DEFAULT_TARGET) === target);
      this.builder(target).addNotes([{ ...note, of }]);
    }
  }
}
