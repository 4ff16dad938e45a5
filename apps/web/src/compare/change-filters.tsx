import type { FieldProblems } from '../filters/field-problems.js';
import { FilterBar } from '../filters/filter-bar.js';
import { AMOUNT, PERCENT } from '../filters/hints.js';
import { CAUSES } from '../filters/restatement-causes.js';
import { TextFilter } from '../filters/text-filter.js';
import { SelectFilter } from '../filters/select-filter.js';
import type { CompareSearch, filtersOf } from './compare-search.js';

type Filters = ReturnType<typeof filtersOf>;

interface ChangeFiltersProps {
  readonly filters: Filters;
  readonly problems: FieldProblems;
  readonly onChange: (change: CompareSearch) => void;
}

/** All that changes can be narrowed by, beside their kind. */
export function ChangeFilters({ filters, problems, onChange }: ChangeFiltersProps) {
  const text = (name: keyof Filters) => ({
    value: filters[name],
    problem: problems[name],
    onChange: (value: string | undefined) => onChange({ [name]: value }),
  });
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  return (
    <FilterBar label="Which changes" onClear={isNarrowed ? () => onChange(NONE) : undefined}>
      <TextFilter label="Concept" placeholder="Revenues" width="wide" {...text('concept')} />
      <TextFilter label="Period" placeholder="2020-12-31" {...text('period')} />
      <SelectFilter label="Cause" options={CAUSES} {...text('cause')} />
      <TextFilter label="Size at least" width="narrow" {...AMOUNT} {...text('size')} />
      <TextFilter label="Percent at least" width="narrow" {...PERCENT} {...text('percent')} />
    </FilterBar>
  );
}

const NONE: Filters = {
  kind: undefined,
  cause: undefined,
  concept: undefined,
  period: undefined,
  size: undefined,
  percent: undefined,
};
