/** The front door of goals: what other capabilities, the demo and the command line may ask. */
export { type ChosenGoal, chooseGoal, selectChosenGoals, unchooseGoal } from './chosen-goals.ts';
export { selectClassFrameworks, selectLearnerFrameworks, setClassFrameworks } from './class-frameworks.ts';
export { type DemoPackage, demoPackages, storeDemoFrameworks } from './demo-packages.ts';
export type { FrameworkTexts, GoalTexts } from './domain/goal-texts.ts';
export { frameworkIdOf, goalIdOf } from './domain/identity.ts';
export { exportFramework } from './export-framework.ts';
export {
  type GoalGraph,
  type GraphFramework,
  type GraphGoal,
  type GraphLine,
  selectGoalGraph,
} from './goal-graph.ts';
export { selectGoalsByIds } from './goals.queries.ts';
export { applyImport, checkImport, type ImportRequest } from './import-frameworks.ts';
export { type FrameworkCounts, type FrameworkSource, type StoredFramework, storeFramework } from './store-framework.ts';
