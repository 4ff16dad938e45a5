import type { Restatement } from '#libs/client';
import type { FieldProblems } from '../filters/field-problems.js';
import { FilterBar } from '../filters/filter-bar.js';
import { AMOUNT, PERCENT } from '../filters/hints.js';
import { CAUSES } from '../filters/restatement-causes.js';
import { SelectFilter } from '../filters/select-filter.js';
import { TextFilter } from '../filters/text-filter.js';
import { words } from '../ui/names.js';
import type { RestatementsSearch } from './restatements-search.js';

interface RestatementFiltersProps {
  readonly filters: RestatementsSearch;
  readonly problems: FieldProblems;
  readonly onChange: (change: RestatementsSearch) => void;
  readonly onClear: (() => void) | undefined;
}

const SUSPICIONS: Readonly<Record<NonNullable<Restatement['suspect']>, true>> = {
  scale: true,
  sign: true,
  jump: true,
  precision: true,
  'prior-differs': true,
  return: true,
  split: true,
  contradiction: true,
};

const SUSPECTS: readonly (readonly [string, string])[] = [
  ['none', 'changes that stand'],
  ['any', 'all that is doubted'],
  ...Object.keys(SUSPICIONS).map((kind) => [kind, `doubted: ${words(kind)}`] as const),
];

/** All that the feed can be narrowed by. */
export function RestatementFilters({ filters, problems, onChange, onClear }: RestatementFiltersProps) {
  const text = (name: keyof RestatementsSearch) => ({
    value: filters[name],
    problem: problems[name],
    onChange: (value: string | undefined) => onChange({ [name]: value }),
  });
  return (
    <FilterBar label="Which restatements" onClear={onClear}>
      <TextFilter label="Entity" placeholder="cik:0000320193" {...text('entity')} />
      <TextFilter label="Concept" placeholder="Revenues" width="wide" {...text('concept')} />
      <TextFilter label="Period" placeholder="2020-12-31" {...text('period')} />
      <TextFilter label="Published from" type="date" {...text('from')} />
      <TextFilter label="Published to" type="date" {...text('to')} />
      <SelectFilter label="Cause" options={CAUSES} {...text('cause')} />
      <SelectFilter label="Doubt" options={SUSPECTS} {...text('suspect')} />
      <TextFilter label="Form" placeholder="10-K" width="narrow" {...text('form')} />
      <TextFilter label="Size at least" width="narrow" {...text('size')} {...AMOUNT} />
      <TextFilter label="Percent at least" width="narrow" {...text('percent')} {...PERCENT} />
    </FilterBar>
  );
}
