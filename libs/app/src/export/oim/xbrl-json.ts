import { namespaceOf, taxonomyOf, XBRL_JSON } from '#libs/readers';
import { prefixesOf, type OimFact, type OimReport } from './oim-report.js';

/** Facts that are written at once. */
const BATCH_FACTS = 500;

/**
 * A report as xBRL-JSON 1.0 (Recommendation of 2021-10-13), part by part, a fact a line. What the ledger knows beside are extension
 * properties in its own namespace, as section 4 of the specification allows them on a report, its `documentInfo` and its facts.
 */
export function* xbrlJsonOf(report: OimReport): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const prefixes = prefixesOf(report);
  const documentInfo = {
    documentType: XBRL_JSON,
    namespaces: Object.fromEntries(prefixes.map((prefix) => [prefix, namespaceOf(prefix)])),
    taxonomy: taxonomyOf(prefixes),
    ...report.properties,
  };
  yield encoder.encode(`{"documentInfo":${JSON.stringify(documentInfo)},\n"facts":{`);
  for (const part of factParts(report.facts)) yield encoder.encode(part);
  if (report.terms.length === 0) {
    yield encoder.encode('}}\n');
    return;
  }
  yield encoder.encode('},\n"tieout:terms":{');
  for (const part of factParts(report.terms)) yield encoder.encode(part);
  yield encoder.encode('}}\n');
}

function* factParts(facts: readonly OimFact[]): Generator<string> {
  for (let from = 0; from < facts.length; from += BATCH_FACTS) {
    const lines = facts
      .slice(from, from + BATCH_FACTS)
      .map(factJson)
      .join(',\n');
    yield from === 0 ? `\n${lines}` : `,\n${lines}`;
  }
}

function factJson({ id, value, decimals, dimensions, properties }: OimFact): string {
  // What is undefined, JSON leaves out.
  return `${JSON.stringify(id)}:${JSON.stringify({ value, decimals, dimensions, ...properties })}`;
}
