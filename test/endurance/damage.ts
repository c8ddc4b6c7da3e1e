// What disks, sticks, syncing programs and people do to a file: each kind of damage, at a place that chance chooses.
import type { Random } from './random.ts';

/** A register file as it lies on the disk, and its journal if a change was under way; null: a folder of that name. */
export interface OnDisk {
  readonly file: Buffer | null;
  readonly journal: Buffer | null;
}

export interface Damage {
  readonly name: string;
  /** For a file at rest, for one whose change was under way, or for either. */
  readonly of: 'rest' | 'underWay' | 'any';
  readonly make: (whole: OnDisk, random: Random, other: OnDisk) => OnDisk;
}

const pageSize = 4_096;

type Change = (bytes: Buffer, random: Random) => Buffer;

const cut: Change = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const cutAtPage: Change = (bytes, random) =>
  bytes.subarray(0, pageSize * (1 + random.below(Math.floor(bytes.length / pageSize) - 1)));

/** As a change to a copy of the bytes. */
const inPlace =
  (change: (copy: Buffer, random: Random) => void): Change =>
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    change(copy, random);
    return copy;
  };

const flipBits = (count: number): Change =>
  inPlace((copy, random) => {
    for (let flip = 0; flip < count; flip += 1) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
  });

const flipInHeader: Change = inPlace((copy, random) => {
  const at = random.below(Math.min(100, copy.length));
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
});

/** The start of a random page; the last one may be shorter. */
const pageOf = (bytes: Buffer, random: Random): number =>
  random.below(Math.ceil(bytes.length / pageSize)) * pageSize;

const endOf = (bytes: Buffer, page: number): number => Math.min(page + pageSize, bytes.length);

const zeroPage: Change = inPlace((copy, random) => {
  const at = pageOf(copy, random);
  copy.fill(0, at, endOf(copy, at));
});

/** A disk writes sectors: the start of a page is new, its rest is not there. */
const zeroSectors: Change = inPlace((copy, random) => {
  const at = pageOf(copy, random);
  const end = endOf(copy, at);
  copy.fill(0, Math.min(at + 512 * (1 + random.below(7)), end), end);
});

const noise: Change = inPlace((copy, random) => {
  const at = random.below(copy.length);
  random.bytes(Math.min(1 + random.below(3_000), copy.length - at)).copy(copy, at);
});

const swapPages: Change = inPlace((copy, random) => {
  const [one, two] = [pageOf(copy, random), pageOf(copy, random)];
  const kept = Buffer.from(copy.subarray(one, one + pageSize));
  copy.copy(copy, one, two, two + pageSize);
  kept.copy(copy, two);
});

const wrongMagic: Change = inPlace((copy, random) => {
  random.bytes(16).copy(copy, 0);
});

const appended: Change = (bytes, random) => Buffer.concat([bytes, random.bytes(1 + random.below(9_000))]);

const toFile = (name: string, of: Damage['of'], change: Change): Damage => ({
  name,
  of,
  make: ({ file, journal }, random) => ({ file: file === null ? null : change(file, random), journal }),
});

const toJournal = (name: string, change: Change): Damage => ({
  name,
  of: 'underWay',
  make: ({ file, journal }, random) => ({ file, journal: journal === null ? null : change(journal, random) }),
});

export const damages: readonly Damage[] = [
  toFile('cut at any length', 'any', cut),
  toFile('cut between two pages', 'any', cutAtPage),
  toFile('with a bit flipped', 'any', flipBits(1)),
  toFile('with thirty bits flipped', 'any', flipBits(30)),
  toFile('with a bit of its header flipped', 'any', flipInHeader),
  toFile('with a page of zeros', 'any', zeroPage),
  toFile('with a page written in part', 'any', zeroSectors),
  toFile('with noise in it', 'any', noise),
  toFile('with two pages exchanged', 'any', swapPages),
  toFile('with another start', 'rest', wrongMagic),
  toFile('with something after its end', 'any', appended),
  toFile('emptied', 'any', () => Buffer.alloc(0)),
  { name: 'that is a folder', of: 'rest', make: () => ({ file: null, journal: null }) },
  {
    name: 'with the journal of another file',
    of: 'rest',
    make: ({ file }, _random, other) => ({ file, journal: other.journal }),
  },
  {
    name: 'with noise for a journal',
    of: 'rest',
    make: ({ file }, random) => ({ file, journal: random.bytes(9_000) }),
  },
  {
    name: 'without the journal of its change',
    of: 'underWay',
    make: ({ file }) => ({ file, journal: null }),
  },
  toJournal('with a journal cut at any length', cut),
  toJournal('with a bit flipped in its journal', flipBits(1)),
  toJournal('with thirty bits flipped in its journal', flipBits(30)),
  toJournal('with a bit flipped in the header of its journal', flipInHeader),
  toJournal('with noise in its journal', noise),
  toJournal('with zeros in its journal', zeroPage),
  toJournal('with an empty journal', () => Buffer.alloc(0)),
  { name: 'as it was when its change was cut off', of: 'underWay', make: (whole) => whole },
];
