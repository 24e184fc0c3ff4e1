import type { GoalId } from '../../../kernel/ids.ts';
import type { FrameworkGoal, FrameworkPackage } from '../../../standards/framework/framework-package.ts';
import type { FrameworkTexts, GoalTexts } from './goal-texts.ts';

/** One version of a framework, whole: what the source says and what we know besides. Kept as it is in every version. */
export interface FrameworkContent {
  readonly framework: FrameworkPackage;
  readonly texts: FrameworkTexts;
  /** By source id. */
  readonly goalTexts: Readonly<Record<string, GoalTexts>>;
  /** Source ids of goals that not everybody must reach (C6). */
  readonly beyondMinimum: readonly string[];
  /** Goals of other frameworks that relations name, by the name they have in those relations. */
  readonly elsewhere: Readonly<Record<string, GoalId>>;
}

/** The same text for the same content, whatever the order of keys: what versions are told apart by. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return storable(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** PostgreSQL keeps neither the null character nor half of a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

export interface ContentChange {
  readonly added: readonly FrameworkGoal[];
  readonly changed: readonly { readonly before: FrameworkGoal; readonly after: FrameworkGoal }[];
  readonly ended: readonly FrameworkGoal[];
  readonly relationsAdded: number;
  readonly relationsEnded: number;
}

/** What a new version changes (G3). A goal that only moved to another place is not changed. */
export function compareContents(before: FrameworkContent | undefined, after: FrameworkContent): ContentChange {
  const old = new Map(before?.framework.goals.map((goal) => [goal.sourceId, goal]));
  const fresh = new Map(after.framework.goals.map((goal) => [goal.sourceId, goal]));
  const oldRelations = relationKeys(before);
  const newRelations = relationKeys(after);
  return {
    added: [...fresh.values()].filter((goal) => !old.has(goal.sourceId)),
    changed: [...fresh.values()].flatMap((goal) => {
      const was = old.get(goal.sourceId);
      if (!was || !before) return [];
      return goalText(before, was) === goalText(after, goal) ? [] : [{ before: was, after: goal }];
    }),
    ended: [...old.values()].filter((goal) => !fresh.has(goal.sourceId)),
    relationsAdded: [...newRelations].filter((key) => !oldRelations.has(key)).length,
    relationsEnded: [...oldRelations].filter((key) => !newRelations.has(key)).length,
  };
}

function goalText(content: FrameworkContent, goal: FrameworkGoal): string {
  const { sourceId } = goal;
  return canonicalText([
    { ...goal, position: 0 },
    content.goalTexts[sourceId] ?? {},
    content.beyondMinimum.includes(sourceId),
  ]);
}

function relationKeys(content: FrameworkContent | undefined): Set<string> {
  return new Set(content?.framework.relations.map(({ kind, from, to }) => JSON.stringify([kind, from, to])));
}
