import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { Chip, Chips } from '../../../web/design/chip.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Glance, type Key, type Proposal, teaching, type WordedGoal } from './client.ts';
import { groupHow, groupTitle, reasonWords } from './group-words.ts';
import { nameOf } from './names.ts';
import { useProposal } from './use-class-data.ts';

/** The groups of the lesson beside the signals: those that run, else a proposal that one tap accepts. */
export function GroupsAside({ glance }: { glance: Glance }) {
  const { t, date } = useText<Key>();
  const { groups, lesson } = glance;
  const params = { classId: glance.class.classId };
  const proposal = useProposal(
    params.classId,
    { kind: 'convergent', goalIds: lesson.goals.map((goal) => goal.goalId) },
    !groups,
  );
  return (
    <Card title={t('groups.forLesson')} className="groups-aside">
      {groups ? (
        <>
          <p className="soft small">
            {t(`groups.kind.${groups.kind}.help`)}{' '}
            {t('groups.running', { until: t('groups.until', { day: date(groups.untilOn) }) })}
          </p>
          <GroupList
            glance={glance}
            named={groups.named}
            groups={groups.groups.map(({ members, ...group }) => ({
              ...group,
              learnerIds: members.map((member) => member.learnerId),
              reasons: [],
              learnerReasons: members.map(({ learnerId, reason }) => ({ learnerId, ...reason })),
            }))}
          />
          <div className="row">
            <LinkButton to="/class/$classId/groups" params={params} size="small">
              {t('groups.change')}
            </LinkButton>
            <LinkButton to="/class/$classId/groups/print" params={params} size="small">
              {t('groups.print')}
            </LinkButton>
          </div>
        </>
      ) : (
        <>
          <ProblemNotice error={proposal.error} onRetry={() => void proposal.refetch()} />
          {proposal.data ? (
            <Proposed glance={glance} proposal={proposal.data} />
          ) : proposal.isLoading ? (
            <Loading />
          ) : null}
        </>
      )}
    </Card>
  );
}

function Proposed({ glance, proposal }: { glance: Glance; proposal: Proposal }) {
  const { t, date } = useText<Key>();
  const client = useQueryClient();
  const { classId } = glance.class;
  const [commandId] = useState(newCommandId);
  const accept = useMutation({
    mutationFn: () =>
      teaching.acceptGroups.call({
        ...{ commandId, classId },
        kind: proposal.kind,
        goalIds: proposal.goals.map((goal) => goal.goalId),
        untilOn: proposal.untilOn,
        groups: proposal.groups.map(({ key, goalId, learnerIds }) => ({ key, goalId, learnerIds })),
      }),
    onSuccess: () => {
      toast(t('groups.accepted'));
      return client.invalidateQueries({ queryKey: teaching.key() });
    },
  });
  const needsPlan = proposal.needPlan.length > 0;
  return (
    <>
      <p className="soft small">
        {t('groups.proposal')} {t('groups.until', { day: date(proposal.untilOn) })}.{' '}
        {t(`groups.kind.${proposal.kind}.help`)}
      </p>
      <GroupList glance={glance} named={proposal.named} groups={proposal.groups} />
      {needsPlan ? (
        <p className="small">
          {t('groups.plan.title')}:{' '}
          {proposal.needPlan.map(({ learnerId }) => nameOf(glance.learners, learnerId)).join(', ')}
        </p>
      ) : null}
      <ProblemNotice error={accept.error} />
      <div className="row">
        {needsPlan ? null : (
          <Button isPending={accept.isPending} onPress={() => accept.mutate()}>
            {t('groups.accept')}
          </Button>
        )}
        <LinkButton to="/class/$classId/groups" params={{ classId }} size="small">
          {t('groups.change')}
        </LinkButton>
      </div>
    </>
  );
}

interface Listed {
  readonly key: string;
  readonly goalId: string | null;
  readonly learnerIds: readonly string[];
  readonly reasons: Proposal['groups'][number]['reasons'];
  readonly learnerReasons: Proposal['groups'][number]['learnerReasons'];
}

function GroupList(props: { glance: Glance; groups: readonly Listed[]; named: readonly WordedGoal[] }) {
  const text = useText<Key>();
  return props.groups
    .filter((group) => group.learnerIds.length > 0)
    .map((group, index) => (
      <section key={`${group.key} ${group.goalId ?? ''}`} className="aside-group">
        <h3>
          {groupTitle(text, group, index, props.named)}
          <span>{[groupHow(text, group.key), group.learnerIds.length].filter(Boolean).join(' · ')}</span>
        </h3>
        <Chips>
          {group.learnerIds.map((learnerId) => (
            <Chip key={learnerId}>{nameOf(props.glance.learners, learnerId)}</Chip>
          ))}
        </Chips>
        {group.reasons.length > 0 ? (
          <p className="soft small">
            {group.reasons.map((reason) => reasonWords(text, reason, props.named)).join(' ')}
          </p>
        ) : null}
      </section>
    ));
}
