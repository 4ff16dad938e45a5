import { SteadyWindows } from './steady-windows.js';

const MINUTE = 60_000;

describe('windows in which requests are counted', () => {
  let now = 0;
  const windows = new SteadyWindows({}, () => now).child();
  const asked = (who: string): unknown => {
    let told: unknown;
    windows.incr(who, (_, result) => (told = result), MINUTE);
    return told;
  };

  it('end a minute after they began, each by itself', () => {
    expect(asked('a')).toEqual({ current: 1, ttl: MINUTE });
    now = 1_000;
    expect([asked('a'), asked('b')]).toEqual([
      { current: 2, ttl: MINUTE - 1_000 },
      { current: 1, ttl: MINUTE },
    ]);
    now = MINUTE - 1;
    expect(asked('a')).toEqual({ current: 3, ttl: 1 });
    now = MINUTE;
    expect([asked('a'), asked('b')]).toEqual([
      { current: 1, ttl: MINUTE },
      { current: 2, ttl: 1_000 },
    ]);
  });

  it('do not go by the time of day', () => {
    const timeOfDay = Date.now;
    Date.now = () => timeOfDay() - 60 * MINUTE;
    try {
      expect(asked('c')).toEqual({ current: 1, ttl: MINUTE });
      now += MINUTE;
      expect(asked('c')).toEqual({ current: 1, ttl: MINUTE });
    } finally {
      Date.now = timeOfDay;
    }
  });
});
