import type { Calibration, ModelParameters, Observation } from '../../src/model/learner/learner-model.ts';
import type { NamedTable } from '../../src/model/prediction/answer-table.ts';
import type { Easiness } from '../../src/model/prediction/easiness.ts';

/** What was fitted on a table as the product keeps it; goals and items are the table's numbers. */
export function calibrationOf(easiness: Easiness, parameters: ModelParameters): Calibration {
  const items = Array.from(easiness.items, (value, item) => [`${item}`, value] as const);
  return {
    number: 1,
    parameters: { ...parameters, unknownGoalEasiness: easiness.overall },
    goalEasiness: new Map(Array.from(easiness.skills, (value, skill) => [`${skill}`, value])),
    itemEasiness: new Map(items.filter(([, value]) => !Number.isNaN(value))),
  };
}

/** Rows of one learner as the product meets them, in their order. */
export function observationsOf(table: NamedTable, from: number, until: number): Observation[] {
  return Array.from({ length: until - from }, (_, k) => observationOf(table, from + k));
}

function observationOf(table: NamedTable, row: number): Observation {
  const skills = table.skills.subarray(table.skillStarts[row], table.skillStarts[row + 1]);
  return {
    eventId: `${row}`,
    at: table.seconds === undefined ? row : (table.seconds[row] ?? 0) * 1000,
    timeKnown: table.seconds !== undefined,
    kind: 'answer',
    goals: Array.from(skills, (skill) => ({ goalId: `${skill}`, weight: 1 })),
    itemId: `${table.items[row]}`,
    score: table.scores[row] ?? 0,
    help: 'none',
    alone: true,
    situation: 'practice',
    author: 'learner',
  };
}
