import { useState } from 'react';

/** The goals that a project of this class touches, kept on this device: a way of looking, not a fact about learners. */
export function useProjectGoals(classId: string): readonly [readonly string[], (goalIds: readonly string[]) => void] {
  const name = `poolster.project.${classId}`;
  const [goalIds, setGoalIds] = useState(() => read(name));
  const keep = (next: readonly string[]) => {
    setGoalIds(next);
    try {
      localStorage.setItem(name, JSON.stringify(next));
    } catch {
      // Storage is closed; the choice lasts as long as the page.
    }
  };
  return [goalIds, keep];
}

function read(name: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
