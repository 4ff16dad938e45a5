import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { filed, ledgerEvents, runs, stated, commits, when } from '#libs/testing';
import { canonicalBytes, canonicalLine, leafHashOf, parseCanonical } from './canonical.js';
import type { Commit } from './events.js';
import { validateCommit } from './validate.js';

const linesOf = (commit: Commit): string[] => canonicalBytes(commit).toString('utf8').split('\n');

/** An object without its `null`s, and its observations without what goes without saying: the naive way. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) if (each !== null) copy[key] = bare(each);
  if ('locator' in copy && 'concept' in copy) {
    if (Object.keys(copy['dimensions'] as object).length === 0) delete copy['dimensions'];
    if (copy['negated'] === false) delete copy['negated'];
    if (copy['role'] === 'stated') delete copy['role'];
  }
  if (copy['type'] === 'FigureReconciled' && copy['rule'] === 'sum') delete copy['rule'];
  return copy;
}

describe('Canonical bytes', () => {
  it('say the commit, all of it, and nothing else', () => {
    fc.assert(
      fc.property(commits, (commit) => {
        const parsed = parseCanonical(canonicalBytes(commit));
        expect(parsed).toEqual(commit);
        expect(canonicalBytes(parsed)).toEqual(canonicalBytes(commit));
        expect(() => validateCommit(parsed)).not.toThrow();
      }),
      runs(150),
    );
  });

  it('are a header line, then a line an event, each ended by a line feed', () => {
    fc.assert(
      fc.property(commits, (commit) => {
        const lines = linesOf(commit);
        expect(lines).toHaveLength(commit.events.length + 2);
        expect(lines.at(-1)).toBe('');
        expect(lines[0]).toBe(canonicalize(bare(commit.header)));
        expect(lines.slice(1, -1)).toEqual(commit.events.map(canonicalLine));
      }),
      runs(80),
    );
  });

  it('are RFC 8785 JSON, those lines too that are written by hand', () => {
    fc.assert(
      fc.property(ledgerEvents, (event) => {
        const line = canonicalLine(event);
        expect(line).toBe(canonicalize(bare(event)));
        expect(line).toBe(canonicalize(JSON.parse(line)));
        expect(line).not.toContain('null,');
      }),
      runs(800),
    );
  });

  it('do not depend on the order in which members were written', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, each]) => [key, reversed(each)]),
      );
    };
    fc.assert(
      fc.property(commits, (commit) => {
        expect(canonicalBytes(reversed(commit) as Commit)).toEqual(canonicalBytes(commit));
      }),
      runs(80),
    );
  });

  it('leave out what goes without saying, and nothing more', () => {
    const dash = stated(null, { decimals: null, negated: true, role: 'adjustment' });
    const lines = linesOf(when(filed('2021-08-11', [stated('100'), dash])).commit);
    const shared = '"period":"2021-04-01/2021-06-30","unit":"iso4217:CNY"';
    const locator = '"locator":{"end":1,"line":1,"start":0}';
    expect(lines[2]).toBe(
      `{"observation":{"concept":"us-gaap:Revenues","decimals":0,${locator},"ordinal":0,${shared},"value":"100"},"type":"FigureReported"}`,
    );
    expect(lines[3]).toContain(
      `"observation":{"concept":"us-gaap:Revenues",${locator},"negated":true,"ordinal":1,` +
        '"period":"2021-04-01/2021-06-30","role":"adjustment","unit":"iso4217:CNY"}',
    );
  });

  it('refuse to parse what is no JSON lines', () => {
    expect(() => parseCanonical(Buffer.from(''))).toThrow(SyntaxError);
    expect(() => parseCanonical(Buffer.from('{}\n{"type"'))).toThrow(SyntaxError);
  });
});

describe('The leaf hash', () => {
  it('is that of RFC 6962: SHA-256 over a zero byte and the bytes', () => {
    expect(leafHashOf(new Uint8Array())).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    const { commit } = when(filed('2021-08-11', [stated('100')]));
    const bytes = canonicalBytes(commit);
    const prefixed = Buffer.concat([Buffer.from([0]), bytes]);
    expect(leafHashOf(bytes)).toBe(createHash('sha256').update(prefixed).digest('hex'));
  });
});
