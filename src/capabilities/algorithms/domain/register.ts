/** What the outcome of an algorithm may do by itself (A2). */
export type Effect =
  /** It is shown to people and changes nothing. */
  | 'shown'
  /** It is proposed, and nothing happens until a person says yes. */
  | 'proposed'
  /** A small step is taken by itself: it is seen at once and a person can undo it. */
  | 'smallStep';

/** Kinds of data that an algorithm may read; the words are in the messages. */
export type DataKind =
  | 'answers'
  | 'tests'
  | 'observations'
  | 'judgements'
  | 'goalGraph'
  | 'ownGoals'
  | 'lesson'
  | 'formerGroups'
  | 'wishes'
  | 'exercise';

/** A way in which a person overrules an algorithm: a permission of the one policy, by the route that uses it. */
export interface Overruling {
  readonly route: `${string}.${string}`;
  readonly permission: string;
}

export interface Algorithm {
  readonly id: AlgorithmId;
  readonly effect: Effect;
  /** The first day on which it worked in a released Poolster. */
  readonly since: string;
  /** Where its code is, from the root of the project. */
  readonly code: readonly string[];
  readonly data: readonly DataKind[];
  /** Names of result files in `bench/results/`; none means that its quality has not been measured. */
  readonly benchmarks: readonly string[];
  readonly overruledBy: readonly Overruling[];
  /** Event handlers by which it works without being asked (A3). */
  readonly handlers: readonly string[];
}

export type AlgorithmId =
  | 'learner-model'
  | 'adaptive-check'
  | 'learning-gain'
  | 'signals'
  | 'grouping'
  | 'next-goal'
  | 'exercise-judgement';

/** Every algorithm that says something about a learner. One that is not here must not be built in (A1). */
export const ALGORITHMS: readonly Algorithm[] = [
  {
    id: 'learner-model',
    effect: 'shown',
    since: '2026-11-21',
    code: ['src/model/learner/', 'src/model/prediction/', 'src/model/status.ts'],
    data: ['answers', 'tests', 'observations', 'judgements', 'goalGraph'],
    benchmarks: ['learner-model', 'quality'],
    overruledBy: [
      { route: 'evidence.record', permission: 'evidence.record' },
      { route: 'evidence.void', permission: 'evidence.void' },
    ],
    handlers: ['mastery: evidence.recorded', 'mastery: evidence.voided'],
  },
  {
    id: 'adaptive-check',
    effect: 'smallStep',
    since: '2026-11-22',
    code: ['src/model/check/'],
    data: ['answers', 'goalGraph'],
    benchmarks: ['check'],
    overruledBy: [
      { route: 'materials.stop', permission: 'materials.practise' },
      { route: 'evidence.void', permission: 'evidence.void' },
      { route: 'evidence.record', permission: 'evidence.record' },
    ],
    handlers: [],
  },
  {
    id: 'learning-gain',
    effect: 'shown',
    since: '2026-11-22',
    code: ['src/model/gain/'],
    data: ['answers', 'tests', 'observations'],
    benchmarks: ['gain'],
    overruledBy: [
      { route: 'evidence.record', permission: 'evidence.record' },
      { route: 'evidence.void', permission: 'evidence.void' },
    ],
    handlers: [],
  },
  {
    id: 'signals',
    effect: 'proposed',
    since: '2026-11-21',
    code: ['src/model/signals.ts'],
    data: ['answers', 'tests', 'observations', 'judgements', 'goalGraph', 'lesson'],
    benchmarks: ['signals'],
    overruledBy: [
      { route: 'teaching.setAside', permission: 'teaching.teach' },
      { route: 'teaching.act', permission: 'teaching.teach' },
    ],
    handlers: [],
  },
  {
    id: 'grouping',
    effect: 'proposed',
    since: '2026-11-21',
    code: ['src/model/grouping/'],
    data: ['answers', 'tests', 'observations', 'judgements', 'goalGraph', 'lesson', 'formerGroups', 'wishes'],
    benchmarks: ['grouping'],
    overruledBy: [
      { route: 'teaching.acceptGroups', permission: 'teaching.teach' },
      { route: 'teaching.wish', permission: 'teaching.teach' },
      { route: 'teaching.endGroups', permission: 'teaching.teach' },
    ],
    handlers: [],
  },
  {
    id: 'next-goal',
    effect: 'proposed',
    since: '2026-11-21',
    code: ['src/capabilities/mastery/domain/next.ts', 'src/model/refresh.ts', 'src/model/choose.ts'],
    data: ['answers', 'tests', 'observations', 'judgements', 'goalGraph', 'ownGoals'],
    benchmarks: [],
    overruledBy: [
      { route: 'goals.chooseGoal', permission: 'goals.choose' },
      { route: 'materials.start', permission: 'materials.practise' },
    ],
    handlers: [],
  },
  {
    id: 'exercise-judgement',
    effect: 'smallStep',
    since: '2026-11-21',
    code: ['src/capabilities/materials/domain/practice.ts', 'src/capabilities/materials/exercises/'],
    data: ['exercise'],
    benchmarks: [],
    overruledBy: [
      { route: 'evidence.void', permission: 'evidence.void' },
      { route: 'materials.stop', permission: 'materials.practise' },
    ],
    handlers: ['teaching: materials.practice-finished'],
  },
];

export function algorithmOf(id: string): Algorithm | undefined {
  return ALGORITHMS.find((one) => one.id === id);
}
