import { ApiProblem } from '../api/api-problem.js';
import { fieldProblems } from './field-problems.js';

const refusal = (code: string, facts: object = {}): ApiProblem =>
  new ApiProblem({
    status: 400,
    title: 'Refused',
    detail: `the detail of ${code}`,
    type: `urn:tieout:problem:${code}`,
    ...facts,
  });

describe('the filter that a refusal is about', () => {
  it('is the parameter that the server names', () => {
    const error = refusal('request-malformed', { errors: [{ parameter: 'size', detail: 'no number' }] });
    expect(fieldProblems(error, { size: 'abc', concept: 'Assets' })).toEqual({ size: 'no number' });
  });

  it('is the one whose value the server repeats', () => {
    const error = refusal('time-malformed', { asOf: '2020-13-01' });
    expect(fieldProblems(error, { from: '2020-13-01', to: '2021-01-01' })).toEqual({
      from: 'the detail of time-malformed',
    });
  });

  it('is the one that the code begins with', () => {
    expect(fieldProblems(refusal('period-malformed'), { period: 'soon' })).toHaveProperty('period');
    expect(fieldProblems(refusal('dates-reversed'), { from: '2021', to: '2020' })).toHaveProperty('to');
  });

  it('is none where the refusal is about something else, or no refusal', () => {
    expect(fieldProblems(refusal('cursor-stale'), { size: '5' })).toEqual({});
    expect(fieldProblems(new Error('odd'), { size: '5' })).toEqual({});
    expect(fieldProblems(null, { size: '5' })).toEqual({});
  });
});
