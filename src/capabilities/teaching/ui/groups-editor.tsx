import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { GoalId, PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Switch } from '../../../web/design/choice.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type ClassGroups, type GroupsPage, type Key, type Proposal, teaching } from './client.ts';
import { ABSENT, addGroup, type EditedGroup, movedCount, moveTo, startEditing } from './edited-groups.ts';
import { GroupColumn } from './group-column.tsx';
import type { StartingGroups } from './groups-work.tsx';
import { PlansNeeded } from './plans-needed.tsx';

interface EditorProps {
  data: GroupsPage;
  proposal: Proposal;
  start: StartingGroups;
  running: ClassGroups | undefined;
  onAccepted: () => void;
}

/** The groups side by side, to be changed by dragging or by a menu, and accepted in one tap. */
export function GroupsEditor({ data, proposal, start, running, onAccepted }: EditorProps) {
  const { t } = useText<Key>();
  const everyone = data.learners.map((learner) => learner.personId);
  const [before] = useState(() => startEditing(start.kind, start.groups, everyone));
  const [groups, setGroups] = useState<readonly EditedGroup[]>(before);
  const [plans, setPlans] = useState(start.plans);
  const [untilOn, setUntilOn] = useState(start.untilOn);
  const [reason, setReason] = useState(start.reason);
  const [isWhy, setWhy] = useState(false);
  const planned = groups
    .filter((group) => start.kind === 'convergent' && group.key === 'instruction')
    .flatMap((group) => group.learnerIds)
    .filter((learnerId) => proposal.twoWeeksInInstruction.some((id) => id === learnerId));
  const accept = useAccept({ data, proposal, groups, planned, plans, untilOn, reason, kind: start.kind, onAccepted });
  const count = movedCount(before, groups);
  return (
    <>
      <div className="groups-board">
        {groups.map((group, index) => (
          <GroupColumn
            key={group.key}
            group={group}
            index={index}
            groups={groups}
            start={start}
            learners={data.learners}
            isWhy={isWhy}
            onMove={(learnerIds, to) => setGroups((now) => moveTo(now, learnerIds, to))}
          />
        ))}
      </div>
      {start.kind === 'convergent' ? null : (
        <div className="row">
          <Button size="small" onPress={() => setGroups(addGroup)}>
            {t('groups.new')}
          </Button>
        </div>
      )}
      <PlansNeeded learners={data.learners} learnerIds={planned} plans={plans} onChange={setPlans} />
      <div className="groups-fields">
        <TextField label={t('groups.untilField')} type="date" value={untilOn} onChange={setUntilOn} />
        <TextField
          label={t('groups.reasonField')}
          help={t('groups.reasonField.help')}
          isRequired={false}
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
      </div>
      <ProblemNotice error={accept.error} />
      <div className="groups-bar">
        <Switch isSelected={isWhy} onChange={setWhy}>
          {t('groups.whyShow')}
        </Switch>
        <span role="status">{count > 0 ? t('groups.edited', { n: count }) : null}</span>
        {count > 0 ? (
          <Button variant="plain" onPress={() => setGroups(before)}>
            {t('groups.reset')}
          </Button>
        ) : null}
        {running ? <EndGroups classId={data.class.classId} groupingId={running.groupingId} /> : null}
        <Button variant="primary" isPending={accept.isPending} onPress={() => accept.mutate()}>
          {t('groups.accept')}
        </Button>
      </div>
    </>
  );
}

function useAccept(given: {
  data: GroupsPage;
  proposal: Proposal;
  kind: StartingGroups['kind'];
  groups: readonly EditedGroup[];
  planned: readonly string[];
  plans: ReadonlyMap<string, string>;
  untilOn: string;
  reason: string;
  onAccepted: () => void;
}) {
  const { t } = useText<Key>();
  const client = useQueryClient();
  const { data, proposal, kind, groups, planned, plans, untilOn, reason } = given;
  return useMutation({
    mutationFn: () =>
      teaching.acceptGroups.call({
        ...{ commandId: newCommandId(), classId: data.class.classId, kind, untilOn },
        goalIds: proposal.goals.map((goal) => goal.goalId),
        reason: reason.trim() || null,
        groups: groups
          .filter((group) => group.key !== ABSENT && group.learnerIds.length > 0)
          .map(({ key, goalId, learnerIds }) => ({
            ...{ key, goalId: goalId as GoalId | null },
            learnerIds: learnerIds as PersonId[],
          })),
        plans: planned.flatMap((learnerId) => {
          const text = plans.get(learnerId)?.trim() ?? '';
          return text.length >= SHORTEST_PLAN ? [{ learnerId: learnerId as PersonId, text }] : [];
        }),
      }),
    onSuccess: async () => {
      toast(t('groups.accepted'));
      await client.invalidateQueries({ queryKey: teaching.key() });
      given.onAccepted();
    },
  });
}

export const SHORTEST_PLAN = 10;

function EndGroups({ classId, groupingId }: { classId: GroupsPage['class']['classId']; groupingId: string }) {
  const { t } = useText<Key>();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => teaching.endGroups.call({ commandId: newCommandId(), classId, groupingId }),
    onSuccess: () => {
      toast(t('groups.ended'));
      return client.invalidateQueries({ queryKey: teaching.key() });
    },
  });
  return (
    <>
      <ProblemNotice error={end.error} />
      <Button variant="plain" isPending={end.isPending} onPress={() => end.mutate()}>
        {t('groups.end')}
      </Button>
    </>
  );
}
