import { DAY_MS } from '../kernel/dates.ts';
import { fold } from './learner/fold.ts';
import { SHIPPED_CALIBRATION } from './learner/learner-model.ts';
import { type SimulatedLearner, simulateLearners } from './learner/simulated-learners.ts';
import { type GoalOfLearner, type LearnerInClass, RECENT_TRIES_DAYS, type Signal, signals } from './signals.ts';
import { statuses } from './status.ts';

/** How often signals were given, and how often wrongly, on classes whose truth is known. */
export interface SignalTally {
  readonly support: { all: number; false: number };
  readonly challenge: { all: number; false: number };
  /** Learners who truly fail more than half on a goal, and those among them whom a signal (or one on the lesson) points at. */
  readonly struggling: { all: number; seen: number };
}

/**
 * Classes of 25 with six goals and about ten answers on each, that follow the model, the goals as hard as believed or half a logit
 * easier or harder. A support signal is false from a true chance of .8, a challenge signal below .7.
 */
export function tallySignals(classesEach: number): SignalTally {
  const tally: SignalTally = {
    support: { all: 0, false: 0 },
    challenge: { all: 0, false: 0 },
    struggling: { all: 0, seen: 0 },
  };
  for (const harder of [-0.5, 0, 0.5]) {
    for (let seed = 0; seed < classesEach; seed++) {
      const simulation = { learners: 25, goals: 6, answers: 60, days: 60, seed: `class ${seed}`, harder };
      tallyClass(simulateLearners(SHIPPED_CALIBRATION, simulation), tally);
    }
  }
  return tally;
}

function tallyClass(simulated: readonly SimulatedLearner[], tally: SignalTally): void {
  const goals = [...(simulated[0]?.truth.keys() ?? [])];
  const now = simulated[0]?.endAt ?? 0;
  const learners = simulated.map((each, k) => inClass(each, `${k}`, goals, now));
  for (const goalId of goals) {
    const list = signals({ learners, goals: [goalId], graph: { prerequisites: new Map() }, now });
    tallyStruggling(simulated, goalId, list, tally.struggling);
    for (const signal of list) {
      if (signal.kind !== 'support' && signal.kind !== 'challenge') continue;
      const truth = simulated[Number(signal.learnerId)]?.truth.get(goalId) ?? 0;
      tally[signal.kind].all += 1;
      tally[signal.kind].false += (signal.kind === 'support' ? truth >= 0.8 : truth < 0.7) ? 1 : 0;
    }
  }
}

function tallyStruggling(
  simulated: readonly SimulatedLearner[],
  goalId: string,
  list: readonly Signal[],
  struggling: SignalTally['struggling'],
): void {
  const atLesson = list.some(({ kind }) => kind === 'lesson');
  simulated.forEach(({ truth }, k) => {
    if ((truth.get(goalId) ?? 1) >= 0.5) return;
    const atLearner = list.some((signal) => signal.kind === 'support' && signal.learnerId === `${k}`);
    struggling.all += 1;
    struggling.seen += atLesson || atLearner ? 1 : 0;
  });
}

function inClass(
  simulated: SimulatedLearner,
  learnerId: string,
  goals: readonly string[],
  now: number,
): LearnerInClass {
  const folded = fold(SHIPPED_CALIBRATION, simulated.observations);
  const all = statuses(SHIPPED_CALIBRATION, folded, { prerequisites: new Map() }, goals, now);
  const byGoal = new Map<string, GoalOfLearner>();
  for (const [goalId, of] of all) {
    const recent = simulated.observations.filter(
      ({ at, goals: [goal] }) => goal?.goalId === goalId && now - at <= RECENT_TRIES_DAYS * DAY_MS,
    );
    const recentCorrect = recent.filter(({ score }) => score === 1).length;
    byGoal.set(goalId, { ...of, recent: recent.length, recentCorrect });
  }
  return { learnerId, byGoal, lastEvidenceAt: now };
}
