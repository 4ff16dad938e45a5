import { LINK, XLINK } from '../names/namespaces.js';
import type { Twig } from '../xml/twig.js';
import { attributeIn, attributeOf, type XmlTag } from '../xml/xml-walk.js';
import type { StatedNote } from './notes.js';

interface Arc {
  readonly arcrole: string;
  readonly from: string;
  readonly to: string;
  readonly isProhibited: boolean;
  readonly priority: number;
}

/** The notes of a footnote link, and the roles of arcs that lead to no note. */
interface NoteLink {
  readonly notes: readonly StatedNote[];
  readonly unread: readonly string[];
}

/** The notes of a `footnoteLink` (XBRL 2.1, 4.11), one for each note and arcrole; what is prohibited is left out. */
export function notesOf(link: Twig): NoteLink {
  const located = partsOf(link, 'loc').map(({ tag }) => ({
    label: xlink(tag, 'label'),
    element: elementOf(xlink(tag, 'href')),
  }));
  const arcs = partsOf(link, 'footnoteArc').map(arcOf);
  const standing = arcs.filter((arc) => !arc.isProhibited && !arcs.some((other) => lifts(other, arc)));
  const labels = new Set<string>();
  const notes = partsOf(link, 'footnote').flatMap((note) => {
    const label = xlink(note.tag, 'label');
    labels.add(label);
    const own = standing.filter(({ to }) => to === label);
    return [...new Set(own.map(({ arcrole }) => arcrole))].map((arcrole) => {
      const from = new Set(own.filter((arc) => arc.arcrole === arcrole).map((arc) => arc.from));
      const of = located.filter((loc) => from.has(loc.label)).map(({ element }) => element);
      return { arcrole, language: note.language, text: note.text, of };
    });
  });
  return { notes, unread: standing.filter(({ to }) => !labels.has(to)).map(({ arcrole }) => arcrole) };
}

const partsOf = (link: Twig, local: string): readonly Twig[] =>
  link.children.filter(({ tag }) => tag.uri === LINK && tag.local === local);

const arcOf = ({ tag }: Twig): Arc => ({
  arcrole: xlink(tag, 'arcrole'),
  from: xlink(tag, 'from'),
  to: xlink(tag, 'to'),
  isProhibited: attributeOf(tag, 'use') === 'prohibited',
  priority: Number.parseInt(attributeOf(tag, 'priority') ?? '0', 10) || 0,
});

/** Whether an arc takes another out. */
const lifts = (other: Arc, arc: Arc): boolean =>
  other.isProhibited &&
  other.from === arc.from &&
  other.to === arc.to &&
  other.arcrole === arc.arcrole &&
  other.priority >= arc.priority;

const xlink = (tag: XmlTag, local: string): string => attributeIn(tag, XLINK, local) ?? '';

/** The element that a reference within the document names: by id, or by XPointer's element() scheme. */
function elementOf(href: string): string {
  const fragment = href.slice(href.indexOf('#') + 1);
  return /^element\((.*)\)$/.exec(fragment)?.[1] ?? fragment;
}
