import { LINK, XLINK } from '../names/namespaces.js';
import type { Twig } from '../xml/twig.js';
import { attributeIn, attributeOf, type XmlTag } from '../xml/xml-walk.js';
import type { StatedNote } from './notes.js';
import { LINKS_MAX, tooLarge } from './too-large.js';

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

/**
 * The notes of a `footnoteLink` (XBRL 2.1, 4.11), one for each note and arcrole; what is prohibited is left out.
 * @throws FigureError `xml-too-large`
 */
export function notesOf(link: Twig): NoteLink {
  const elements = new Map<string, string[]>();
  for (const { tag } of partsOf(link, 'loc'))
    gather(elements, xlink(tag, 'label'), elementOf(xlink(tag, 'href')));
  const toLabels = new Map<string, Arc[]>();
  for (const arc of standingArcs(partsOf(link, 'footnoteArc').map(arcOf))) gather(toLabels, arc.to, arc);
  const notes: StatedNote[] = [];
  const labels = new Set<string>();
  let links = 0;
  for (const note of partsOf(link, 'footnote')) {
    const label = xlink(note.tag, 'label');
    labels.add(label);
    const byRole = new Map<string, string[]>();
    for (const { arcrole, from } of toLabels.get(label) ?? []) gather(byRole, arcrole, from);
    for (const [arcrole, froms] of byRole) {
      const of = [...new Set(froms)].flatMap((from) => elements.get(from) ?? []);
      links += of.length;
      if (links > LINKS_MAX) throw tooLarge();
      notes.push({ arcrole, language: note.language, text: note.text, of });
    }
  }
  const unread = [...toLabels].filter(([label]) => !labels.has(label)).flatMap(([, arcs]) => arcs);
  return { notes, unread: unread.map(({ arcrole }) => arcrole) };
}

function gather<T>(all: Map<string, T[]>, key: string, one: T): void {
  const own = all.get(key);
  if (own) own.push(one);
  else all.set(key, [one]);
}

/** Arcs that no other takes out: one that prohibits it, of no less priority. */
function standingArcs(arcs: readonly Arc[]): readonly Arc[] {
  const key = ({ arcrole, from, to }: Arc): string => JSON.stringify([arcrole, from, to]);
  const lifted = new Map<string, number>();
  for (const arc of arcs)
    if (arc.isProhibited) lifted.set(key(arc), Math.max(arc.priority, lifted.get(key(arc)) ?? -Infinity));
  return arcs.filter((arc) => !arc.isProhibited && arc.priority > (lifted.get(key(arc)) ?? -Infinity));
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

const xlink = (tag: XmlTag, local: string): string => attributeIn(tag, XLINK, local) ?? '';

/** The element that a reference within the document names: by id, or by XPointer's element() scheme. */
function elementOf(href: string): string {
  const fragment = href.slice(href.indexOf('#') + 1);
  return /^element\((.*)\)$/.exec(fragment)?.[1] ?? fragment;
}
