import { filed, stated, when } from '#libs/testing';
import { canonicalBytes, leafHashOf } from './canonical.js';
import type { Commit, LedgerEvent } from './events.js';
import { upcastCommit, type Upcaster } from './upcast.js';

const { commit } = when(filed('2021-08-11', [stated('1'), stated('2', { unit: 'iso4217:USD' })]));
const written = (schemaVersion: number): Commit => ({
  ...commit,
  header: { ...commit.header, schemaVersion },
});

/** A step that writes its name into the titles of documents, so that order and number of steps show. */
const titled =
  (name: string): Upcaster =>
  (event): LedgerEvent =>
    event.type === 'DocumentFiled' ? { ...event, title: `${event.title} ${name}` } : event;

const steps = new Map([
  [1, titled('to 2')],
  [2, titled('to 3')],
]);
const titleOf = ({ events: [filing] }: Commit): string | null =>
  filing?.type === 'DocumentFiled' ? filing.title : null;

describe('Upcasting', () => {
  it('takes each step from the version that wrote the commit to the newest, in order', () => {
    expect(titleOf(upcastCommit(written(1), steps, 3))).toBe('2021-08-11 to 2 to 3');
    expect(titleOf(upcastCommit(written(2), steps, 3))).toBe('2021-08-11 to 3');
    expect(titleOf(upcastCommit(written(3), steps, 3))).toBe('2021-08-11');
  });

  it('says which version the events are lifted to, and changes nothing else', () => {
    const { header, events } = upcastCommit(written(1), steps, 3);
    expect(header).toEqual({ ...commit.header, schemaVersion: 3 });
    expect(events.slice(1)).toEqual(commit.events.slice(1));
  });

  it('passes over a version that changed no event', () => {
    expect(titleOf(upcastCommit(written(1), new Map([[2, titled('to 3')]]), 3))).toBe('2021-08-11 to 3');
  });

  it('leaves the commit as written, and so its bytes and its leaf hash', () => {
    const old = written(1);
    const hash = leafHashOf(canonicalBytes(old));
    upcastCommit(old, steps, 3);
    expect(leafHashOf(canonicalBytes(old))).toBe(hash);
    expect(old).toEqual(written(1));
  });

  it('gives back a commit of the newest version itself', () => {
    expect(upcastCommit(commit)).toBe(commit);
  });

  it.each([0, 4, 1.5, -1])('refuses version %s, which this code does not know', (version) => {
    expect(() => upcastCommit(written(version), steps, 3)).toThrow(
      expect.objectContaining({
        code: 'schema-version-unknown',
        message: expect.stringMatching(/reads 1 to 3: upgrade Tieout/),
        facts: { commit: commit.header.id, schemaVersion: version },
      }),
    );
  });
});
