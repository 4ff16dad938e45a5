import fc from 'fast-check';
import type { Reading } from '#libs/figures';
import {
  compareReading,
  damaged,
  DAMAGES,
  madeRelease,
  mayBeUnseen,
  property,
  releaseText,
  reportCounts,
  SeededRandom,
  type Damage,
  type MadeRelease,
} from '#libs/testing';
import { readText } from './release-reader.js';

/** Each case is damaged once in every way: with `TIEOUT_LONG=1` that makes 2,240 single damages, else a twentieth. */
const SINGLE_RUNS = 8;
const PAIR_RUNS = 40;
const CLEAN_RUNS = 10;

/** Ways that leave every character somewhere in the document. */
const KEEPING: readonly Damage[] = [
  'copy',
  'ghost',
  'labels',
  'labels-shifted',
  'rows-pushed',
  'column-pushed',
  'cells-aside',
  'cells-run-together',
  'cell-down',
];
const KEEPING_SHARE_MIN = 0.75;
/** The share is held over these releases, the same each time: over few fresh ones it strays far from what it is over many. */
const SHARE_SEEDS = Array.from({ length: 60 }, (_, index) => (index * 0x9e37_79b1) % 0x7fff_ffff);

const read = (release: MadeRelease): Reading =>
  readText({
    bytes: Buffer.from(releaseText(release)),
    name: 'release.txt',
    options: { entity: 'cik:0000000001' },
  });

type Tallies = Map<string, Tally>;

interface Tally {
  cases: number;
  whole: number;
  amounts: number;
  left: number;
  unseen: number;
}

describe('a release of made-up statements', () => {
  const tallies: Tallies = new Map();

  property(
    'is read as it is where nothing is damaged',
    fc.nat(),
    (seed) => {
      const truth = madeRelease(seed);
      const { wrong, read: whole, amounts } = compareReading(read(truth), truth);
      expect(wrong).toEqual([]);
      expect(whole / amounts).toBeGreaterThan(0.9);
    },
    CLEAN_RUNS,
  );

  property(
    'gives no wrong figure, whatever one damage is done to it',
    fc.nat(),
    (seed) => {
      for (const kind of DAMAGES) put(tallies, seed, kind, kind);
    },
    SINGLE_RUNS,
  );

  property(
    'gives no wrong figure where two are',
    fc.tuple(fc.nat(), fc.constantFrom(...DAMAGES), fc.constantFrom(...DAMAGES)),
    ([seed, first, second]) => put(tallies, seed, 'two damages', first, second),
    PAIR_RUNS,
  );

  it('is repaired in most cases where its characters are all there', () => {
    print(tallies);
    report(tallies);
    const same: Tallies = new Map();
    for (const seed of SHARE_SEEDS) for (const kind of KEEPING) put(same, seed, kind, kind);
    const total = (of: 'cases' | 'whole'): number =>
      [...same.values()].reduce((sum, tally) => sum + tally[of], 0);
    expect(total('whole') / total('cases')).toBeGreaterThanOrEqual(KEEPING_SHARE_MIN);
  });

  /** How much of a release is read where nothing is damaged: what is not read then is none that is left. */
  const readable = new Map<number, number>();
  function readOf(seed: number, truth: MadeRelease): number {
    const known = readable.get(seed) ?? compareReading(read(truth), truth).read;
    readable.set(seed, known);
    return known;
  }

  /** Damages a release in some ways, reads it, and looks for what is wrong. */
  function put(into: Tallies, seed: number, name: string, ...kinds: readonly Damage[]): void {
    const [truth, release] = [madeRelease(seed), madeRelease(seed)];
    const random = new SeededRandom(seed ^ 0x5eed);
    const harms = kinds.map((kind) => ({ kind, harm: damaged(release, kind, random) }));
    if (harms.some(({ harm }) => harm === null)) return;
    const { wrong, read: whole } = compareReading(read(release), truth);
    const amounts = readOf(seed, truth);
    const tally = into.get(name) ?? { cases: 0, whole: 0, amounts: 0, left: 0, unseen: 0 };
    into.set(name, tally);
    const seen = wrong.filter(
      (each) =>
        !harms.some(({ kind, harm }) => mayBeUnseen(kind, harm!) && each.includes(`| ${harm!.label} |`)),
    );
    expect(seen).toEqual([]);
    if (wrong.length > 0) {
      tally.unseen++;
      return;
    }
    tally.cases++;
    tally.amounts += amounts;
    tally.left += amounts - whole;
    if (whole === amounts) tally.whole++;
  }
});

function report(tallies: Tallies): void {
  const counts = { damaged: 0, 'repaired whole': 0, 'misread where nothing shows it': 0, 'misread else': 0 };
  for (const { cases, whole, unseen } of tallies.values()) {
    counts.damaged += cases + unseen;
    counts['repaired whole'] += whole;
    counts['misread where nothing shows it'] += unseen;
  }
  reportCounts('Made releases damaged as scans and edits do', counts);
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** How many cases of each kind were repaired, and what was left. */
function print(tallies: Tallies): void {
  const lines = [...tallies].map(
    ([kind, { cases, whole, amounts, left, unseen }]) =>
      `${kind}: ${percent(whole, cases)} of ${cases} repaired; ${percent(left, amounts)} of all amounts left as exceptions${unseen > 0 ? `; ${unseen} not to be seen` : ''}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
