import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FrameworkId, GoalId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { SearchField } from '../../../web/design/search-field.tsx';
import { Select } from '../../../web/design/select.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
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

interface Draft {
  readonly kind: 'goal' | 'domain';
  readonly code: string;
  readonly statement: string;
  readonly line: string;
  readonly year: string;
  readonly minimum: boolean;
  readonly before: readonly GoalName[];
}

const EMPTY: Draft = { kind: 'goal', code: '', statement: '', line: NONE, year: NONE, minimum: true, before: [] };

function OwnGoalDialog(props: { framework: FrameworkSummary; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const { frameworkId } = props.framework;
  const [draft, setDraft] = useState(EMPTY);
  const [commandId] = useState(newCommandId);
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: () => goals.addOwnGoal.call({ commandId, frameworkId, ...inputOf(draft) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: goals.key() });
      toast(t('goals.ownGoal.saved'));
      props.onClose();
    },
  });
  return (
    <Dialog
      title={t('goals.ownGoal.new')}
      isOpen
      width="wide"
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={draft.code.trim() === '' || draft.statement.trim().length < 3}
          isPending={add.isPending}
          onPress={() => add.mutate()}
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <KindAndWords draft={draft} change={(next) => setDraft({ ...draft, ...next })} />
        <PlaceFields frameworkId={frameworkId} draft={draft} change={(next) => setDraft({ ...draft, ...next })} />
        <ProblemNotice error={add.error} />
      </div>
    </Dialog>
  );
}

function inputOf({ kind, code, statement, line, year, minimum, before }: Draft) {
  const isGoal = kind === 'goal';
  const schoolYear = year === NONE ? null : Number(year);
  return {
    ...{ kind, code, statement, minimum },
    parentGoalId: isGoal && line !== NONE ? (line as GoalId) : null,
    prerequisiteIds: isGoal ? before.map((one) => one.goalId) : [],
    yearFrom: schoolYear,
    yearTo: schoolYear,
  };
}

interface FieldProps {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
}

function KindAndWords({ draft, change }: FieldProps) {
  const { t } = useText<keyof typeof messages>();
  return (
    <>
      <RadioGroup
        label={t('goals.ownGoal.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={[
          { value: 'goal', label: t('goals.ownGoal.kind.goal') },
          { value: 'domain', label: t('goals.ownGoal.kind.domain') },
        ]}
      />
      <TextField
        label={t('goals.ownGoal.code')}
        value={draft.code}
        onChange={(code) => change({ code })}
        maxLength={40}
        isRequired
      />
      <TextField
        label={t('goals.ownGoal.statement')}
        value={draft.statement}
        onChange={(statement) => change({ statement })}
        maxLength={1000}
        rows={2}
        isRequired
      />
    </>
  );
}

/** Where the goal stands: under which heading, in which year, after which goals. */
function PlaceFields({ frameworkId, draft, change }: FieldProps & { frameworkId: FrameworkId }) {
  const { t, localized } = useText<keyof typeof messages>();
  const detail = useQuery(goals.framework.queryOptions({ input: { frameworkId } }));
  const headings = detail.data?.headingGoals ?? [];
  const isGoal = draft.kind === 'goal';
  return (
    <>
      {isGoal && headings.length > 0 ? (
        <Select
          label={t('goals.ownGoal.line')}
          value={draft.line}
          onChange={(line) => change({ line })}
          options={[
            { value: NONE, label: t('goals.ownGoal.line.none') },
            ...headings.map((one) => ({ value: one.goalId as string, label: localized(one.statement) })),
          ]}
        />
      ) : null}
      <Select
        label={t('goals.filter.year')}
        value={draft.year}
        onChange={(year) => change({ year })}
        options={[
          { value: NONE, label: t('goals.filter.year.all') },
          ...YEARS.map((one) => ({ value: String(one), label: t('goals.year.one', { year: String(one) }) })),
        ]}
      />
      {isGoal ? <PrerequisiteSearch chosen={draft.before} onChange={(before) => change({ before })} /> : null}
      {isGoal ? (
        <Checkbox isSelected={draft.minimum} onChange={(minimum) => change({ minimum })}>
          {t('goals.ownGoal.minimum')}
        </Checkbox>
      ) : null}
      <ProblemNotice error={detail.error} />
    </>
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
