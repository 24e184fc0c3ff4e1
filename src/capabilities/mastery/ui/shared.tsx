/** What pages of other capabilities may show of mastery. */
export { GoalInDepth } from './goal-in-depth.tsx';
export { StatusLegend } from './status-legend.tsx';
