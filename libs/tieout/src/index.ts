export { ENGINE_VERSION } from './checked.js';
export { judgeCheck, type Judgement, type Stated, type Weighed } from './judge.js';
export { tieOut } from './tie-out.js';
export { calculationFaults } from './calculation-faults.js';
