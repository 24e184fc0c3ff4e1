import { seededRandom } from '../../../kernel/random.ts';

/** Codes of names that say nothing about a group; the interface has the words. Animals for the young, stars for the older. */
export const ANIMALS = [
  'otter',
  'fox',
  'owl',
  'hare',
  'heron',
  'hedgehog',
  'squirrel',
  'dolphin',
  'swan',
  'badger',
  'bee',
  'deer',
  'seal',
  'robin',
  'turtle',
] as const;
export const STARS = [
  'vega',
  'rigel',
  'capella',
  'altair',
  'deneb',
  'spica',
  'antares',
  'regulus',
  'castor',
  'pollux',
  'mira',
  'sirius',
  'bellatrix',
  'alnilam',
  'polaris',
] as const;

/** Drawn anew for each grouping, so that no name comes to mean a level (T8). The last year of primary school is 6. */
export function groupNames(count: number, grade: number | null, seed: string): string[] {
  const names = seededRandom(`${seed}/names`).shuffle(grade !== null && grade <= 6 ? ANIMALS : STARS);
  return Array.from({ length: count }, (_, i) => names[i % names.length] ?? STARS[0]);
}
