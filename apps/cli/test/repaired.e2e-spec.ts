import { join } from 'node:path';
import { multiply, sum } from '#libs/figures';
import type { FigureHistory, ObservationJson } from '#libs/views';
import { CommandLine } from './command-line.js';

const RELEASE = join(import.meta.dirname, '../../../samples/cloopen-2021q2-release.txt');

describe('an amount that was repaired', () => {
  const line = new CommandLine();
  let repaired: ObservationJson[];

  beforeAll(async () => {
    await line.lines('ingest', RELEASE);
    const read = await line.lines<ObservationJson>('reading', RELEASE);
    repaired = read.filter(({ kind, proofOfReading }) => kind === 'observation' && proofOfReading !== null);
  });
  afterAll(() => line.remove());

  it('carries sums that a person can add up', () => {
    expect(repaired.length).toBeGreaterThan(0);
    for (const { economicValue, proofOfReading } of repaired) {
      for (const { aim, terms } of proofOfReading!.identities) {
        const made = sum(terms.map(({ value, weight }) => multiply(value ?? '0', String(weight))));
        expect(made).toBe(aim.value ?? '0');
        expect([aim, ...terms].map(({ value }) => value)).toContain(economicValue);
      }
    }
  });

  it('tells in its history how it is read, what proves it and what that refutes', async () => {
    const rivalled = repaired.find(({ value, proofOfReading }) => {
      return value !== null && proofOfReading!.rivals.length > 0;
    })!;
    const history = await line.json<FigureHistory>('figure', rivalled.figureId);
    expect(history.observations.map((each) => each.proofOfReading)).toContainEqual(rivalled.proofOfReading);
    const { out } = await line.tieout('figure', rivalled.figureId);
    expect(out).toContain(`repaired: ${rivalled.proofOfReading!.reading}`);
    expect(out).toMatch(/proven by .+ = .+/);
    expect(out).toMatch(/refuted: .+ on line \d+, with which it would be off by/);
  });
});

describe('the demo', () => {
  it('tells its story to the end: two ledgers, two orders, one digest', async () => {
    const line = new CommandLine();
    const { code, out } = await line.tieout('demo');
    line.remove();
    expect(out).toMatch(/the same: [0-9a-f]{64}/);
    expect(code).toBe(0);
  });
});
