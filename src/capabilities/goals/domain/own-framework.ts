import type { GoalId } from '../../../kernel/ids.ts';
import type { FrameworkGoal, FrameworkRelation } from '../../../standards/framework/framework-package.ts';
import type { FrameworkContent } from './framework-content.ts';

export interface OwnGoal {
  readonly sourceId: string;
  readonly kind: FrameworkGoal['kind'];
  readonly code: string;
  readonly statement: string;
  /** Source id of a heading of the same framework. */
  readonly parent: string | undefined;
  /** Names as the relations of the framework use them: a source id, or a name of `elsewhere`. */
  readonly prerequisites: readonly string[];
  readonly yearFrom: number | undefined;
  readonly yearTo: number | undefined;
  readonly minimum: boolean;
}

export type Edited =
  | { readonly ok: true; readonly content: FrameworkContent }
  | { readonly ok: false; readonly reason: Refusal };
type Refusal = 'goal-code-taken' | 'goal-unknown' | 'goal-year-order';

/** Adds a goal to a school's own framework, or changes one that is there, with what comes before it. */
export function withOwnGoal(
  content: FrameworkContent,
  goal: OwnGoal,
  elsewhere: Readonly<Record<string, GoalId>>,
): Edited {
  const { framework } = content;
  const before = framework.goals.find((one) => one.sourceId === goal.sourceId);
  const others = framework.goals.filter((one) => one.sourceId !== goal.sourceId);
  if (others.some((one) => one.code === goal.code)) return { ok: false, reason: 'goal-code-taken' };
  const known = new Set([...others.map((one) => one.sourceId), ...Object.keys(elsewhere)]);
  const named = [...goal.prerequisites, ...(goal.parent === undefined ? [] : [goal.parent])];
  // A goal that requires itself is the shortest circle; storing refuses it as such and shows it.
  if (named.some((name) => name !== goal.sourceId && !known.has(name))) return { ok: false, reason: 'goal-unknown' };
  if ((goal.yearFrom ?? 0) > (goal.yearTo ?? 12)) return { ok: false, reason: 'goal-year-order' };
  const position = before?.position ?? Math.max(-1, ...framework.goals.map((one) => one.position)) + 1;
  const relations = framework.relations.filter((one) => !isAboveOrBefore(one, goal.sourceId));
  const { sourceId } = goal;
  const next: FrameworkRelation[] = [
    ...relations,
    ...(goal.parent === undefined ? [] : [{ from: sourceId, to: goal.parent, kind: 'partOf' as const }]),
    ...[...new Set(goal.prerequisites)].map((from) => ({ from, to: sourceId, kind: 'precedes' as const })),
  ];
  const beyond = content.beyondMinimum.filter((one) => one !== sourceId);
  return {
    ok: true,
    content: tidy({
      ...content,
      framework: { ...framework, goals: [...others, toGoal(goal, before, position)].sort(byPosition), relations: next },
      beyondMinimum: goal.minimum ? beyond : [...beyond, sourceId],
      elsewhere: { ...content.elsewhere, ...elsewhere },
    }),
  };
}

/** Ends a goal: the next version is without it and without its relations; evidence keeps pointing at it (G2). */
export function withoutOwnGoal(content: FrameworkContent, sourceId: string): FrameworkContent {
  const { framework } = content;
  return tidy({
    ...content,
    framework: {
      ...framework,
      goals: framework.goals.filter((goal) => goal.sourceId !== sourceId),
      relations: framework.relations.filter(({ from, to }) => from !== sourceId && to !== sourceId),
    },
    beyondMinimum: content.beyondMinimum.filter((one) => one !== sourceId),
  });
}

function isAboveOrBefore({ kind, from, to }: FrameworkRelation, sourceId: string): boolean {
  return (kind === 'partOf' && from === sourceId) || (kind === 'precedes' && to === sourceId);
}

function toGoal(goal: OwnGoal, before: FrameworkGoal | undefined, position: number): FrameworkGoal {
  const { yearFrom: _from, yearTo: _to, ...kept } = before ?? {};
  return {
    ...kept,
    sourceId: goal.sourceId,
    kind: goal.kind,
    code: goal.code,
    statement: goal.statement,
    position,
    ...(goal.yearFrom === undefined ? {} : { yearFrom: goal.yearFrom }),
    ...(goal.yearTo === undefined ? {} : { yearTo: goal.yearTo }),
  };
}

function byPosition(a: FrameworkGoal, b: FrameworkGoal): number {
  return a.position - b.position;
}

/** Names of goals elsewhere that no relation uses any more are let go. */
function tidy(content: FrameworkContent): FrameworkContent {
  const used = new Set(content.framework.relations.flatMap(({ from, to }) => [from, to]));
  return {
    ...content,
    elsewhere: Object.fromEntries(Object.entries(content.elsewhere).filter(([name]) => used.has(name))),
  };
}
