const KIB = 1024;

/** A file's size, as file lists have it. */
export function sizeName(bytes: number): string {
  if (bytes < KIB) return `${bytes} bytes`;
  if (bytes < KIB * KIB) return `${(bytes / KIB).toFixed(0)} KiB`;
  return `${(bytes / KIB / KIB).toFixed(1)} MiB`;
}
