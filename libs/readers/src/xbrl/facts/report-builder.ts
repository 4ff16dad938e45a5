import type { Names } from '../names/names.js';
import type { FactContext, Name, ReportProblem, XbrlFact, XbrlReport } from '../report.js';
import type { Fallbacks } from '../taxonomy/taxonomy.js';
import type { Twig } from '../xml/twig.js';
import { attributeOf, type XmlWalk } from '../xml/xml-walk.js';
import { ContextReader } from './context.js';
import { factOf, type StatedFact } from './fact.js';
import { footnotesOf, NOT_TAKEN, type StatedNote } from './notes.js';
import { attempt, Refused, type Refusal } from './refusal.js';
import { unitOf } from './unit.js';

/** What facts refer to, collected as a document is read: contexts and units may stand before facts or after. */
export class Definitions {
  readonly contexts = new Map<string, FactContext | Refused>();
  readonly units = new Map<string, string | Refused>();
  private readonly reader: ContextReader;

  constructor(
    private readonly names: Names,
    fallbacks: Fallbacks = new Map(),
  ) {
    this.reader = new ContextReader(names, fallbacks);
  }

  /** Takes a context or a unit; the element is the one that the walk has just closed. */
  add(twig: Twig, walk: XmlWalk): void {
    const { local } = twig.tag;
    if (local === 'context')
      define(
        this.contexts,
        twig,
        attempt(() => this.reader.read(twig, walk)),
      );
    else if (local === 'unit')
      define(
        this.units,
        twig,
        attempt(() => unitOf(twig, walk, this.names)),
      );
  }
}

function define<T>(all: Map<string, T | Refused>, { tag }: Twig, found: T | Refused): void {
  const id = attributeOf(tag, 'id');
  if (id === null) return;
  const isTwice = all.has(id) && JSON.stringify(all.get(id)) !== JSON.stringify(found);
  all.set(id, isTwice ? new Refused(`${tag.local}-twice`, `it is defined twice, and not alike`) : found);
}

/** Puts a report together from what was stated. */
export class ReportBuilder {
  private readonly stated: StatedFact[] = [];
  private readonly inTuples: { readonly fact: StatedFact; readonly parent: string }[] = [];
  private readonly problems: ReportProblem[] = [];
  private readonly unread = new Set<Name>();
  private readonly notes: StatedNote[] = [];
  private readonly references = new Set<string>();
  private count = 0;

  /** The index of the fact that comes next. */
  nextIndex(): number {
    return this.count++;
  }

  add(fact: StatedFact): void {
    this.stated.push(fact);
  }

  /** Takes a fact that stands in a tuple. */
  addTupled(fact: StatedFact, parent: string): void {
    this.inTuples.push({ fact, parent });
  }

  tell(element: string, { kind, why }: Refusal): void {
    this.problems.push({ kind, element, why });
  }

  /** Tells why a fact of a concept is not taken. */
  refuse(element: string, refusal: Refusal, concept: Name): void {
    this.tell(element, refusal);
    this.unread.add(concept);
  }

  addNotes(notes: readonly StatedNote[]): void {
    this.notes.push(...notes);
  }

  addReference(href: string): void {
    if (href !== '') this.references.add(href);
  }

  finished({ contexts, units }: Definitions, names: Names): XbrlReport {
    const facts: XbrlFact[] = [];
    const indexes = new Map<string, number>();
    for (const stated of this.stated.toSorted((left, right) => left.index - right.index)) {
      const fact = attempt(() => factOf(stated, contexts, units));
      indexes.set(stated.element, fact instanceof Refused ? NOT_TAKEN : stated.index);
      if (fact instanceof Refused) this.refuse(stated.element, fact, stated.concept);
      else facts.push(fact);
    }
    const footnotes = footnotesOf(this.notes, indexes, (element) =>
      this.tell(element, {
        kind: 'footnote-target',
        why: 'a footnote is linked to what is no fact of this report',
      }),
    );
    const tupled = this.inTuples.flatMap(({ fact: stated, parent }) => {
      const fact = attempt(() => factOf(stated, contexts, units));
      return fact instanceof Refused ? [] : [{ fact, parent }];
    });
    return {
      facts,
      tupled,
      count: this.count,
      footnotes,
      problems: this.problems,
      unread: this.unread,
      references: [...this.references],
      prefixes: names.prefixes,
    };
  }
}
