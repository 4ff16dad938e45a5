import { join } from 'node:path';
import { CommandLine } from './command-line.js';

const RELEASE = join(import.meta.dirname, '../../../samples/cloopen-2021q2-release.txt');

describe('reading documents anew', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  it('says so where the ledger has none', async () => {
    const { code, err } = await line.tieout('reread');
    expect(code).toBe(0);
    expect(err).toMatch(/no documents/);
  });

  it('appends nothing where the reader is the same', async () => {
    await line.lines('ingest', RELEASE);
    const [outcome] = await line.lines('reread');
    expect(outcome).toMatchObject({ commit: null, appended: false, added: 0, voided: 0, exceptions: 0 });
    expect((await line.json('verify'))['commits']).toBe(1);
    expect((await line.tieout('reread')).out).toMatch(/nothing new/);
  });

  it('makes no check anew where the rules are the same', async () => {
    const [outcome] = await line.lines('retie');
    expect(outcome).toMatchObject({ commit: null, appended: false, checks: 0 });
  });

  it('names a document that the ledger does not have', async () => {
    const { code, err } = await line.tieout('reread', 'abcdef12');
    expect(code).toBe(1);
    expect(err).toMatch(/no document abcdef12/);
  });
});
