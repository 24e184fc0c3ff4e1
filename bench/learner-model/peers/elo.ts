import { surpriseOf } from '../../../src/model/evaluation/measures.ts';
import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';
import { endOf, logistic, type Peer, rowsOf, setApart, startOf } from './peer.ts';

/** A step `start / (1 + shrink n)` after n answers: large while little is known, small when much is. */
export interface Step {
  readonly start: number;
  readonly shrink: number;
}

export interface EloSettings {
  readonly global: Step;
  readonly skill: Step;
  readonly item: Step;
  readonly skillDifficulty: Step;
}

export function stepAfter({ start, shrink }: Step, answers: number): number {
  return start / (1 + shrink * answers);
}

/**
 * Rating as in chess: `logit p = θ + mean_k θ_k − mean_k c_k − d_i`; after an answer everything moves by its step times (score − p),
 * the learner's ratings (over all and per skill) up, the difficulties of skills and item down. Steps shrink with the answers seen (the
 * uncertainty function of the paper). Difficulties are learned in one pass over the training learners and then stand; the steps are those
 * that predict every fifth training learner best after a pass over the others.
 */
export const elo: Peer = {
  name: 'Elo',
  source: 'Pelánek 2016',
  needsTime: false,
  run(table, trainingLearners, testLearners) {
    const settings = chooseSettings(table, trainingLearners);
    const difficulties = learnDifficulties(table, trainingLearners, settings);
    const chances = new Float64Array(rowsOf(table, testLearners));
    let written = 0;
    walk(table, testLearners, { settings, difficulties, learning: 0 }, (_, chance) => {
      chances[written++] = chance;
    });
    return chances;
  },
};

interface Difficulties {
  readonly items: Ratings;
  readonly skills: Ratings;
}

interface Ratings {
  readonly values: Float64Array;
  readonly answers: Uint32Array;
}

function ratings(count: number): Ratings {
  return { values: new Float64Array(count), answers: new Uint32Array(count) };
}

export function learnDifficulties(
  table: AnswerTable,
  learners: readonly number[],
  settings: EloSettings,
): Difficulties {
  const difficulties = { items: ratings(table.itemCount), skills: ratings(table.skillCount) };
  walk(table, learners, { settings, difficulties, learning: 1 }, () => {});
  return difficulties;
}

interface Walk {
  readonly settings: EloSettings;
  readonly difficulties: Difficulties;
  /** 1 when the difficulties move with the answers, 0 when they stand. */
  readonly learning: 0 | 1;
}

function walk(
  table: AnswerTable,
  learners: readonly number[],
  { settings, difficulties, learning }: Walk,
  tell: (row: number, chance: number) => void,
): void {
  const { skillStarts, skills, items, scores } = table;
  const own = ratings(table.skillCount);
  for (const learner of learners) {
    own.values.fill(0);
    own.answers.fill(0);
    let ability = 0;
    const first = startOf(table, learner);
    const last = endOf(table, learner);
    for (let row = first; row < last; row++) {
      const from = skillStarts[row] ?? 0;
      const until = skillStarts[row + 1] ?? 0;
      const item = items[row] ?? 0;
      let ofSkills = 0;
      for (let at = from; at < until; at++) {
        const skill = skills[at] ?? 0;
        ofSkills += (own.values[skill] ?? 0) - (difficulties.skills.values[skill] ?? 0);
      }
      const share = until > from ? 1 / (until - from) : 0;
      const chance = logistic(ability + share * ofSkills - (difficulties.items.values[item] ?? 0));
      tell(row, chance);
      const surprise = (scores[row] ?? 0) - chance;
      ability += stepAfter(settings.global, row - first) * surprise;
      for (let at = from; at < until; at++) move(own, skills[at] ?? 0, settings.skill, surprise);
      if (learning === 0) continue;
      move(difficulties.items, item, settings.item, -surprise);
      for (let at = from; at < until; at++) {
        move(difficulties.skills, skills[at] ?? 0, settings.skillDifficulty, -surprise);
      }
    }
  }
}

function move({ values, answers }: Ratings, at: number, step: Step, surprise: number): void {
  const seen = answers[at] ?? 0;
  values[at] = (values[at] ?? 0) + stepAfter(step, seen) * surprise;
  answers[at] = seen + 1;
}

const FIRST_SETTINGS: EloSettings = {
  global: { start: 0.3, shrink: 0.05 },
  skill: { start: 0.6, shrink: 0.1 },
  item: { start: 0.8, shrink: 0.1 },
  skillDifficulty: { start: 0.2, shrink: 0.02 },
};

/** Each setting in turn is multiplied or divided by these, and what predicts better is kept. */
const FACTORS = [3, 1.7, 1.3];

export function chooseSettings(table: AnswerTable, learners: readonly number[]): EloSettings {
  const { kept, apart } = setApart(learners);
  const lossWith = (settings: EloSettings): number => {
    const difficulties = learnDifficulties(table, kept, settings);
    let loss = 0;
    walk(table, apart, { settings, difficulties, learning: 0 }, (row, chance) => {
      loss += surpriseOf(chance, table.scores[row] ?? 0);
    });
    return loss;
  };
  let best = { settings: FIRST_SETTINGS, loss: lossWith(FIRST_SETTINGS) };
  for (const factor of FACTORS) {
    for (const times of [factor, 1 / factor]) {
      for (const change of changes(times)) {
        const settings = change(best.settings);
        const loss = lossWith(settings);
        if (loss < best.loss) best = { settings, loss };
      }
    }
  }
  return best.settings;
}

function changes(times: number): ((settings: EloSettings) => EloSettings)[] {
  return (['global', 'skill', 'item', 'skillDifficulty'] as const).flatMap((of) =>
    (['start', 'shrink'] as const).map((part) => (settings: EloSettings) => ({
      ...settings,
      [of]: { ...settings[of], [part]: settings[of][part] * times },
    })),
  );
}
