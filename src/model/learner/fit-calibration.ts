import { AnswerTableBuilder, type NamedTable } from '../prediction/answer-table.ts';
import { crossFitEasiness, fitEasiness } from '../prediction/easiness.ts';
import { fitParameters } from '../prediction/parameters.ts';
import { SHIPPED_PARAMETERS } from './calibration.ts';
import { weightOf } from './reliability.ts';
import type { Calibration, ModelParameters, Observation } from './types.ts';

/** Fewer answers than this say too little about variances and growth; then the shipped parameters stay. */
const LEAST_FOR_PARAMETERS = 2000;
const FOLDS = 5;

/**
 * Easiness of goals and items (`fitEasiness`) and, from enough answers, the parameters of the tracker (`fitParameters`), out of all
 * evidence of these learners, each piece by its weight; the goals of a piece share it equally. Times are not used: how fast things
 * are forgotten stays as shipped. Deterministic for a given order of learners; work is linear in the answers.
 */
export function fitCalibration(number: number, observationsPerLearner: Iterable<readonly Observation[]>): Calibration {
  const table = tableOf(observationsPerLearner);
  const learners = Array.from(table.folds.keys());
  const easiness = fitEasiness(table, learners);
  return {
    number,
    parameters: {
      ...parametersOf(table, learners),
      unknownGoalEasiness: table.rows > 0 ? easiness.overall : SHIPPED_PARAMETERS.unknownGoalEasiness,
    },
    goalEasiness: named(table.names.skills, easiness.skills),
    itemEasiness: named(table.names.items, easiness.items),
  };
}

function tableOf(observationsPerLearner: Iterable<readonly Observation[]>): NamedTable {
  const builder = new AnswerTableBuilder();
  let learner = 0;
  for (const observations of observationsPerLearner) {
    for (const [place, observation] of observations.entries()) {
      const { weight } = weightOf(observation);
      if (weight === 0 || observation.goals.length === 0) continue;
      builder.add({
        learner: `${learner}`,
        // What has no item is not typical of any: it is as easy as its goals.
        item: observation.itemId ?? NO_ITEM,
        skills: observation.goals.map(({ goalId }) => goalId),
        t: place,
        correct: observation.score,
        fold: learner % FOLDS,
        weight,
      });
    }
    learner += 1;
  }
  return builder.finish('order');
}

/** No id of an item is empty. */
const NO_ITEM = '';

function parametersOf(table: NamedTable, learners: readonly number[]): ModelParameters {
  if (table.rows < LEAST_FOR_PARAMETERS) return SHIPPED_PARAMETERS;
  return fitParameters(table, learners, crossFitEasiness(table, learners), SHIPPED_PARAMETERS);
}

function named(names: readonly string[], values: Float64Array): Map<string, number> {
  const byName = new Map<string, number>();
  names.forEach((name, k) => {
    const value = values[k];
    if (name !== NO_ITEM && value !== undefined && !Number.isNaN(value)) byName.set(name, value);
  });
  return byName;
}
