import { useState } from 'react';
import { Button } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Loading, Notice } from '../../../web/design/notice.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { ClassGroups, GroupingKind, GroupsPage, Key, Proposal, WordedGoal } from './client.ts';
import { GroupsEditor } from './groups-editor.tsx';
import { nameOf } from './names.ts';
import { useProposal } from './use-class-data.ts';

const KINDS: readonly GroupingKind[] = ['convergent', 'divergent', 'mixed'];
const SIZES = {
  free: undefined,
  '2-3': { min: 2, max: 3 },
  '3-4': { min: 3, max: 4 },
  '4-5': { min: 4, max: 5 },
  '5-8': { min: 5, max: 8 },
};
type Size = keyof typeof SIZES;

/** Groups to look at and change: those that run, or a proposal of one of three kinds. */
export function GroupsWork({ data }: { data: GroupsPage }) {
  const { t, date } = useText<Key>();
  const { current } = data;
  const [asked, setAsked] = useState<GroupingKind>();
  const [size, setSize] = useState<Size>('free');
  const isRunning = current !== null && asked === undefined;
  const kind = asked ?? current?.kind ?? 'convergent';
  const goals = isRunning ? current.goals : data.lesson.goals;
  const range = SIZES[size];
  // For groups that run it is asked too: it knows who needs a plan.
  const proposal = useProposal(data.class.classId, {
    kind,
    goalIds: goals.map((goal) => goal.goalId),
    ...(range ? { size: range } : {}),
  });
  return (
    <>
      <div className="groups-choice">
        <RadioGroup
          label={t('groups.kind')}
          orientation="horizontal"
          help={t(`groups.kind.${kind}.help`)}
          options={KINDS.map((value) => ({ value, label: t(`groups.kind.${value}`) }))}
          value={kind}
          onChange={setAsked}
        />
        {isRunning ? (
          <div className="groups-running">
            <p>{t('groups.running', { until: t('groups.until', { day: date(current.untilOn) }) })}</p>
            <Button size="small" onPress={() => setAsked(current.kind)}>
              {t('groups.again')}
            </Button>
          </div>
        ) : (
          <SizeChoice size={size} onChange={setSize} />
        )}
      </div>
      <ProblemNotice error={proposal.error} onRetry={() => void proposal.refetch()} />
      {proposal.data ? (
        <>
          {isRunning ? null : <Unmet data={data} proposal={proposal.data} />}
          <GroupsEditor
            key={`${kind} ${size} ${isRunning ? current.groupingId : JSON.stringify(proposal.data.groups)}`}
            data={data}
            proposal={proposal.data}
            start={isRunning ? ofCurrent(current) : ofProposal(proposal.data)}
            running={isRunning ? current : undefined}
            onAccepted={() => setAsked(undefined)}
          />
        </>
      ) : proposal.isLoading ? (
        <Loading />
      ) : null}
    </>
  );
}

function SizeChoice({ size, onChange }: { size: Size; onChange: (size: Size) => void }) {
  const { t } = useText<Key>();
  const options = (Object.keys(SIZES) as Size[]).map((value) => {
    const range = SIZES[value];
    return { value, label: range ? t('groups.size.range', range) : t('groups.size.free') };
  });
  return <Select label={t('groups.size')} options={options} value={size} onChange={onChange} />;
}

/** Says outright what could not be met. */
function Unmet({ data, proposal }: { data: GroupsPage; proposal: Proposal }) {
  const { t } = useText<Key>();
  if (proposal.unmetWishes.length === 0 && proposal.sizes.asWished) return null;
  return (
    <Notice kind="info">
      {proposal.sizes.asWished ? null : <p>{t('groups.size.missed')}</p>}
      {proposal.unmetWishes.map(({ kind, learnerId, otherId }) => (
        <p key={`${learnerId} ${otherId}`}>
          {t(`groups.unmet.${kind}`, { a: nameOf(data.learners, learnerId), b: nameOf(data.learners, otherId) })}
        </p>
      ))}
    </Notice>
  );
}

type Reason = Proposal['groups'][number]['reasons'][number];

/** Groups as they are before the teacher changes them. */
export interface StartingGroups {
  readonly kind: GroupingKind;
  readonly untilOn: string;
  readonly reason: string;
  readonly named: readonly WordedGoal[];
  readonly groups: readonly {
    readonly key: string;
    readonly goalId: WordedGoal['goalId'] | null;
    readonly learnerIds: readonly string[];
    readonly reasons: readonly Reason[];
    readonly helping: readonly { readonly helperId: string; readonly learnerId: string }[];
  }[];
  readonly reasonOf: ReadonlyMap<string, Reason>;
  readonly plans: ReadonlyMap<string, string>;
}

function ofProposal(proposal: Proposal): StartingGroups {
  return {
    ...{ kind: proposal.kind, untilOn: proposal.untilOn, reason: '', named: proposal.named },
    groups: proposal.groups,
    reasonOf: new Map(
      proposal.groups.flatMap((group) => group.learnerReasons.map((one) => [one.learnerId, one] as const)),
    ),
    plans: new Map(proposal.needPlan.flatMap(({ learnerId, plan }) => (plan ? [[learnerId, plan] as const] : []))),
  };
}

function ofCurrent(current: ClassGroups): StartingGroups {
  const members = current.groups.flatMap((group) => group.members);
  return {
    ...{ kind: current.kind, untilOn: current.untilOn, reason: current.reason ?? '', named: current.named },
    groups: current.groups.map(({ key, goalId, members: own }) => ({
      ...{ key, goalId, reasons: [], helping: [] },
      learnerIds: own.map((member) => member.learnerId),
    })),
    reasonOf: new Map(members.map((member) => [member.learnerId, member.reason])),
    plans: new Map(members.flatMap(({ learnerId, plan }) => (plan ? [[learnerId, plan] as const] : []))),
  };
}
