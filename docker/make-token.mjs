// Makes a token for the API in a file, if it is not there: node make-token.mjs <file>
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const [, , file] = process.argv;
if (file === undefined) {
  console.error('make-token: name the file');
  process.exit(2);
}
try {
  writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o400 });
  console.log(`make-token: a token is in ${file}`);
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
}
