import { useQuery } from '@tanstack/react-query';
import type { ClassId } from '../../../kernel/ids.ts';
import { useLive } from '../../../web/client/live.ts';
import { type GroupingKind, type Member, teaching } from './client.ts';

/** What a class page listens to: the class itself, and the evidence of everyone in it. */
export function classTopics(classId: ClassId, learners: readonly Member[] = []): string[] {
  return [`class:${classId}`, ...learners.map((learner) => `learner:${learner.personId}`)];
}

export function useGlance(classId: ClassId) {
  const input = { classId };
  const known = useQuery({ ...teaching.atAGlance.queryOptions({ input }), enabled: false }).data;
  const topics = classTopics(classId, known?.learners);
  useLive(topics);
  return useQuery(teaching.atAGlance.queryOptions({ input, meta: { topics } }));
}

export function useProposal(
  classId: ClassId,
  choice: { kind: GroupingKind; goalIds: readonly string[]; size?: { min: number; max: number } },
  isWanted = true,
) {
  return useQuery(
    teaching.proposeGroups.queryOptions({
      input: { classId, ...choice, goalIds: [...choice.goalIds] as never },
      enabled: isWanted && choice.goalIds.length > 0,
      meta: { topics: [`class:${classId}`] },
    }),
  );
}
