/** Whether another writer was first: fold to the head and decide again. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'wrong-revision';
}
