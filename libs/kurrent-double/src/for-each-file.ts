import { TEST_LOG } from '#libs/testing';
import { KurrentDouble } from './kurrent-double.js';

/** Gives each file of end-to-end tests a server for its logs: the real one where `KURRENTDB_URL` names it, else a double. */
let double: KurrentDouble | null = null;

beforeAll(async () => {
  const real = process.env['KURRENTDB_URL'];
  double = real ? null : await KurrentDouble.start();
  process.env[TEST_LOG] = real ?? double!.connectionString;
});

afterAll(async () => {
  delete process.env[TEST_LOG];
  await double?.stop();
});
