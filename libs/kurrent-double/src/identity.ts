import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerCredentials } from '@grpc/grpc-js';
import { selfSigned, type Certificate } from './certificate.js';

/** Who the double is to clients over TLS, and who its clients are. The client takes certificates from files only. */
export class Identity {
  readonly #own: Certificate = selfSigned();
  readonly #user: Certificate | undefined;
  readonly #files: Readonly<Record<'ca' | 'userCertificate' | 'userKey', string>>;

  constructor(ofUsers: boolean) {
    this.#user = ofUsers ? selfSigned() : undefined;
    this.#files = { ca: newFile(), userCertificate: newFile(), userKey: newFile() };
  }

  credentials(): ServerCredentials {
    const roots = this.#user ? Buffer.from(this.#user.certificate) : null;
    const own = { private_key: Buffer.from(this.#own.key), cert_chain: Buffer.from(this.#own.certificate) };
    return ServerCredentials.createSsl(roots, [own], this.#user !== undefined);
  }

  /** What a connection string says of it. */
  query(): string {
    const { ca, userCertificate, userKey } = this.#files;
    const files = this.#user
      ? { tlsCAFile: ca, userCertFile: userCertificate, userKeyFile: userKey }
      : { tlsCAFile: ca };
    const named = Object.entries(files).map(([name, path]) => `${name}=${encodeURIComponent(path)}`);
    return ['tls=true', ...named].join('&');
  }

  async write(): Promise<void> {
    const { ca, userCertificate, userKey } = this.#files;
    await writeFile(ca, this.#own.certificate);
    if (!this.#user) return;
    await writeFile(userCertificate, this.#user.certificate);
    await writeFile(userKey, this.#user.key, { mode: 0o600 });
  }

  async remove(): Promise<void> {
    for (const path of Object.values(this.#files)) await rm(path, { force: true });
  }
}

function newFile(): string {
  return join(tmpdir(), `kurrent-double-${randomUUID()}.pem`);
}
