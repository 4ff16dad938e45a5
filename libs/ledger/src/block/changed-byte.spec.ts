import { hash } from 'node:crypto';
import { crc32c } from '@node-rs/crc32';
import fc from 'fast-check';
import { property } from '#libs/testing';
import { changedByte } from './changed-byte.js';

function blockOf(contents: Uint8Array): Buffer {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32c(contents));
  return Buffer.concat([contents, checksum]);
}

const hashOf = (block: Buffer): Buffer => Buffer.from(hash('sha256', block, 'hex'), 'hex');

describe('The byte of a block that was changed', () => {
  property(
    'is found wherever it is, its checksum included',
    fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.nat(), fc.integer({ min: 1, max: 255 })),
    ([contents, place, change]) => {
      const block = blockOf(contents);
      const at = place % block.length;
      const damaged = Buffer.from(block);
      damaged[at]! ^= change;
      expect(changedByte(damaged, hashOf(block))).toEqual({ at, is: damaged[at], was: block[at] });
    },
  );

  property(
    'is not guessed where two were',
    fc.tuple(fc.uint8Array({ minLength: 2, maxLength: 400 }), fc.nat(), fc.integer({ min: 1, max: 255 })),
    ([contents, place, change]) => {
      const block = blockOf(contents);
      const damaged = Buffer.from(block);
      damaged[0]! ^= change;
      damaged[1 + (place % (block.length - 1))]! ^= change;
      expect(changedByte(damaged, hashOf(block))).toBeNull();
    },
  );

  it('is none where none was', () => {
    const block = blockOf(Buffer.from('as it was'));
    expect(changedByte(block, hashOf(block))).toBeNull();
  });
});
