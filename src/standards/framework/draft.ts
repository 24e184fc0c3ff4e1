import type { Fault } from '../../kernel/problem.ts';
import type { Mending } from '../finding.ts';
import { firstOf, startMending } from '../finding.ts';
import { findCycle } from './cycle.ts';
import type { FrameworkGoal, FrameworkPackage, FrameworkReading, FrameworkRelation } from './framework-package.ts';

/** What the readers of one reading fill together. */
export interface Draft {
  readonly frameworks: FrameworkPackage[];
  readonly faults: Fault[];
  readonly mending: Mending;
  readonly counts: Map<string, number>;
}

export function startDraft(): Draft {
  return { frameworks: [], faults: [], mending: startMending(), counts: new Map() };
}

export function count(draft: Draft, what: string, number: number): void {
  draft.counts.set(what, (draft.counts.get(what) ?? 0) + number);
}

export function finishDraft(draft: Draft): FrameworkReading {
  for (const framework of draft.frameworks) draft.faults.push(...cycleFaults(framework));
  if (draft.faults.length > 0) return { ok: false, faults: firstOf(draft.faults) };
  return {
    ok: true,
    frameworks: draft.frameworks,
    mended: draft.mending.list(),
    counts: Object.fromEntries(draft.counts),
  };
}

/** More goals of one cycle help no one to find it. */
const MAX_SHOWN = 30;

/** A cycle is refused with its goals in order, by code where they have one, the first repeated at the end. */
function cycleFaults(framework: FrameworkPackage): Fault[] {
  const codes = new Map(framework.goals.map((goal) => [goal.sourceId, goal.code ?? goal.sourceId]));
  return (['precedes', 'partOf'] as const).flatMap((kind) => {
    const cycle = findCycle(framework.relations, kind);
    if (!cycle) return [];
    const named = [...cycle, ...cycle.slice(0, 1)].map((id) => codes.get(id) ?? id);
    const shown = named.length > MAX_SHOWN ? [...named.slice(0, MAX_SHOWN - 2), '…', ...named.slice(-1)] : named;
    const data = { kind, length: cycle.length, cycle: shown.join(' → ') };
    return [{ code: 'framework.cycle' as const, data }];
  });
}

/**
 * Keeps each relation once, in the first order found; `related` and `sameAs` know no direction. Relations of a goal
 * with itself and relations with something outside the framework are left out and told.
 */
export function tidyRelations(
  file: string,
  goalIds: ReadonlySet<string>,
  relations: readonly FrameworkRelation[],
  mending: Mending,
): FrameworkRelation[] {
  const seen = new Set<string>();
  return relations.filter((relation) => {
    const { kind, from, to } = relation;
    const place = `${from} → ${to}`;
    if (!goalIds.has(from) || !goalIds.has(to)) {
      mending.add('framework.outsideReference', file, place, { kind });
      return false;
    }
    if (from === to) {
      mending.add('framework.selfRelation', file, place, { kind });
      return false;
    }
    const key = relationKey(relation);
    if (seen.has(key)) {
      mending.add('framework.duplicateRelation', file, place, { kind });
      return false;
    }
    seen.add(key);
    return true;
  });
}

function relationKey({ kind, from, to }: FrameworkRelation): string {
  const undirected = kind === 'related' || kind === 'sameAs';
  const [a, b] = undirected && to < from ? [to, from] : [from, to];
  return JSON.stringify([kind, a, b]);
}

/**
 * The goals as a reader of the framework would meet them: depth first along `partOf`, children by `sequence`, then by
 * the given comparison, positions numbered anew. A goal with several parents stands under the first.
 */
export function inReadingOrder(
  goals: readonly FrameworkGoal[],
  relations: readonly FrameworkRelation[],
  compare: (a: FrameworkGoal, b: FrameworkGoal) => number = (a, b) => a.position - b.position,
  sequenceOfRoot: ReadonlyMap<string, number> = new Map(),
): FrameworkGoal[] {
  const byId = new Map(goals.map((goal) => [goal.sourceId, goal]));
  const children = new Map<string, { goal: FrameworkGoal; sequence: number }[]>();
  const isChild = new Set<string>();
  for (const { kind, from, to, sequence } of relations) {
    const goal = byId.get(from);
    if (kind !== 'partOf' || !goal) continue;
    isChild.add(from);
    const list = children.get(to) ?? [];
    list.push({ goal, sequence: sequence ?? Number.POSITIVE_INFINITY });
    children.set(to, list);
  }
  const order = (a: { goal: FrameworkGoal; sequence: number }, b: typeof a) =>
    a.sequence === b.sequence ? compare(a.goal, b.goal) : a.sequence < b.sequence ? -1 : 1;
  const roots = goals
    .filter((goal) => !isChild.has(goal.sourceId))
    .map((goal) => ({ goal, sequence: sequenceOfRoot.get(goal.sourceId) ?? Number.POSITIVE_INFINITY }));
  const out = new Map<string, FrameworkGoal>();
  const stack = roots.sort(order).reverse();
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if (out.has(entry.goal.sourceId)) continue;
    out.set(entry.goal.sourceId, entry.goal);
    for (const child of (children.get(entry.goal.sourceId) ?? []).sort(order).reverse()) stack.push(child);
  }
  // Goals on a `partOf` cycle hang on no root; they keep a place so that the refusal can name them.
  for (const goal of goals) if (!out.has(goal.sourceId)) out.set(goal.sourceId, goal);
  return [...out.values()].map((goal, position) => ({ ...goal, position }));
}

/** Order of codes as people read them: 1.2 before 1.10. */
export function compareCodes(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return naturalOrder.compare(a, b);
}

const naturalOrder = new Intl.Collator('en', { numeric: true });
