import { WINDOW, type Window } from '../evaluation/coverage.ts';
import type { ModelParameters } from '../learner/types.ts';
import type { AnswerTable } from './answer-table.ts';
import type { Easiness } from './easiness.ts';
import { Description, describe, type Task } from './features.ts';
import { RowTask } from './rows.ts';
import { take } from './take.ts';
import { LearnerTrace } from './trace.ts';

/** What the tracker forecasts of the next ten answers on one skill, whose items are not known yet. */
export function forecastLogit(
  trace: LearnerTrace,
  skill: number,
  easiness: Easiness,
  parameters: ModelParameters,
  days: number,
): { readonly mean: number; readonly variance: number } {
  const description = new Description('tracker', trace.isTimed);
  const task: Task = { item: easiness.items.length, skills: Int32Array.of(skill), from: 0, until: 1, days };
  describe(trace, task, easiness, parameters, description);
  const belief = description.met[0];
  if (belief === undefined) throw new Error('A task has a skill');
  // What practice adds on average over the window: the first answer has none of it yet.
  let growth = 0;
  let reached = 0;
  for (let k = 0; k < WINDOW; k++) {
    growth += reached / WINDOW;
    reached += 1 / (1 + (belief.count + k) / parameters.practiceGainHalfCount);
  }
  const gain = belief.gain + belief.gainSlope * trace.ability.mean;
  const drift = (parameters.goalStepVariance * WINDOW) / 3;
  const { mean, variance } = description.logit;
  const grown = growth * growth * belief.gainVariance + 2 * growth * belief.gainCovariance;
  return { mean: mean + growth * gain, variance: Math.max(1e-6, variance + grown + drift) };
}

/**
 * The windows of these learners: each skill's answers in tens, as they came, each with the forecast just before it. Windows lie
 * beside each other and never overlap; what is left after the last whole ten is left out.
 */
export function windowsOf(
  table: AnswerTable,
  learners: readonly number[],
  easinessOf: (learner: number) => Easiness,
  parameters: ModelParameters,
): Window[] {
  const isTimed = table.seconds !== undefined;
  const description = new Description('tracker', isTimed);
  const task = new RowTask(table);
  const windows: Window[] = [];
  for (const l of learners) {
    const easiness = easinessOf(l);
    const trace = new LearnerTrace(parameters, isTimed);
    const open = new Map<number, { mean: number; variance: number; right: number; answers: number }>();
    for (let row = table.starts[l] as number; row < (table.starts[l + 1] as number); row++) {
      task.at(row);
      const score = table.scores[row] as number;
      for (let k = task.from; k < task.until; k++) {
        const skill = task.skills[k] as number;
        let window = open.get(skill);
        if (window === undefined) {
          window = { ...forecastLogit(trace, skill, easiness, parameters, task.days), right: 0, answers: 0 };
          open.set(skill, window);
        }
        window.answers += 1;
        window.right += score >= 0.5 ? 1 : 0;
        if (window.answers < WINDOW) continue;
        windows.push({ mean: window.mean, variance: window.variance, right: window.right });
        open.delete(skill);
      }
      describe(trace, task, easiness, parameters, description);
      take(trace, description, parameters, score);
    }
  }
  return windows;
}
