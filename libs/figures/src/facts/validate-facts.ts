import { isCanonicalDecimal } from '../decimal.js';
import { FigureError } from '../errors.js';
import { assertFacets } from '../identity.js';
import { LIMITS, validateCommit } from '../validate.js';
import { isCount, isText, must } from '../validate-observation.js';
import type { FactsCommit } from './facts-commit.js';

/** Tables that were found good: all commits of a file share them. */
const good = new WeakSet<object>();

/**
 * As `validateCommit` of the expanded commit.
 * @throws FigureError `invalid-event`
 */
export function validateFacts(facts: FactsCommit): void {
  const { header, filed, others, rest } = facts;
  validateCommit({ header, events: [filed, ...others.values(), ...rest] });
  try {
    validateTables(facts.file);
    validateRows(facts);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new FigureError('invalid-event', `commit ${header.id}: ${problem}`, { commit: header.id, problem });
  }
}

function validateTables({ measures, periods }: FactsCommit['file']): void {
  if (good.has(measures) && good.has(periods)) return;
  const [period = ANY_DAY] = periods;
  for (const { concept, unit, pointer } of measures) {
    assertFacets({ concept, unit, period, dimensions: {} });
    must(isText(pointer), 'a measure has a pointer');
  }
  const [measure] = measures;
  if (measure) for (const each of periods) assertFacets({ ...measure, period: each, dimensions: {} });
  good.add(measures);
  good.add(periods);
}

const ANY_DAY = '2000-01-01';

function validateRows({ file, filing, termCommit, termIndex, commits }: FactsCommit): void {
  const { measure, number, period, value } = filing;
  const count = measure.length;
  must(count > 0 && count < LIMITS.eventsPerCommit, `a filing has 1 to ${LIMITS.eventsPerCommit} facts`);
  for (let row = 0; row < count; row++) {
    const amount = value[row]!;
    must(
      measure[row]! < file.measures.length && period[row]! < file.periods.length,
      'a row is of the tables',
    );
    must(isCount(number[row]), 'number is a whole number from 0');
    must(amount === null || isCanonicalDecimal(amount), 'value is not a canonical decimal');
    const term = termCommit[row]!;
    must(term === -1 || (commits[term] !== undefined && isCount(termIndex[row])), 'a term is an event');
  }
}
