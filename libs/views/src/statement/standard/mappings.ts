import * as ifrs from './ifrs/index.js';
import * as usGaap from './us-gaap/index.js';
import type { Mapping } from './mapping.js';

/** The standard presentation of every statement in every taxonomy that it knows. */
export const MAPPINGS: readonly Mapping[] = [...Object.values(usGaap), ...Object.values(ifrs)];
