/** What `Telemetry` is injected by. */
export const TELEMETRY = Symbol('Telemetry');
