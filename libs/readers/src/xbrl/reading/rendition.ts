import { FigureError } from '#libs/figures';
import { htmlRendition } from '../../release/html/html-rendition.js';
import { htmlText } from '../../release/html/decode.js';
import type { XbrlFact, XbrlFootnote, XbrlReport } from '../report.js';
import type { FoundReport } from './reports.js';

/**
 * What a report shows to read: its pages; of an instance, and of pages too long to be set, the facts that are texts, each under its
 * concept, and the footnotes, each under the facts that it is of.
 */
export function renditionOf({ report, pages }: FoundReport): string {
  const texts = pages.map(({ bytes, path }) =>
    attempted(() => htmlRendition(htmlText(bytes, path), path).text),
  );
  return texts.length > 0 && texts.every((text) => text !== null)
    ? texts.join('\n')
    : [...report.facts.flatMap(textOf), ...footnotesOf(report)].join('\n');
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
    return `${concept} ${context.period ?? 'forever'} (${element})`;
  };
  return footnotes.map(
    ({ text, facts: of }: XbrlFootnote) => `Footnote of ${of.map(named).join(', ')}: ${text}`,
  );
}
