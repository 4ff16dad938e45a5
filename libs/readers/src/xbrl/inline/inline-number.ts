import { negate, shift, type Decimal } from '#libs/figures';
import { numberOf } from '../facts/number.js';
import { Refused } from '../facts/refusal.js';
import type { QName } from '../xml/twig.js';
import { attributeOf, type XmlTag } from '../xml/xml-walk.js';
import { transformationOf } from '../transformations/registries.js';

/** More powers of ten than any scale has. */
const SCALE_MAX = 100;

/** How an element's text is to be read: the transformation that its `format` names, where it names one. */
export interface Format {
  readonly written: string;
  readonly name: QName | null;
}

/**
 * What a text means in its format; the text itself where there is none.
 * @throws Refused `transformation-unknown`, `value-malformed`
 */
export function transformed(text: string, format: Format | null): string {
  if (format === null) return text;
  const { written, name } = format;
  const transformation = name && transformationOf(name.namespace, name.local);
  if (!transformation) {
    const registry = name ? ` of ${name.namespace}` : '';
    throw new Refused('transformation-unknown', `the format ${written.slice(0, 80)}${registry} is not known`);
  }
  const value = transformation(text);
  if (value === null)
    throw new Refused('value-malformed', `"${text.trim().slice(0, 80)}" is no text of the format ${written}`);
  return value;
}

/**
 * The value of a number as an inline document prints it: in its format, scaled, and with its sign (Inline XBRL 1.1, 10.1.2).
 * @throws Refused `transformation-unknown`, `value-malformed`, `value-not-finite`
 */
export function inlineNumber(text: string, format: Format | null, tag: XmlTag): Decimal {
  const value = numberOf(transformed(text, format));
  if (value.startsWith('-'))
    throw new Refused(
      'value-malformed',
      `"${text.trim().slice(0, 80)}": the sign of a number stands in \`sign\``,
    );
  const scaled = shift(value, scaleOf(attributeOf(tag, 'scale')));
  const sign = attributeOf(tag, 'sign');
  if (sign !== null && sign !== '-')
    throw new Refused('value-malformed', `"${sign.slice(0, 20)}" is no sign: it is - or not there`);
  return sign === null ? scaled : negate(scaled);
}

function scaleOf(text: string | null): number {
  if (text === null) return 0;
  const scale = /^\s*[+-]?\d{1,4}\s*$/.test(text) ? Number(text) : Infinity;
  if (Math.abs(scale) > SCALE_MAX)
    throw new Refused(
      'value-malformed',
      `"${text.slice(0, 20)}" is no power of ten that a value is scaled by`,
    );
  return scale;
}
