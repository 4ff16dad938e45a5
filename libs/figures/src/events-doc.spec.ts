import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { canonicalBytes, canonicalLine, leafHashOf, parseCanonical } from './canonical.js';
import type { Commit, LedgerEvent } from './events.js';
import { figureIdOf, figureKeyJson } from './identity.js';
import { documentCommitId, eventIdOf } from './ids.js';
import { observationOf } from './memory.js';
import { validateCommit } from './validate.js';

const page = readFileSync(new URL('../../../docs/EVENTS.md', import.meta.url), 'utf8');

/** The fenced examples of one kind in a part of the page. */
const examplesOf = (kind: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, example]) => example!);

/** The part under a heading, up to the next heading. */
const sectionOf = (title: string): string =>
  new RegExp(`^#+ ${title}\\n([^]*?)(?=^#+ )`, 'm').exec(page)![1]!;

/** The fields that the tables of a section describe. */
const fieldsOf = (title: string): string[] =>
  [...sectionOf(title).matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field!).toSorted();

const commitOf = (text: string): Commit => parseCanonical(Buffer.from(text));

const [whole] = examplesOf('jsonl', page);
const commit = commitOf(whole!);
const headerLine = whole!.slice(0, whole!.indexOf('\n'));

/** A line as the only event of a commit, which a document of its own enters with. */
function eventOf(line: string): { event: LedgerEvent; alone: Commit } {
  const { header, events } = commitOf(`${headerLine}\n${line}`);
  const event = events[0]!;
  const document = event.type === 'DocumentFiled' ? event.document : header.document;
  return { event, alone: { header: { ...header, document }, events } };
}

const EVENTS: readonly LedgerEvent['type'][] = [
  'DocumentFiled',
  'FigureReported',
  'FigureRestated',
  'FigureReconciled',
  'FigureCorrected',
  'RelianceWithdrawn',
  'ExceptionRaised',
  'ExceptionResolved',
];

describe('the page on events', () => {
  it('shows a commit that is valid, in its canonical bytes', () => {
    expect(() => validateCommit(commit)).not.toThrow();
    expect(canonicalBytes(commit).toString()).toBe(whole);
  });

  it('tells the ids and the leaf hash of that commit', () => {
    const { header, events } = commit;
    const figure = { entity: header.entity, ...observationOf(events[1]!)! };
    expect(header.id).toBe(documentCommitId(header.document!));
    expect(examplesOf('figure-key', page)).toEqual([`${figureKeyJson(figure)}\n`]);
    const told = sectionOf('A whole commit');
    for (const id of [
      header.id,
      leafHashOf(Buffer.from(whole!)),
      eventIdOf({ commit: header.id, index: 1 }),
      figureIdOf(figure),
    ]) {
      expect(told).toContain(`\`${id}\``);
    }
  });

  it('describes every field of the header and of an observation', () => {
    expect(fieldsOf('Header')).toEqual(Object.keys(commit.header).toSorted());
    expect(fieldsOf('Observation')).toEqual(Object.keys(observationOf(commit.events[1]!)!).toSorted());
  });

  describe.each(EVENTS)('%s', (type) => {
    const lines = examplesOf('json', sectionOf(type)).map((example) => example.trimEnd());

    it('has an example', () => {
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(eventOf(line).event.type).toBe(type);
    });

    it('has examples that are valid', () => {
      for (const line of lines) expect(() => validateCommit(eventOf(line).alone)).not.toThrow();
    });

    it('has examples that are written again byte for byte, and as RFC 8785 says', () => {
      for (const line of lines) {
        expect(canonicalLine(eventOf(line).event)).toBe(line);
        expect(canonicalize(JSON.parse(line))).toBe(line);
      }
    });

    it('has each of its fields described', () => {
      const { type: _, ...members } = eventOf(lines[0]!).event;
      expect(fieldsOf(type)).toEqual(Object.keys(members).toSorted());
    });
  });
});
