import { fuzzed } from '#libs/testing';
import * as notes from './notes.fuzz.js';
import * as proofs from './verify-proofs.fuzz.js';

fuzzed('Fuzzed: signed notes, checkpoints, cosignatures, proofs of entries', notes, 2000);
fuzzed('Fuzzed: proofs of inclusion and consistency', proofs, 2000);
