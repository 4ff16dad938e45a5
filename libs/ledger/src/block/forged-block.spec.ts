import { createHash } from 'node:crypto';
import { crc32c } from '@node-rs/crc32';
import { commitLeafHash, type Commit, type LedgerEvent } from '#libs/figures';
import { filing } from '#libs/testing';
import { ObservedAs, type Dictionary, type DictionaryKind } from '../block-reader.js';
import { columnsAgree } from './columns-agree.js';
import { encodeBlock } from './encode.js';
import { openBlock, type CheckedBlock } from './open-block.js';

type Reported = Extract<LedgerEvent, { type: 'FigureReported' }>;

const RECORDED = filing('forged', 1);
const FIGURE = RECORDED.events[1] as Reported;
const CRC_BYTES = 4;

/** Members that no event has are kept as they are, and renamed when the block is written: so a commit is said in a way that no writer says it. */
const RENAMED = { typX: 'type', observatioX: 'observation' };

/**
 * Whoever can write to the file can make checksums anew. The leaf hash is beyond reach: it is in the tree that checkpoints sign. So each of
 * these has the events of the commit that was recorded, and would pass for it; but views, which read the columns, would say another thing.
 */
describe('A block that somebody wrote by hand, with right checksums and the leaf hash that was recorded', () => {
  it('is as recorded where nothing was changed', () => {
    const block = forged({ ...RECORDED });
    expect(block.verified()).toEqual(RECORDED);
    expect([...block.columns.mantissa]).toEqual([2]);
  });

  it('is damaged where the columns say another value than its event', () => {
    const observation = { ...FIGURE.observation, value: '999' };
    const told = { typX: 'FigureReported', observatioX: FIGURE.observation };
    const block = forged(withFigure({ type: 'ExceptionRaised', observation, ...told }));
    expect([...block.columns.mantissa]).toEqual([999]);
    expect(verified(block)).toBe('block-damaged');
  });

  it('is damaged where a figure is left out of the columns', () => {
    const block = forged(withFigure({ type: 'FigureReported', observatioX: FIGURE.observation }));
    expect(block.columns.count).toBe(0);
    expect(verified(block)).toBe('block-damaged');
  });

  it('is damaged where an amount stands in another form, which views would take for a change', () => {
    const { columns } = forged(RECORDED);
    expect(columnsAgree(RECORDED, columns, dictionary)).toBe(true);
    columns.mantissa[0] = 20;
    columns.scale[0] = 1;
    expect(columnsAgree(RECORDED, columns, dictionary)).toBe(false);
  });

  it('is damaged where a value is marked as a term of a check, which is none', () => {
    const { columns } = forged(RECORDED);
    columns.observedAs[0] = ObservedAs.term;
    expect(columnsAgree(RECORDED, columns, dictionary)).toBe(false);
  });
});

const withFigure = (event: object): Commit => ({
  ...RECORDED,
  events: [RECORDED.events[0]!, event as LedgerEvent],
});

function verified(block: CheckedBlock): string {
  expect(commitLeafHash(block.stored())).toBe(commitLeafHash(RECORDED));
  try {
    block.verified();
    return 'verified';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const texts: string[] = [];
const idOf = (kind: DictionaryKind, text: string): number => texts.indexOf(`${kind} ${text}`) + 1;
const dictionary: Dictionary = { text: (id) => texts[id - 1]!.slice(texts[id - 1]!.indexOf(' ') + 1), idOf };
const intern = (kind: DictionaryKind, text: string): number =>
  idOf(kind, text) || texts.push(`${kind} ${text}`);

function forged(commit: Commit): CheckedBlock {
  let text = encodeBlock(commit, intern).toString('latin1');
  for (const [name, member] of Object.entries(RENAMED)) text = text.replaceAll(`"${name}"`, `"${member}"`);
  const bytes = Buffer.from(text, 'latin1');
  const end = bytes.length - CRC_BYTES;
  bytes.writeUInt32LE(crc32c(bytes.subarray(0, end)), end);
  const blockHash = createHash('sha256').update(bytes).digest();
  const [leafHash, recordedAt] = [Buffer.alloc(32), RECORDED.header.recordedAt];
  const row = { number: 1, revision: 1, recordedAt, bodyHash: leafHash, leafHash, blockHash, bytes };
  return openBlock(row, dictionary);
}
