/** The front door of goals: what other capabilities, the demo and the command line may ask. */
export { chooseGoal, selectChosenGoals, unchooseGoal } from './chosen-goals.ts';
export { selectClassFrameworks, selectLearnerFrameworks, setClassFrameworks } from './class-frameworks.ts';
export { demoPackages, storeDemoFrameworks } from './demo-packages.ts';
export { frameworkIdOf, goalIdOf } from './domain/identity.ts';
export { exportFramework } from './export-framework.ts';
export { type GoalGraph, type GraphGoal, selectGoalGraph } from './goal-graph.ts';
export { selectGoalsByIds } from './goals.queries.ts';
export { applyImport, checkImport, type ImportRequest } from './import-frameworks.ts';
export { storeFramework } from './store-framework.ts';
