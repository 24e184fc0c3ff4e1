import { conditionOn, practise } from '../learner/gaussian.ts';
import type { ModelParameters } from '../learner/types.ts';
import type { Description } from './features.ts';
import { type LearnerTrace, leaveTrace } from './trace.ts';

/** Takes the answer, 0 to 1, to the task that was just described into the tracker and the history. Constant work. */
export function take(trace: LearnerTrace, description: Description, parameters: ModelParameters, score: number): void {
  const { met, shares, size, logit, expected } = description;
  conditionOn(trace.ability, met, shares, size, logit, score, 1);
  const task = { item: description.item, skillsKey: description.skillsKey, logit: logit.mean };
  for (let i = 0; i < size; i++) practise(met[i] as (typeof met)[number], shares[i] as number, parameters);
  leaveTrace(trace, description, task, score, score - expected);
}
