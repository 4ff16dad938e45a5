/** Resolves when the browser has painted what there is to paint. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no such callback yet.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
