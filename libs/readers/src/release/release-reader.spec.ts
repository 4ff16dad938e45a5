import { readFileSync } from 'node:fs';
import {
  FigureError,
  TRANSLATION_AXIS,
  validateCommit,
  decide,
  Memory,
  type Reading,
  type ReadOptions,
} from '#libs/figures';
