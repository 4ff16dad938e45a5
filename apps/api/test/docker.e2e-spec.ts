import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLogUrl } from '#libs/ledger';
import { KurrentDouble } from '#libs/kurrent-double';
import { parse } from 'yaml';
import { readConfig } from '../src/config/read-config.js';
import { startServer } from './harness.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DOCKERFILE = readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8').replaceAll(/\s*\\\n\s*/g, ' ');

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly ports?: readonly string[];
  readonly user?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

/** What a person sets. */
const GIVEN: Readonly<Record<string, string>> = {
  KURRENTDB_ADMIN_PASSWORD: 'admin-password',
  TIEOUT_LOG_PASSWORD: 'log-password',
};

/** A compose file as compose reads it, with what a person sets. */
function composeOf(name: string): Compose {
  const text = readFileSync(join(ROOT, 'docker', name), 'utf8');
  const filled = (value: string): string =>
    value.replaceAll(/\$\{(\w+)(:[-?])([^}]*)\}/g, (_, variable: string, how: string, rest: string) => {
      const given = GIVEN[variable] ?? (how === ':-' ? rest : undefined);
      if (given === undefined) throw new Error(`${name} asks for ${variable}, which nobody sets`);
      return given;
    });
  const reviver = (_: unknown, value: unknown): unknown =>
    typeof value === 'string' ? filled(value) : value;
  return parse(text, reviver, { merge: true }) as Compose;
}

const COMPOSED = ['compose.yaml', 'compose.cluster.yaml'].map((name) => [name, composeOf(name)] as const);
const SERVICES = COMPOSED.flatMap(([file, { services }]) =>
  Object.entries(services).map(([name, service]) => ({ name: `${name} of ${file}`, service })),
);
const SERVERS = SERVICES.filter(({ service: { image, command } }) => image === 'tieout' && !command);

/** Variables that the server asks its environment for. */
function knownVariables(): Set<string> {
  const asked = new Set<string>();
  readConfig(
    new Proxy({}, { get: (_, name) => (typeof name === 'string' ? void asked.add(name) : undefined) }),
  );
  return asked;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieout-docker-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the image', () => {
  const all = (pattern: RegExp): string[] => [...DOCKERFILE.matchAll(pattern)].map((match) => match[1]!);
  const [environment] = all(/^ENV (.*)$/gm);

  it('is of a version of Node that is pinned, and that the project runs on', () => {
    const [version] = all(/^ARG NODE_VERSION=(\d+\.\d+\.\d+)$/gm);
    expect(Number(version?.split('.')[0])).toBeGreaterThanOrEqual(22);
    expect(all(/^FROM (\S+)/gm)).toEqual([
      'node:${NODE_VERSION}-bookworm',
      'node:${NODE_VERSION}-bookworm',
      'node:${NODE_VERSION}-bookworm-slim',
    ]);
  });

  it('runs as a number that is not root', () => {
    expect(all(/^USER (\S+)$/gm)).toEqual(['10001:10001']);
  });

  it('starts what the build makes', () => {
    const started = all(/\/app\/dist\/(apps\/\S+)\.js/g);
    expect(started).toContain('apps/api/src/main');
    expect(started).toContain('apps/cli/src/main');
    for (const each of started) expect(existsSync(join(ROOT, `${each}.ts`))).toBe(true);
    for (const each of all(/\/app\/(docker\/\S+\.mjs)/g)) expect(existsSync(join(ROOT, each))).toBe(true);
  });

  it('sets only variables that the server knows, and is refused without a token', () => {
    const set = [...environment!.matchAll(/(TIEOUT_\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]);
    const known = knownVariables();
    for (const [name] of set) expect(known).toContain(name);
    expect(() => readConfig(Object.fromEntries(set) as NodeJS.ProcessEnv)).toThrow(
      expect.objectContaining({ code: 'config-unsafe' }),
    );
  });

  it('copies only what is there and what is sent to the builder', () => {
    const sent = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    const copied = all(/^COPY (?!--from)(.*) \S+$/gm).flatMap((sources) => sources.split(' '));
    expect(copied.length).toBeGreaterThan(5);
    for (const source of copied) {
      expect(sent).toContain(`!${source}`);
      expect(source.includes('*') || existsSync(join(ROOT, source))).toBe(true);
    }
  });

  it('is ready when its server is, and no longer than that', async () => {
    const server = await startServer();
    const port = new URL(server.url).port;
    expect((await script('is-ready.mjs', [], { TIEOUT_PORT: port })).code).toBe(0);
    await server.stop();
    expect((await script('is-ready.mjs', [], { TIEOUT_PORT: port })).code).toBe(1);
  });
});

