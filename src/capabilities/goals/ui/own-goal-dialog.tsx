import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { GoalId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/rpc.ts';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox, RadioGroup } from '../../../web/design/choice.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { SearchField, TextField } from '../../../web/design/text-field.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { FrameworkSummary, GoalName } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';
import { statementOf } from './goal-words.ts';

/** Adds one goal, or a heading above goals, to a curriculum of the school. */
export function OwnGoalButton({ framework }: { framework: FrameworkSummary }) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('goals.ownGoal.new')}
      </Button>
      {isOpen ? <OwnGoalDialog framework={framework} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

const NONE = 'none';
const YEARS = Array.from({ length: 13 }, (_, year) => year);

function OwnGoalDialog(props: { framework: FrameworkSummary; onClose: () => void }) {
  const { t, localized } = useText<keyof typeof messages>();
  const { frameworkId } = props.framework;
  const detail = useQuery(goals.framework.queryOptions({ input: { frameworkId } }));
  const [kind, setKind] = useState<'goal' | 'domain'>('goal');
  const [code, setCode] = useState('');
  const [statement, setStatement] = useState('');
  const [line, setLine] = useState(NONE);
  const [year, setYear] = useState(NONE);
  const [minimum, setMinimum] = useState(true);
  const [before, setBefore] = useState<readonly GoalName[]>([]);
  const [commandId] = useState(newCommandId);
  const client = useQueryClient();
  const isGoal = kind === 'goal';
  const add = useMutation({
    mutationFn: () =>
      goals.addOwnGoal.call({
        ...{ commandId, frameworkId, kind, code, statement, minimum },
        parentGoalId: isGoal && line !== NONE ? (line as GoalId) : null,
        prerequisiteIds: isGoal ? before.map((one) => one.goalId) : [],
        yearFrom: year === NONE ? null : Number(year),
        yearTo: year === NONE ? null : Number(year),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: goals.key() });
      toast(t('goals.ownGoal.saved'));
      props.onClose();
    },
  });
  const headings = detail.data?.headingGoals ?? [];
  return (
    <Dialog
      title={t('goals.ownGoal.new')}
      isOpen
      width="wide"
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={code.trim() === '' || statement.trim().length < 3}
          isPending={add.isPending}
          onPress={() => add.mutate()}
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <RadioGroup
          label={t('goals.ownGoal.kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'goal', label: t('goals.ownGoal.kind.goal') },
            { value: 'domain', label: t('goals.ownGoal.kind.domain') },
          ]}
        />
        <TextField label={t('goals.ownGoal.code')} value={code} onChange={setCode} maxLength={40} isRequired />
        <TextField
          label={t('goals.ownGoal.statement')}
          value={statement}
          onChange={setStatement}
          maxLength={1000}
          rows={2}
          isRequired
        />
        {isGoal && headings.length > 0 ? (
          <Select
            label={t('goals.ownGoal.line')}
            value={line}
            onChange={setLine}
            options={[
              { value: NONE, label: t('goals.ownGoal.line.none') },
              ...headings.map((one) => ({ value: one.goalId as string, label: localized(one.statement) })),
            ]}
          />
        ) : null}
        <Select
          label={t('goals.filter.year')}
          value={year}
          onChange={setYear}
          options={[
            { value: NONE, label: t('goals.filter.year.all') },
            ...YEARS.map((one) => ({ value: String(one), label: t('goals.year.one', { year: String(one) }) })),
          ]}
        />
        {isGoal ? <PrerequisiteSearch chosen={before} onChange={setBefore} /> : null}
        {isGoal ? (
          <Checkbox isSelected={minimum} onChange={setMinimum}>
            {t('goals.ownGoal.minimum')}
          </Checkbox>
        ) : null}
        <ProblemNotice error={add.error ?? detail.error} />
      </div>
    </Dialog>
  );
}

const OFFERED = 5;

/** Goals of any curriculum, found by words; ticking one takes it. */
function PrerequisiteSearch(props: { chosen: readonly GoalName[]; onChange: (goals: readonly GoalName[]) => void }) {
  const text = useText<keyof typeof messages>();
  const { chosen } = props;
  const [query, setQuery] = useState('');
  const found = useQuery(
    goals.browse.queryOptions({ input: { query, limit: OFFERED }, enabled: query.trim().length > 1 }),
  );
  const ids = new Set<GoalId>(chosen.map((one) => one.goalId));
  const offered = [...chosen, ...(found.data?.goals ?? []).filter((one) => !ids.has(one.goalId))];
  return (
    <div className="stack">
      <SearchField
        label={text.t('goals.ownGoal.before')}
        help={text.t('goals.ownGoal.before.help')}
        value={query}
        onChange={setQuery}
      />
      <fieldset className="field" aria-label={text.t('goals.tab.goals')}>
        {offered.map((one) => (
          <Checkbox
            key={one.goalId}
            isSelected={ids.has(one.goalId)}
            onChange={(isSelected) =>
              props.onChange(isSelected ? [...chosen, one] : chosen.filter(({ goalId }) => goalId !== one.goalId))
            }
          >
            <span>
              {one.code ? <span className="goal-code">{one.code}</span> : null} {statementOf(text, one).words}
            </span>
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
}
