import { useSyncExternalStore } from 'react';

/** Whether the server has refused this browser for want of a token; what is shown depends on it. */
class SignedOut {
  private isOut = false;
  private readonly watchers = new Set<() => void>();

  set(isOut: boolean): void {
    this.isOut = isOut;
    for (const watcher of this.watchers) watcher();
  }

  readonly get = (): boolean => this.isOut;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
}

export const signedOut = new SignedOut();

export const useSignedOut = (): boolean => useSyncExternalStore(signedOut.watch, signedOut.get);
