import type { Name } from '../report.js';
import { NS } from '../taxonomy/names.data.js';
import type { Network, Relationship } from '../taxonomy/relationships.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { labelUseOf, type LabelUse } from './preferred-label.js';

/** A line of a statement as its presentation tree has it, headings included. */
export interface Line extends LabelUse {
  readonly concept: Name;
  readonly label: string;
  readonly depth: number;
  /** Indexes of the lines that it stands under, outermost first. */
  readonly above: readonly number[];
}

/** What one role of the presentation linkbase shows: lines, and the axes of their table with the members of each, in order. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly axes: ReadonlyMap<Name, readonly Name[]>;
  /** What all of it stands under. */
  readonly roots: readonly Name[];
}

/** Deeper and longer than any presentation. */
const DEPTH_MAX = 64;
const LINES_MAX = 20_000;

export function linesOf({ relationships }: Network, taxonomy: Taxonomy): Lines {
  const walk = new TreeWalk(relationships, taxonomy);
  for (const root of walk.roots) walk.line(root, null, 0, []);
  return walk;
}

class TreeWalk implements Lines {
  readonly lines: Line[] = [];
  readonly axes = new Map<Name, Name[]>();
  readonly roots: readonly Name[];
  private readonly children = new Map<Name, Relationship[]>();
  private readonly path = new Set<Name>();
  private visits = 0;

  constructor(
    relationships: readonly Relationship[],
    private readonly taxonomy: Taxonomy,
  ) {
    for (const each of relationships) {
      const known = this.children.get(each.from);
      if (known) known.push(each);
      else this.children.set(each.from, [each]);
    }
    const targets = new Set(relationships.map(({ to }) => to));
    this.roots = [...this.children.keys()].filter((name) => !targets.has(name));
  }

  /** Takes in a concept and what stands under it. `above`: the lines over it. */
  line(concept: Name, preferred: string | null, depth: number, above: readonly number[]): void {
    if (this.path.has(concept) || this.path.size >= DEPTH_MAX || this.visits++ >= LINES_MAX) return;
    if (this.isAxis(concept)) return this.axis(concept);
    this.path.add(concept);
    const isFrame = this.path.size === 1 || this.isTable(concept) || concept.endsWith('LineItems');
    let under = above;
    if (!isFrame || !this.children.has(concept)) {
      const label = bare(this.taxonomy.labels.of(concept, preferred) ?? wordsOf(concept));
      const at = this.lines.push({ concept, label, depth, above, ...labelUseOf(preferred) }) - 1;
      under = [...above, at];
    }
    for (const { to, preferredLabel } of this.children.get(concept) ?? [])
      this.line(to, preferredLabel, under === above ? depth : depth + 1, under);
    this.path.delete(concept);
  }

  private axis(concept: Name): void {
    const members = this.axes.get(concept) ?? [];
    this.axes.set(concept, members);
    const known = new Set(members);
    const queue = [concept];
    for (let at = 0; at < queue.length && queue.length < LINES_MAX; at++)
      for (const { to } of this.children.get(queue[at]!) ?? []) {
        if (known.has(to)) continue;
        known.add(to);
        members.push(to);
        queue.push(to);
      }
  }

  private isAxis(concept: Name): boolean {
    return this.isDimensional(concept, 'dimensionItem', /Axis$/);
  }

  private isTable(concept: Name): boolean {
    return this.isDimensional(concept, 'hypercubeItem', /Table$/);
  }

  /** By its declaration; by its name, as all standard taxonomies name them, where its schema is not in the package. */
  private isDimensional(concept: Name, group: string, name: RegExp): boolean {
    const declared = this.taxonomy.concepts.get(concept);
    if (!declared) return name.test(concept);
    const { substitutionGroup } = declared;
    return substitutionGroup?.namespace === NS.xbrldt && substitutionGroup.local === group;
  }
}

/** A concept's name in words, where nobody at hand labels it: `x:SumOfEBITDAAndTax` → `Sum of EBITDA and tax`. */
const wordsOf = (concept: Name): string =>
  concept
    .slice(concept.indexOf(':') + 1)
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .replace(/(?<= )[A-Z](?=[a-z]|$| )/g, (letter) => letter.toLowerCase());

/** A label without the word in brackets that standard labels of what is not printed end with. */
const bare = (label: string): string =>
  label.replace(/\s*\[(?:Abstract|Line Items|Roll Forward|Table|Axis|Domain|Member)\]$/i, '');
