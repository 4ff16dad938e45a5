import { FigureError } from '#libs/figures';
import type { Range } from '../../release/html/node-parts.js';
import { htmlRendition } from '../../release/html/html-rendition.js';
import { htmlText } from '../../release/html/decode.js';
import type { XbrlFact, XbrlFootnote, XbrlReport } from '../report.js';
import type { FoundReport } from './reports.js';

/**
 * What a report shows to read: its pages; of an instance, and of pages too long to be set, the facts that are numbers, each in a line
 * that ends with its element, the facts that are texts, and the footnotes, each under the facts that it is of.
 */
export function renditionOf({ report, pages }: FoundReport): string {
  const texts = pages.map(({ bytes, path }) =>
    attempted(() => htmlRendition(htmlText(bytes, path), path).text),
  );
  return texts.length > 0 && texts.every((text) => text !== null)
    ? texts.join('\n')
    : [...report.facts.flatMap(numberOf), ...report.facts.flatMap(textOf), ...footnotesOf(report)].join('\n');
}

/** Where such a text says a number, in its UTF-16 units, by the number's element; `null` where it does not. */
export function numberLineIn(rendition: string, element: string): Range | null {
  const lines = `${rendition}\n`;
  const end = lines.indexOf(`${at(element)}\n`);
  return end < 0 ? null : { start: lines.lastIndexOf('\n', end) + 1, end };
}

const at = (element: string): string => ` (${element})`;

function numberOf({ concept, context, unit, value, element }: XbrlFact): readonly string[] {
  if (unit === null) return [];
  const members = Object.entries(context.dimensions).map(([axis, member]) => ` ${axis}=${member}`);
  const line = `${concept} ${context.period ?? 'forever'}${members.join('')}: ${value ?? 'nil'} ${unit}`;
  return [`${line.replaceAll('\n', ' ')}${at(element)}`];
}

/** A page may be longer than is set as text: its facts are read all the same. */
function attempted(make: () => string): string | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof FigureError) return null;
    throw error;
  }
}

function textOf({ concept, unit, value, element }: XbrlFact): readonly string[] {
  if (unit !== null || value === null || value.trim() === '') return [];
  const text = /<\w/.test(value) ? attempted(() => htmlRendition(value, element).text) : value;
  return text === null ? [] : [`${concept}: ${text.trim()}`];
}

function footnotesOf({ facts, footnotes }: XbrlReport): readonly string[] {
  const byIndex = new Map(facts.map((fact) => [fact.index, fact]));
  const named = (index: number): string => {
    const { concept, context, element } = byIndex.get(index)!;
    return `${concept} ${context.period ?? 'forever'}${at(element)}`;
  };
  return footnotes.map(
    ({ text, facts: of }: XbrlFootnote) => `Footnote of ${of.map(named).join(', ')}: ${text}`,
  );
}
