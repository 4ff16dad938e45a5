import type { Act } from '#libs/client';
import { publishedTicks, recordedTicks } from './change-ticks.js';

const CHANGED = {
  presents: true,
  reported: 0,
  refined: 0,
  restated: 23,
  recast: 0,
  doubted: 0,
  reclassified: 0,
  corrected: 0,
  resolved: 0,
  withdrawn: 0,
};
const FILED = {
  act: 'filed',
  form: '20-F',
  document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
  publishedAt: '2024-02-27T23:59:59.999Z',
  recordedAt: '2026-01-05T10:00:00.000Z',
  changed: CHANGED,
} as Act;
const RESOLVED = {
  ...FILED,
  act: 'resolved',
  form: null,
  changed: { ...CHANGED, restated: 0, resolved: 1 },
} as Act;

describe('the ticks of a statement', () => {
  it('are documents by the day of publication, and all acts by when they were recorded', () => {
    expect(publishedTicks([FILED, RESOLVED])).toEqual([
      { at: '2024-02-27T23:59:59.999Z', name: '20-F (23 restated)' },
    ]);
    expect(recordedTicks([FILED, RESOLVED]).map(({ name }) => name)).toEqual([
      '20-F (23 restated)',
      'document f26dbfcbb6eb resolved (1 resolved)',
    ]);
  });
});
