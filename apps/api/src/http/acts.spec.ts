import { Acts } from './acts.js';

describe('acts by their idempotency key', () => {
  it('does an act once under one key, at the same time too', async () => {
    const acts = new Acts();
    let times = 0;
    const act = async () => ++times;
    expect(await Promise.all([acts.once('k', 'a', act), acts.once('k', 'a', act)])).toEqual([1, 1]);
    expect(await acts.once('k', 'a', act)).toBe(1);
    expect(await acts.once('other', 'a', act)).toBe(2);
    expect(await acts.once(undefined, 'a', act)).toBe(3);
  });

  it('refuses a key that came with another body', async () => {
    const acts = new Acts();
    await acts.once('k', 'a', async () => 1);
    await expect(acts.once('k', 'b', async () => 2)).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  it('knows a key of one caller from the same of another', async () => {
    const acts = new Acts();
    await acts.once('k', 'a', async () => 1, 'key:a');
    expect(await acts.once('k', 'b', async () => 2, 'key:b')).toBe(2);
    expect(await acts.once('k', 'a', async () => 3, 'key:a')).toBe(1);
  });

  it('forgets an act that failed', async () => {
    const acts = new Acts();
    await expect(acts.once('k', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await acts.once('k', 'b', async () => 2)).toBe(2);
  });
});
