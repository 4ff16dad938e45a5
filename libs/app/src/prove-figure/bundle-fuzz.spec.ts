import { randomInt } from 'node:crypto';
import { fuzzed, oneOf, reportCounts } from '#libs/testing';
import * as bundle from './bundle.fuzz.js';

fuzzed('Fuzzed: bundles of proofs', bundle, 100);

/** One of so many alterations is tried. */
const SHARE = oneOf(8);
const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));

/** What nobody signs, and a verifier is not told: how the bytes of a document are to be taken, and when the bundle was made. */
const UNSIGNED = /^\/(?:documents\/\d+\/mediaType|certificate\/issuedAt)$/;
/** What may be left out: the bundle then proves so much less, and verifying says so. */
const LESS = /^\/(?:since|documents(?:\/\d+(?:\/bytes)?)?)$/;
const NOTHING = ['null', '[]'];

describe('A bundle', () => {
  it(`holds with no member changed or left out, wherever it stands (one of ${SHARE}, seed ${SEED})`, async () => {
    const altered = bundle.BUNDLES.flatMap((each) => [...alterations(each)]);
    const counts = { alterations: 0, held: 0 };
    for (let at = SEED % SHARE; at < altered.length; at += SHARE) {
      const { pointer, text } = altered[at]!;
      expect([pointer, await bundle.fuzz(Buffer.from(text))]).toEqual([pointer, 'refused']);
      counts.alterations++;
    }
    expect(counts.alterations).toBeGreaterThan(20);
    reportCounts('Members of bundles altered, one at a time', counts);
  });
});

/** The bundle with each of its values another, and with each left out. */
function* alterations(whole: object): Generator<{ readonly pointer: string; readonly text: string }> {
  for (const { pointer, holder, name } of membersOf(whole, '')) {
    if (UNSIGNED.test(pointer)) continue;
    const value = holder[name];
    const [was, isLess] = [JSON.stringify(value), LESS.test(pointer)];
    for (const other of othersThan(value)) {
      const is = JSON.stringify(other);
      if (is === was || (isLess && NOTHING.includes(is))) continue;
      holder[name] = other;
      yield { pointer, text: JSON.stringify(whole) };
    }
    if (!isLess && !Array.isArray(holder)) {
      delete holder[name];
      yield { pointer: `${pointer} left out`, text: JSON.stringify(whole) };
    }
    holder[name] = value;
  }
}

interface Member {
  readonly pointer: string;
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

function* membersOf(value: unknown, pointer: string): Generator<Member> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const name of Object.keys(holder)) {
    yield { pointer: `${pointer}/${name}`, holder, name };
    yield* membersOf(holder[name], `${pointer}/${name}`);
  }
}

/** Values that are other than a value. */
function othersThan(value: unknown): readonly unknown[] {
  switch (typeof value) {
    case 'string':
      return [`${value}x`, `x${value.slice(1)}`, value.slice(0, -1), null];
    case 'number':
      return [value + 1, -value - 1, String(value), null];
    case 'boolean':
      return [!value, null];
    default:
      return value === null ? ['x', 0] : [[], 'x'];
  }
}
