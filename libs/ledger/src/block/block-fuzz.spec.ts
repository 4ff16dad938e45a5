import { fuzzed } from '#libs/testing';
import * as block from './block.fuzz.js';

fuzzed('Fuzzed: blocks whose checksums are right', block, 2000);