describe('the token of a composition', () => {
  it('is made once, is one that the server takes, and is for its reader alone', async () => {
    const file = join(folder, 'token');
    expect(await script('make-token.mjs', [file])).toMatchObject({ code: 0 });
    const { token } = readConfig({ TIEOUT_TOKEN_FILE: file });
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(file).mode & 0o777).toBe(0o400);
    expect(await script('make-token.mjs', [file])).toMatchObject({ code: 0 });
    expect(readConfig({ TIEOUT_TOKEN_FILE: file }).token).toBe(token);
  });
});

describe.each(COMPOSED)('%s', (_, { services, volumes }) => {
  it('names only volumes and services that it has', () => {
    for (const { volumes: mounts = [], depends_on: needed = {} } of Object.values(services)) {
      for (const mount of mounts) expect(volumes).toHaveProperty(mount.split(':')[0]!);
      for (const each of Object.keys(needed)) expect(services).toHaveProperty(each);
    }
  });

  it('pins each image that is not ours, and publishes to this machine only', () => {
    for (const { image, ports = [] } of Object.values(services)) {
      if (image !== 'tieout') expect(image).toMatch(/:\d+(?:\.\d+)+$/);
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });
});

describe.each(SERVERS)('the server $name', ({ service }) => {
  it('is told only what it knows', () => {
    const known = knownVariables();
    for (const variable of Object.keys(service.environment!)) expect(known).toContain(variable);
  });

  it('is configured to listen on a log of KurrentDB with a token', () => {
    const [certificate, token] = [join(folder, 'ca.crt'), join(folder, 'a-token')];
    writeFileSync(certificate, '-----BEGIN CERTIFICATE-----\n');
    writeFileSync(token, 't'.repeat(32));
    const { TIEOUT_LOG, ...environment } = service.environment!;
    const config = readConfig({
      ...environment,
      TIEOUT_HOST: '0.0.0.0',
      TIEOUT_LOG: TIEOUT_LOG!.replace('/certs/ca/ca.crt', encodeURIComponent(certificate)),
      TIEOUT_TOKEN_FILE: token,
    });
    expect(config.log.kind).toBe('kurrentdb');
    expect(config.token).not.toBeNull();
  });
});

describe('the user of KurrentDB that the cluster makes', () => {
  it('is asked for over HTTP, or given its password anew, and may read $all from then on', async () => {
    const { double, answers, run, close } = await kurrentWithUsers();
    answers.push(201, 409, 200);
    expect(await run()).toMatchObject({ code: 0 });
    expect(await run()).toMatchObject({ code: 0 });
    const written = double.events().filter(({ streamId }) => streamId === '$$$all');
    expect(written.map(({ data }) => JSON.parse(Buffer.from(data).toString()) as unknown)).toEqual([
      { $acl: { $r: ['$admins', 'tieout'] } },
    ]);
    await close();
  });

  it('is not made where the administrator is refused, which is told without the password', async () => {
    const { answers, run, close } = await kurrentWithUsers();
    answers.push(401);
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toMatch(/refuses the administrator/);
    expect(err).not.toContain(GIVEN['KURRENTDB_ADMIN_PASSWORD']);
    await close();
  });

  it('is told all that its script asks for', () => {
    const { service } = SERVICES.find(({ name }) => name.startsWith('user '))!;
    const asked = readFileSync(join(ROOT, 'docker/make-user.mjs'), 'utf8').matchAll(/needed\('(\w+)'\)/g);
    for (const [, variable] of asked) expect(service.environment).toHaveProperty(variable!);
    expect(() => parseLogUrl(service.environment!['KURRENTDB_ADMIN_URL']!)).toThrow(/ca\.crt is not there/);
  });
});

/** A double of KurrentDB, and beside it what answers for its users over HTTP with given statuses. */
async function kurrentWithUsers() {
  const double = await KurrentDouble.start();
  const answers: number[] = [];
  const users = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(answers.shift() ?? 500).end());
  });
  users.listen(0, '127.0.0.1');
  await once(users, 'listening');
  const { port } = users.address() as { port: number };
  const environment = {
    KURRENTDB_ADMIN_URL: `kurrentdb://admin:${GIVEN['KURRENTDB_ADMIN_PASSWORD']}@127.0.0.1:${double.port}?tls=false`,
    KURRENTDB_HTTP: `http://127.0.0.1:${port}`,
    TIEOUT_LOG_USER: 'tieout',
    TIEOUT_LOG_PASSWORD: GIVEN['TIEOUT_LOG_PASSWORD']!,
  };
  return {
    double,
    answers,
    run: async () => script('make-user.mjs', [], environment),
    close: async () => {
      users.close();
      await double.stop();
    },
  };
}

async function script(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  const child = spawn(process.execPath, [join(ROOT, 'docker', name), ...args], { env });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, err };
}
