import type { FrameworkRelation } from './framework-package.ts';

/**
 * The ids of one cycle among the `precedes` relations (or another kind), in order and each once, or undefined where
 * there is none. Depth-first search in linear time (Tarjan 1972), with a stack of its own so that long lines of goals
 * do not overflow the engine's.
 */
export function findCycle(
  relations: readonly Pick<FrameworkRelation, 'from' | 'to' | 'kind'>[],
  kind: 'precedes' | 'partOf' = 'precedes',
): string[] | undefined {
  const next = successors(relations, kind);
  const done = new Set<string>();
  for (const start of next.keys()) {
    const cycle = done.has(start) ? undefined : searchFrom(start, next, done);
    if (cycle) return cycle;
  }
  return undefined;
}

function successors(relations: readonly Pick<FrameworkRelation, 'from' | 'to' | 'kind'>[], kind: string) {
  const next = new Map<string, string[]>();
  for (const relation of relations) {
    if (relation.kind !== kind) continue;
    const targets = next.get(relation.from);
    if (targets) targets.push(relation.to);
    else next.set(relation.from, [relation.to]);
  }
  return next;
}

function searchFrom(start: string, next: Map<string, string[]>, done: Set<string>): string[] | undefined {
  const path = [{ id: start, tried: 0 }];
  const placeOnPath = new Map([[start, 0]]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const target = next.get(top.id)?.[top.tried++];
    if (target === undefined) {
      path.pop();
      placeOnPath.delete(top.id);
      done.add(top.id);
    } else if (placeOnPath.has(target)) {
      return path.slice(placeOnPath.get(target)).map((step) => step.id);
    } else if (!done.has(target)) {
      placeOnPath.set(target, path.length);
      path.push({ id: target, tried: 0 });
    }
  }
  return undefined;
}
