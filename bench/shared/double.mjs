// The test double of a KurrentDB server as a process of its own: prints its URL, and ends with its standard input.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
const { KurrentDouble } = await import('../../libs/kurrent-double/src/kurrent-double.ts');
const double = await KurrentDouble.start();
console.log(double.connectionString);
process.stdin.resume().on('end', async () => {
  await double.stop();
  process.exit();
});
