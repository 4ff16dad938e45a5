// Makes a user of KurrentDB for Tieout who is no administrator and may read $all, which the follower needs:
//   KURRENTDB_ADMIN_URL   the cluster as its administrator, kurrentdb://admin:<password>@<host>:2113
//   KURRENTDB_HTTP        one node over HTTP, https://<host>:2113
//   TIEOUT_LOG_USER, TIEOUT_LOG_PASSWORD
// It can be run again, and sets the password anew. NODE_EXTRA_CA_CERTS names the authority of the server's certificates.
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 2_000;
const ACCESS_STATUSES = new Set([401, 403]);

const url = needed('KURRENTDB_ADMIN_URL');
const http = needed('KURRENTDB_HTTP').replace(/\/+$/, '');
const user = needed('TIEOUT_LOG_USER');
const password = needed('TIEOUT_LOG_PASSWORD');
const [, administrator] =
  /^[a-z+]+:\/\/([^@/?]+:[^@/?]+)@/.exec(url) ?? stop('KURRENTDB_ADMIN_URL has no name and password');
const authorization = `Basic ${Buffer.from(administrator.split(':').map(decodeURIComponent).join(':')).toString('base64')}`;

await patiently('the user', makeUser);
await patiently('the right to read $all', grantAll);
console.log(`make-user: ${user} may read $all`);
process.exit(0);

async function makeUser() {
  const made = await post('/users/', { LoginName: user, FullName: 'Tieout', Groups: [], Password: password });
  if (made.status !== 409) return expectDone(made);
  const again = await post(`/users/${encodeURIComponent(user)}/command/reset-password`, {
    NewPassword: password,
  });
  return expectDone(again);
}

async function post(path, body) {
  return fetch(`${http}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: authorization },
    body: JSON.stringify(body),
  });
}

function expectDone(answer) {
  if (answer.ok) return;
  if (ACCESS_STATUSES.has(answer.status)) stop('the server refuses the administrator of KURRENTDB_ADMIN_URL');
  throw new Error(`the server answers ${answer.status}`);
}

/** Adds the user to those who may read $all, and leaves what else is said of it. */
async function grantAll() {
  const { KurrentDBClient } = await import('@kurrent/kurrentdb-client');
  const client = KurrentDBClient.connectionString(url);
  try {
    const { metadata = {} } = await client.getStreamMetadata('$all');
    const readers = [metadata.acl?.readRoles ?? '$admins'].flat();
    if (readers.includes(user)) return;
    const acl = { ...metadata.acl, readRoles: [...readers, user] };
    await client.setStreamMetadata('$all', { ...metadata, acl });
  } finally {
    await client.dispose();
  }
}

/** A cluster takes a while until it has a leader. */
async function patiently(what, act) {
  for (const deadline = Date.now() + PATIENCE_MS; ;) {
    try {
      return await act();
    } catch (error) {
      const reason = error.cause?.message ?? error.message;
      if (Date.now() > deadline) stop(`${what}: ${reason}`);
      await delay(PAUSE_MS);
    }
  }
}

function needed(name) {
  return process.env[name] || stop(`${name} is not set`);
}

function stop(message) {
  console.error(`make-user: ${message}`);
  process.exit(1);
}
