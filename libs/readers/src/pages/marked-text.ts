import type { Element, Text } from 'hast';
import type { Marked } from './place.js';

/** A part of a text under a mark. */
export type Cut = Pick<Marked, 'start' | 'end' | 'name' | 'kind'>;

/** Writes texts with their marks. A mark's name is given once, to its first part in the page: it is what links lead to. */
export class Marker {
  private readonly named = new Set<string>();

  /** A text, cut where marks begin and end. Where marks lie over each other, the place that was asked for is seen. */
  marked(text: string, cuts: readonly Cut[]): readonly (Element | Text)[] {
    if (cuts.length === 0) return text === '' ? [] : [{ type: 'text', value: text }];
    const edges = [...new Set([0, text.length, ...cuts.flatMap(({ start, end }) => [start, end])])]
      .filter((edge) => edge >= 0 && edge <= text.length)
      .toSorted((left, right) => left - right);
    return edges.slice(1).map((end, index) => {
      const start = edges[index]!;
      const over = cuts.filter((cut) => cut.start <= start && cut.end >= end);
      const seen = over.find(({ kind }) => kind === 'place') ?? over[0];
      const value: Text = { type: 'text', value: text.slice(start, end) };
      return seen ? this.mark(value, seen) : value;
    });
  }

  private mark(value: Text, { name, kind }: Cut): Element {
    const properties = { className: [kind], ...(this.named.has(name) ? {} : { id: name }) };
    this.named.add(name);
    return { type: 'element', tagName: 'mark', properties, children: [value] };
  }
}
