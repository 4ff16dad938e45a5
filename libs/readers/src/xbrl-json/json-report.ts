import type { PackageFile, XbrlFact, XbrlReport } from '../xbrl/report.js';
import { membersOf, objectOf, refuse, textOf, type Members } from './json-value.js';
import { Names } from './names.js';
import { statedIn, type StatedNumber } from './stated.js';

/**
 * An xBRL-JSON report as any XBRL report, its numbers alone: to be read with the taxonomy that it refers to.
 * @throws FigureError `xbrl-json-malformed`
 */
export function jsonReport({ path, bytes }: PackageFile): XbrlReport {
  const report = objectOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), path);
  const info = membersOf(report.get('documentInfo')) ?? refuse(path, '/documentInfo', 'it is missing');
  const namespaces = membersOf(info.get('namespaces'));
  const { numbers, texts, exceptions } = statedIn(report, new Names(namespaces, path), false);
  return {
    facts: numbers.flatMap(factOf),
    count: numbers.length + texts.length + exceptions.length,
    tupled: [],
    footnotes: [],
    problems: exceptions.map(({ kind, why, region }) => ({ kind, why, element: region })),
    unread: new Set(),
    references: referencesIn(info),
    prefixes: new Map(
      [...(namespaces ?? [])].map(([prefix, namespace]) => [textOf(namespace) ?? '', prefix]),
    ),
  };
}

function factOf({ fact, place }: StatedNumber): XbrlFact[] {
  const { concept, entity, period, unit, dimensions, value, decimals } = fact;
  if (entity === null) return [];
  const context = { id: '', entity, period, dimensions, typed: [] };
  return [
    {
      index: place.index,
      element: place.id,
      concept,
      namespace: '',
      context,
      unit,
      value,
      decimals,
      language: null,
      printed: null,
    },
  ];
}

function referencesIn(info: Members): readonly string[] {
  const taxonomy = info.get('taxonomy');
  return taxonomy?.type === 'array' ? taxonomy.items.flatMap((each) => textOf(each) ?? []) : [];
}
