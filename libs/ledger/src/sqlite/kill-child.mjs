// Appends what it is sent, a JSON line a commit, and tells each commit's id when its append returned.
import { createInterface } from 'node:readline';
import { writeSync } from 'node:fs';

const [ledgerModule, path] = process.argv.slice(2);
const { openLedger } = await import(ledgerModule);
const { log } = openLedger(path);

for await (const line of createInterface({ input: process.stdin })) {
  const { commit, expectedRevision, bodyHash, documents } = JSON.parse(line);
  await log.append(commit, {
    expectedRevision,
    bodyHash,
    documents: documents.map((each) => ({ ...each, bytes: Buffer.from(each.bytes, 'base64') })),
  });
  // Not through a stream, which would keep it in memory: what is told was told before the kill.
  writeSync(1, `${commit.header.id}\n`);
}
