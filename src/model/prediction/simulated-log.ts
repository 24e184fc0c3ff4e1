import { seededRandom } from '../../kernel/random.ts';
import { logistic } from '../learner/gaussian.ts';
import type { AnswerRow } from './answer-table.ts';

/** A log with known truth: learners with an ability, skills and items with an easiness, and growth with practice. */
export interface SimulatedLog {
  readonly rows: AnswerRow[];
  readonly itemEasiness: ReadonlyMap<string, number>;
  /** The true chance of each row. */
  readonly chances: readonly number[];
}

export interface LogShape {
  readonly seed: string;
  readonly learners?: number;
  readonly answers?: number;
  readonly skills?: number;
  readonly itemsPerSkill?: number;
  /** Logits that a try adds at first; learners and skills differ by this deviation. */
  readonly gain?: number;
  readonly gainDeviation?: number;
  /** Seconds between answers; only the order when left out. */
  readonly seconds?: number;
}

export function simulateLog({
  seed,
  learners = 200,
  answers = 120,
  skills = 8,
  itemsPerSkill = 6,
  gain = 0.08,
  gainDeviation = 0,
  seconds,
}: LogShape): SimulatedLog {
  const random = seededRandom(seed);
  const skillEasiness = Array.from({ length: skills }, () => 0.6 + 0.7 * random.normal());
  const itemEasiness = new Map<string, number>();
  skillEasiness.forEach((easiness, s) => {
    for (let i = 0; i < itemsPerSkill; i++) itemEasiness.set(`i${s}-${i}`, easiness + 0.6 * random.normal());
  });
  const rows: AnswerRow[] = [];
  const chances: number[] = [];
  for (let l = 0; l < learners; l++) {
    const ability = 0.9 * random.normal();
    const levels = skillEasiness.map(() => 0.7 * random.normal());
    const gains = skillEasiness.map(() => gain + gainDeviation * random.normal());
    const tries = skillEasiness.map(() => 0);
    for (let k = 0; k < answers; k++) {
      const s = random.integer(0, skills - 1);
      const item = `i${s}-${random.integer(0, itemsPerSkill - 1)}`;
      const logit = (itemEasiness.get(item) ?? 0) + ability + (levels[s] ?? 0);
      const chance = logistic(logit);
      chances.push(chance);
      rows.push({
        learner: `l${l}`,
        item,
        skills: [`s${s}`],
        t: seconds === undefined ? k : k * seconds,
        correct: random.next() < chance ? 1 : 0,
        fold: l % 5,
      });
      levels[s] = (levels[s] ?? 0) + (gains[s] ?? 0) / (1 + (tries[s] ?? 0) / 8);
      tries[s] = (tries[s] ?? 0) + 1;
    }
  }
  return { rows, itemEasiness, chances };
}
