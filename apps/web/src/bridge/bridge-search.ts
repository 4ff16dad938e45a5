/** Which bridge is looked at; absent: the newest document's first. */
export interface BridgeSearch {
  /** The figure that the bridge leads to: a measure, of one period, in one unit. */
  readonly bridge?: string | undefined;
  /** Bridges of the newest document that presents this period. */
  readonly period?: string | undefined;
}

export function bridgeSearchIn({ bridge, period }: Record<string, unknown>): BridgeSearch {
  return {
    ...(typeof bridge === 'string' ? { bridge } : {}),
    ...(typeof period === 'string' ? { period } : {}),
  };
}
