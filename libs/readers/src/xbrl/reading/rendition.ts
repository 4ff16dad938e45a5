import { htmlRendition } from '../../release/html/html-rendition.js';
import { htmlText } from '../../release/html/decode.js';
import type { XbrlFact } from '../report.js';
import type { FoundReport } from './reports.js';

/** What a report shows to read: its pages; of an instance the facts that are texts, each under its concept. */
export function renditionOf({ report, pages }: FoundReport): string {
  return pages.length > 0
    ? pages.map(({ bytes, path }) => htmlRendition(htmlText(bytes, path), path).text).join('\n')
    : report.facts.flatMap(textOf).join('\n');
}

function textOf({ concept, unit, value, element }: XbrlFact): readonly string[] {
  if (unit !== null || value === null || value.trim() === '') return [];
  return [`${concept}: ${/<\w/.test(value) ? htmlRendition(value, element).text.trim() : value.trim()}`];
}
