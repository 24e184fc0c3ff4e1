/** A stream of pseudo-random numbers that the same seed repeats exactly, on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [low, high], both included. */
  integer(low: number, high: number): number;
  /** Standard normal deviate (Box and Muller 1958). */
  normal(): number;
  /** One element, each equally likely. Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A new list with the same elements in random order (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[];
  /** An independent stream, named, so that one consumer never shifts the numbers of another. */
  fork(name: string): Random;
}

/** Small Fast Counter 32 (Doty-Humphrey, PractRand), seeded from text by FNV-1a. */
export function seededRandom(seed: string | number): Random {
  const text = String(seed);
  const state = new Uint32Array([hash(text, 0x811c9dc5), hash(text, 0x1b873593), hash(text, 0xcc9e2d51), 1]);
  const word = () => {
    const [a = 0, b = 0, c = 0, counter = 0] = state;
    const out = (a + b + counter) >>> 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) >>> 0;
    state[2] = (((c << 21) | (c >>> 11)) + out) >>> 0;
    state[3] = counter + 1;
    return out;
  };
  for (let round = 0; round < 15; round++) word();

  const next = () => (word() * 2 ** 21 + (word() >>> 11)) / 2 ** 53;
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new RangeError('pick needs at least one element');
      return items[integer(0, items.length - 1)] as T;
    },
    shuffle: <T>(items: readonly T[]): T[] => {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = integer(0, i);
        [out[i], out[j]] = [out[j] as T, out[i] as T];
      }
      return out;
    },
    fork: (name) => seededRandom(`${text}/${name}`),
  };
}

function hash(text: string, basis: number): number {
  let h = basis;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
