import { type Random, seededRandom } from '../../../src/kernel/random.ts';
import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';
import { logistic } from './peer.ts';

/** An answer of a test, in numbers. */
export interface SmallAnswer {
  readonly item: number;
  readonly skills: readonly number[];
  readonly score: number;
  readonly seconds?: number;
}

/** A table out of the answers of each learner; learner l is in fold l mod 5. */
export function tableOf(learners: readonly (readonly SmallAnswer[])[]): AnswerTable {
  const answers = learners.flat();
  const skills = answers.flatMap((answer) => answer.skills);
  const ends = (counts: readonly number[]): Uint32Array => {
    let sum = 0;
    return Uint32Array.from([0, ...counts.map((count) => (sum += count))]);
  };
  return {
    rows: answers.length,
    starts: ends(learners.map(({ length }) => length)),
    items: Int32Array.from(answers, ({ item }) => item),
    itemCount: Math.max(...answers.map(({ item }) => item)) + 1,
    skillStarts: ends(answers.map((answer) => answer.skills.length)),
    skills: Int32Array.from(skills),
    skillCount: Math.max(...skills) + 1,
    scores: Float32Array.from(answers, ({ score }) => score),
    seconds: answers.some(({ seconds }) => seconds === undefined)
      ? undefined
      : Float64Array.from(answers, ({ seconds = 0 }) => seconds),
    folds: Uint8Array.from(learners, (_, l) => l % 5),
  };
}

/** Learners of different ability on items of different difficulty, some on two skills, minutes to days between answers. */
export function simulatedTable(seed: string, learners: number): AnswerTable {
  const random = seededRandom(seed);
  const difficulties = Array.from({ length: 30 }, () => random.normal());
  return tableOf(Array.from({ length: learners }, (_, l) => simulatedAnswers(random.fork(`${l}`), difficulties)));
}

function simulatedAnswers(random: Random, difficulties: readonly number[]): SmallAnswer[] {
  const ability = random.normal();
  let seconds = 0;
  return Array.from({ length: random.integer(5, 40) }, () => {
    const item = random.integer(0, difficulties.length - 1);
    const skill = item % 5;
    seconds += Math.round(Math.exp(12 * random.next()));
    return {
      item,
      skills: item % 3 === 0 ? [skill, 5] : [skill],
      score: random.next() < logistic(ability - (difficulties[item] ?? 0)) ? 1 : 0,
      seconds,
    };
  });
}
