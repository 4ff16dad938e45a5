import { sha256Hex, sliceText } from '#libs/figures';
import { makeCommits } from './companyfacts.mjs';

/** The same filings as `makeCommits` gives, as the readers hand them on: facts in columns, nothing decided. */
export function makeFactFiles(shape = {}) {
  const commits = makeCommits(shape);
  const entities = new Map();
  for (const commit of commits) {
    const { entity } = commit.header;
    entities.set(entity, [...(entities.get(entity) ?? []), commit]);
  }
  return { commits, files: [...entities.values()].map(factFileOf) };
}

function factFileOf(commits) {
  const { entity } = commits[0].header;
  const [measures, periods] = [[], []];
  const [measureNumbers, periodNumbers] = [new Map(), new Map()];
  const filings = commits.map(({ header, events }) => {
    const rows = events.flatMap(({ observation }) => (observation ? [observation] : []));
    const keyed = rows.map((each) => ({ ...each, measure: `${each.concept} ${each.unit}` }));
    keyed.sort((left, right) => (left.measure < right.measure ? -1 : left.measure > right.measure ? 1 : 0));
    const measure = keyed.map(({ measure: key, concept, unit }) =>
      numberOf(measureNumbers, key, measures, () => ({ concept, unit, pointer: pointerOf(concept, unit) })),
    );
    let number = 0;
    const filing = {
      accession: header.accession,
      form: '10-Q',
      publishedAt: header.publishedAt,
      framework: 'us-gaap',
      reader: { name: 'companyfacts', version: '1' },
      measure,
      number: measure.map((each, row) => (number = each === measure[row - 1] ? number + 1 : 0)),
      period: keyed.map(({ period }) => numberOf(periodNumbers, period, periods, () => period)),
      value: keyed.map(({ value }) => value),
    };
    return { ...filing, document: sha256Hex(sliceText({ entity, measures, periods }, filing)) };
  });
  return { entity, filer: null, measures, periods, filings };
}

/** The number of a thing in a table, added where it is new. */
function numberOf(numbers, key, table, make) {
  if (!numbers.has(key)) numbers.set(key, table.push(make()) - 1);
  return numbers.get(key);
}

function pointerOf(concept, unit) {
  const [taxonomy, name] = concept.split(':');
  return `/facts/${taxonomy}/${name}/units/${unit.replaceAll(/[a-z\d]+:/g, '').replaceAll('/', '~1')}/`;
}
