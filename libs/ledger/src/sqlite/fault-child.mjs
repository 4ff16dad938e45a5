// Does one write after the other on a ledger, and tells of each whether it was done or with which code it failed, and how many commits it sees then.
import { readFileSync, writeSync } from 'node:fs';

const [ledgerModule, path, actsFile] = process.argv.slice(2);
const { openLedger } = await import(ledgerModule);

const tell = (line) => writeSync(1, `${line}\n`);

const withBytes = ({ commit, bodyHash, documents }) => ({
  commit,
  bodyHash,
  documents: documents.map((each) => ({ ...each, bytes: Buffer.from(each.bytes, 'base64') })),
});

const ACTS = {
  append: ({ log }, { run, expectedRevision }) => log.appendRun(run.map(withBytes), expectedRevision),
  register: ({ register }, { lines }) => register.add(lines),
  load: ({ loads }, { fingerprint, name, at }) => loads.add(fingerprint, name, at),
  certify: ({ certificates }, { id, at, body }) => certificates.add(id, at, body),
  project: ({ projections }, { name, at, parts }) => {
    const { generation } = projections.begin(name, 1, at, true);
    projections.write(generation, parts);
    projections.goLive(generation, at);
  },
};

const codeOf = (error) => error.code ?? error.message;

let ledger;
try {
  ledger = openLedger(path);
} catch (error) {
  tell(`unopened ${codeOf(error)}`);
  process.exit(0);
}
for (const { kind, ...act } of JSON.parse(readFileSync(actsFile, 'utf8'))) {
  try {
    await ACTS[kind](ledger, act);
    tell(`done ${ledger.blocks.head().number}`);
  } catch (error) {
    tell(`failed ${codeOf(error)} ${seen(ledger)}`);
  }
}
await ledger.log.close().catch(() => {});

function seen({ blocks }) {
  try {
    return blocks.head().number;
  } catch {
    return 'nothing';
  }
}
