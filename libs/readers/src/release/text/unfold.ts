import type { Symbols } from './lexer.js';

const T = '«t\\d+»';
const NAME = '[^«».,;:]{3,60}?';

/** "GAAP and non-GAAP margin of 20 % and 25 %, respectively": in that order, and nothing else beside a period. */
const BOTH = new RegExp(
  `^(?:the )?GAAP and non-?GAAP (?<name>${NAME}) (?:was|were|of) (?<one>«[mp]\\d+») and (?<two>«[mp]\\d+»)(?<period>(?:,? ${T})?),? respectively(?<end>(?:,? ${T})?)[.;]?$`,
  'iu',
);
/** "Generated 5 of operating cash flow and 4 of free cash flow". */
const GENERATED = new RegExp(
  `^(?:(?:the )?company |we )?(?:also )?generated (?<one>«m\\d+») of (?<name>${NAME})(?: and (?<two>«m\\d+») of (?<other>${NAME}))?(?<end>(?:,? ${T})?)[.;]?$`,
  'iu',
);

/** A sentence that states two measures in one breath as one sentence each; any other as it is. */
export function unfolded(symbols: Symbols): readonly Symbols[] {
  const says = (name: string, level: string, end: string): Symbols => ({
    ...symbols,
    text: `${name} was ${level}${end}`,
  });
  const both = BOTH.exec(symbols.text)?.groups;
  if (both) {
    const end = `${both['period']!}${both['end']!}`;
    return [
      says(`GAAP ${both['name']!}`, both['one']!, end),
      says(`Non-GAAP ${both['name']!}`, both['two']!, end),
    ];
  }
  const generated = GENERATED.exec(symbols.text)?.groups;
  // What follows the second measure may be said of both.
  if (!generated || / from /.test(generated['other'] ?? '')) return [symbols];
  const { one, name, two, other, end } = generated;
  return [says(name!, one!, end!), ...(two && other ? [says(other, two, end!)] : [])];
}
