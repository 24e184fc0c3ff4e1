import { noteLoad } from './report.ts';

/** Runs every contestant once a round, in turn, so that what else the machine does hits all of them alike. */
export async function interleaved<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, (round: number) => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contestants) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const figure = await contestants[name](round);
      figures[name].push(figure);
      console.error(`round ${round + 1}, ${name}: ${figure.toFixed(2)} (load ${noteLoad().toFixed(1)})`);
    }
  }
  return figures;
}

/** The share of one in the other, taken round by round; the middle of the rounds. */
export function medianRatio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((figure, round) => figure / (to[round] ?? Number.NaN)));
}

export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** Nearest rank. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
