import * as fc from 'fast-check';
import { parseJson, type JsonNode } from './json-text.js';

/** What `JSON.parse` would have given. */
function plain(node: JsonNode): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries([...node.members].map(([name, value]) => [name, plain(value)]));
    case 'array':
      return node.items.map(plain);
    case 'string':
      return node.text;
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.value;
    case 'null':
      return null;
    default:
      return node satisfies never;
  }
}

function outcome(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch {
    return 'refused';
  }
}

describe('JSON as a person writes it', () => {
  it('means what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 1, '\t'), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        expect(plain(parseJson(written))).toEqual(JSON.parse(written));
      }),
    );
  });

  it('is refused where JSON.parse refuses it', () => {
    const broken = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '1',
        '-',
        '0',
        '.5',
        'e3',
        'true',
        'nul',
        'null',
        ' ',
        '\n',
        '"\\u12"',
        '"\t"',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(broken, (parts) => {
        const text = parts.join('');
        expect(outcome(() => plain(parseJson(text)))).toEqual(outcome(() => JSON.parse(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the digits of a number, the order of members and the line of a value', () => {
    const node = parseJson('{"b": 1.10,\n "2": 123456789012345678901234567890,\r\n\n "a": -0}');
    if (node.type !== 'object') throw new Error('an object was expected');
    expect(
      [...node.members].map(([name, value]) => [name, value.line, 'text' in value && value.text]),
    ).toEqual([
      ['b', 1, '1.10'],
      ['2', 2, '123456789012345678901234567890'],
      ['a', 4, '-0'],
    ]);
  });

  it.each([
    ['a long string', `"${'x'.repeat(8_000_000)}"`],
    ['many escapes', `"${'\\n'.repeat(4_000_000)}"`],
    ['long white space', `${' '.repeat(8_000_000)}1`],
    ['a long number', '1'.repeat(8_000_000)],
  ])('reads %s without running out of stack', (_what, text) => {
    expect(['string', 'number']).toContain(parseJson(text).type);
  });
});
