import { ApiProblem } from '../api/api-problem.js';

/** What is wrong with filters, by their names. */
export type FieldProblems = Readonly<Record<string, string>>;

/**
 * Which of the filters a refusal is about; none where it is about something else. A filter is known by its name in `errors`, by its
 * value among the facts, or by the beginning of the code: `period-malformed`.
 */
export function fieldProblems(
  error: Error | null,
  filters: Readonly<Record<string, string | undefined>>,
): FieldProblems {
  if (!(error instanceof ApiProblem) || error.status < 400 || error.status >= 500) return {};
  const listed = listedErrors(error.facts['errors']).filter(({ parameter }) => parameter in filters);
  if (listed.length > 0)
    return Object.fromEntries(listed.map(({ parameter, detail }) => [parameter, detail]));
  const names = Object.keys(filters).filter((name) => filters[name] !== undefined);
  const facts = new Set(Object.values(error.facts));
  const name =
    names.find((each) => each === error.code.split('-')[0]) ??
    names.find((each) => facts.has(filters[each])) ??
    (error.code === 'dates-reversed' ? names.find((each) => each.startsWith('to')) : undefined);
  return name === undefined ? {} : { [name]: error.message };
}

interface ListedError {
  readonly parameter: string;
  readonly detail: string;
}

const listedErrors = (errors: unknown): ListedError[] =>
  Array.isArray(errors) ? errors.filter(isListed) : [];

const isListed = (error: unknown): error is ListedError =>
  typeof error === 'object' &&
  error !== null &&
  'parameter' in error &&
  typeof error.parameter === 'string' &&
  'detail' in error &&
  typeof error.detail === 'string';
