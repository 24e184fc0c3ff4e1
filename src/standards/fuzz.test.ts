import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/random.ts';
import { FAULT_CODES } from './codes.ts';
import { mutated, mutatedInside } from './testing/mutate.ts';
import { type Outcome, PARSERS, type Parser } from './testing/parsers.ts';

const isFull = process.env['POOLSTER_FULL'] === '1';
const INPUTS = isFull ? 20_000 : 1000;
/** Of processor time for one small input, so that a busy machine fails nothing. What hangs takes minutes. */
const LONGEST_MS = 3000;

function inputOf(parser: Parser, index: number): Uint8Array {
  const random = seededRandom(`${parser.name} ${index}`);
  const seed = random.pick(parser.seeds);
  return parser.isZip && random.integer(0, 3) > 0 ? mutatedInside(seed, random) : mutated(seed, random);
}

/** Known words, a place that can be shown, and no whole file in a message. */
function isClear({ ok, faults }: Outcome): boolean {
  if (ok) return faults.length === 0;
  const known: readonly string[] = FAULT_CODES;
  return faults.length > 0 && faults.every(({ code, data }) => known.includes(code) && sizeOf(data) < 100_000);
}

function sizeOf(data: unknown): number {
  return JSON.stringify(data ?? {}).length;
}

describe.each(PARSERS)('$name, given what is almost right', (parser) => {
  it('takes its own samples', async () => {
    for (const seed of parser.seeds) expect(await parser.run(seed)).toMatchObject({ ok: true });
  });

  it(`reads or clearly refuses ${INPUTS} changed files, each within ${LONGEST_MS} ms, and pollutes nothing`, async () => {
    let taken = 0;
    for (let index = 0; index < INPUTS; index++) {
      const started = process.cpuUsage();
      const outcome = await parser.run(inputOf(parser, index));
      const { user, system } = process.cpuUsage(started);
      const took = (user + system) / 1000;
      expect({ index, clear: isClear(outcome), quick: took < LONGEST_MS }).toEqual({ index, clear: true, quick: true });
      if (outcome.ok) taken++;
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    // Otherwise the changes are too rough to get behind the first check, or too mild to be refused.
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(INPUTS);
  }, 1_200_000);

  it('gives the same answer twice', async () => {
    for (let index = 0; index < 40; index++) {
      const input = inputOf(parser, index);
      expect(await parser.run(input)).toEqual(await parser.run(Uint8Array.from(input)));
    }
  }, 120_000);
});

describe('memory', () => {
  it('does not grow with what was read: after as many again, the heap is where it was', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const round = async (from: number) => {
      for (const parser of PARSERS)
        for (let index = 0; index < INPUTS / 4; index++) await parser.run(inputOf(parser, from + index));
      collect();
      collect();
      return process.memoryUsage().heapUsed;
    };
    await round(100_000);
    const first = await round(200_000);
    const last = await round(300_000);
    expect(last / first).toBeLessThan(1.1);
  }, 600_000);
});
