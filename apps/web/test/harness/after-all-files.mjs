export default async function afterAllFiles() {
  await globalThis.stopShared?.();
}
