import { FigureError } from '#libs/figures';

/** A JSON value that keeps what `JSON.parse` loses: its line, a number's own digits, and members in order. */
export type JsonNode = { readonly line: number } & (
  | { readonly type: 'object'; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly type: 'array'; readonly items: readonly JsonNode[] }
  | { readonly type: 'string' | 'number'; readonly text: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null' }
);

const DEPTH_MAX = 16;
const SPACES: ReadonlySet<string | undefined> = new Set([' ', '\t', '\r', '\n']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * Reads JSON (RFC 8259). A member named twice is refused: one of the two would be lost unseen.
 * @throws FigureError `keyed-syntax` or `keyed-duplicate`, with the line
 */
export function parseJson(text: string): JsonNode {
  const parser = new Parser(text);
  return parser.document();
}

class Parser {
  private at: number;
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  document(): JsonNode {
    const node = this.value(0);
    this.space();
    if (this.at < this.text.length) this.fail('something follows the end of the JSON value: remove it');
    return node;
  }

  private value(depth: number): JsonNode {
    if (depth > DEPTH_MAX) this.fail(`the values are nested deeper than ${DEPTH_MAX}`);
    this.space();
    const line = this.lineHere();
    const char = this.text[this.at];
    if (char === '{') return { line, type: 'object', members: this.members(depth) };
    if (char === '[') return { line, type: 'array', items: this.items(depth) };
    if (char === '"') return { line, type: 'string', text: this.string() };
    const word = this.match(WORD);
    if (word === 'null') return { line, type: 'null' };
    if (word !== null) return { line, type: 'boolean', value: word === 'true' };
    const number = this.match(NUMBER);
    if (number !== null) return { line, type: 'number', text: number };
    return this.fail(
      char === undefined
        ? 'the file ends in the middle of a value'
        : `${JSON.stringify(char)} begins no JSON value`,
    );
  }

  private members(depth: number): Map<string, JsonNode> {
    const members = new Map<string, JsonNode>();
    this.list('}', () => {
      const name =
        this.text[this.at] === '"' ? this.string() : this.fail('write a name in double quotes here');
      if (members.has(name))
        this.fail(`${JSON.stringify(name)} is named twice in one object: leave one`, 'keyed-duplicate');
      this.space();
      if (this.text[this.at] !== ':') this.fail(`write a colon after ${JSON.stringify(name)}`);
      this.at += 1;
      members.set(name, this.value(depth + 1));
    });
    return members;
  }

  private items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.list(']', () => items.push(this.value(depth + 1)));
    return items;
  }

  private list(close: '}' | ']', element: () => void): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.space();
      element();
      this.space();
      const char = this.text[this.at];
      if (char !== ',' && char !== close) this.fail(`write a comma or ${close} here`);
      this.at += 1;
      if (char === close) return;
    }
  }

  /** Its end is found by hand: a regular expression runs out of stack on a string of megabytes. */
  private string(): string {
    let end = this.at + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    const value = decodedString(this.text.slice(this.at, end + 1));
    if (value === null) return this.fail('this string is not closed on its line, or has a wrong escape');
    this.at = end + 1;
    return value;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }

  private space(): void {
    while (SPACES.has(this.text[this.at])) this.at += 1;
  }

  private lineHere(): number {
    for (; this.counted < this.at; this.counted += 1) if (this.text[this.counted] === '\n') this.line += 1;
    return this.line;
  }

  private fail(what: string, code = 'keyed-syntax'): never {
    const line = this.lineHere();
    throw new FigureError(code, `line ${line}: ${what}`, { line });
  }
}

function decodedString(raw: string): string | null {
  try {
    const value: unknown = JSON.parse(raw);
    // Half a surrogate pair can't be written as UTF-8, so it can't be hashed either.
    return typeof value === 'string' && !/\p{Cs}/u.test(value) && !value.includes('\0') ? value : null;
  } catch {
    return null;
  }
}
