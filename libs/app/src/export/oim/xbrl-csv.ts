import { namespaceOf, taxonomyOf, XBRL_CSV } from '#libs/readers';
import { csvCells } from '../csv.js';
import { prefixesOf, type OimFact, type OimReport } from './oim-report.js';

/** A file of a report in several. */
export interface ReportFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Dimensions that the model itself defines, in the order of their columns. */
const CORE = ['concept', 'entity', 'period', 'unit'] as const;

/** What says that a dimension, or a rounding, is not there. */
const NONE = '#none';

const encoder = new TextEncoder();

/**
 * A report as xBRL-CSV 1.0 (Recommendation of 2021-10-13): metadata in JSON, and a table with a fact a row. Its dimensions stand in
 * columns that the fact's column refers to; what the ledger knows beside is in columns that are comments, and on `documentInfo`.
 */
export function xbrlCsvOf(report: OimReport): ReportFile[] {
  const { facts } = report;
  const axes = axesOf(facts);
  const comments = commentsOf(facts);
  const columns = [
    'id',
    ...CORE,
    ...axes.map((_, index) => axisColumn(index)),
    'decimals',
    'value',
    ...comments.map(snakeCase),
  ];
  const rows = facts.map((fact) => [
    fact.id,
    ...[...CORE, ...axes].map((name) => parameter(fact.dimensions[name])),
    fact.decimals === undefined ? NONE : String(fact.decimals),
    fact.value ?? '#nil',
    ...comments.map((name) => commentText(fact.properties[name])),
  ]);
  const metadata = JSON.stringify(metadataOf(report, { axes, comments }), null, 2);
  return [
    { path: 'report.json', bytes: encoder.encode(`${metadata}\n`) },
    { path: 'facts.csv', bytes: encoder.encode(csvCells([columns, ...rows])) },
  ];
}

function metadataOf(
  report: OimReport,
  { axes, comments }: { axes: readonly string[]; comments: readonly string[] },
): unknown {
  const prefixes = prefixesOf(report);
  const dimensions = Object.fromEntries([
    ...CORE.map((name) => [name, `$${name}`]),
    ...axes.map((axis, index) => [axis, `$${axisColumn(index)}`]),
  ]);
  const parameters = ['id', ...CORE, ...axes.map((_, index) => axisColumn(index)), 'decimals'];
  return {
    documentInfo: {
      documentType: XBRL_CSV,
      namespaces: Object.fromEntries(prefixes.map((prefix) => [prefix, namespaceOf(prefix)])),
      taxonomy: taxonomyOf(prefixes),
      ...report.properties,
    },
    tableTemplates: {
      facts: {
        rowIdColumn: 'id',
        columns: {
          ...Object.fromEntries(parameters.map((name) => [name, {}])),
          value: { dimensions, decimals: '$decimals' },
          ...Object.fromEntries(comments.map((name) => [snakeCase(name), { comment: true }])),
        },
      },
    },
    tables: { facts: { url: 'facts.csv' } },
  };
}

const axisColumn = (index: number): string => `axis_${index + 1}`;

/** The axes that facts have, sorted. */
function axesOf(facts: readonly OimFact[]): string[] {
  const core = new Set<string>(CORE);
  const names = facts.flatMap(({ dimensions }) => Object.keys(dimensions));
  return [...new Set(names)].filter((name) => !core.has(name)).toSorted();
}

const commentsOf = (facts: readonly OimFact[]): string[] => [
  ...new Set(facts.flatMap(({ properties }) => Object.keys(properties))),
];

/** `tieout:publishedAt` → `tieout_published_at`: no name of a parameter. */
const snakeCase = (name: string): string =>
  name.replace(':', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A dimension's value; one that begins like a special value has its sign twice. */
const parameter = (value: string | undefined): string => (value === undefined ? NONE : escaped(value));

const escaped = (text: string): string => (text.startsWith('#') ? `#${text}` : text);

const commentText = (value: unknown): string =>
  value === undefined ? '' : escaped(typeof value === 'string' ? value : JSON.stringify(value));
