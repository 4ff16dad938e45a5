import { register } from 'node:module';

register('../../../../bench/shared/typescript-hooks.mjs', import.meta.url);

/** Starts what the files of a run share. Where it cannot, each starts its own, and tells why that fails. */
export default async function beforeAllFiles() {
  const { startShared } = await import('./shared-explorers.ts');
  try {
    globalThis.stopShared = await startShared();
  } catch {}
}
