import type { GoalId, PersonId } from '../../../kernel/ids.ts';
import { Button } from '../../../web/design/button.tsx';
import { DataTable } from '../../../web/design/data-table.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Card, Row, Stack } from '../../../web/design/page.tsx';
import { faultWords, ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { ClassForResults, Key, Outcome } from './client.ts';
import type { ResultsImportSteps } from './use-results-import.ts';

interface OutcomeProps {
  of: ClassForResults;
  outcome: Outcome;
  steps: ResultsImportSteps;
}

const LEFT_OUT = 'left-out';

/** What a file would record, and what a person still has to say about it. */
export function ResultsOutcome(props: OutcomeProps) {
  const { t } = useText<Key>();
  const { outcome, steps } = props;
  const isClear = outcome.faults.length === 0;
  return (
    <Stack>
      <ColumnChoices {...props} />
      <NameChoices {...props} />
      <Card title={t('results.outcome')}>
        <Stack>
          {isClear ? <Counts outcome={outcome} /> : <Faults outcome={outcome} />}
          <Notes outcome={outcome} />
          {outcome.results.length > 0 ? <ResultsTable {...props} /> : null}
          <ProblemNotice error={steps.apply.error} />
          {isClear && outcome.fresh > 0 ? (
            <Row>
              <Button variant="primary" isPending={steps.apply.isPending} onPress={steps.applyNow}>
                {t('results.apply')}
              </Button>
            </Row>
          ) : null}
        </Stack>
      </Card>
    </Stack>
  );
}

/** Columns of which the code says no goal, and those that the teacher chose for; leaving one out can be undone. */
function ColumnChoices({ of, outcome, steps }: OutcomeProps) {
  const { t, localized } = useText<Key>();
  const chosen = steps.asked.columns;
  const unclear = outcome.columns.filter((column) => column.goalIds.length === 0).map((column) => column.heading);
  const headings = [...new Set([...Object.keys(chosen), ...unclear])];
  if (headings.length === 0) return null;
  const options = [
    ...of.goals.map((goal) => ({
      value: goal.goalId as string,
      label: goalLabel(goal.code, localized(goal.statement)),
    })),
    { value: LEFT_OUT, label: t('results.leaveColumn') },
  ];
  return (
    <Card title={t('results.columns')}>
      <Stack>
        {headings.map((heading) => (
          <Select
            key={heading}
            label={t('results.column', { heading })}
            options={options}
            value={choiceOf(chosen[heading])}
            onChange={(value) =>
              steps.choose({ columns: { ...chosen, [heading]: value === LEFT_OUT ? null : (value as GoalId) } })
            }
          />
        ))}
      </Stack>
    </Card>
  );
}

function NameChoices({ of, outcome, steps }: OutcomeProps) {
  const { t } = useText<Key>();
  const chosen = steps.asked.learners;
  const names = outcome.names.filter(
    (name) => name.isLeftOut || name.learnerIds.length !== 1 || Object.hasOwn(chosen, name.text),
  );
  if (names.length === 0) return null;
  return (
    <Card title={t('results.names')}>
      <Stack>
        {names.map(({ text, line, learnerIds }) => {
          const meant = of.learners.filter(({ personId }) => learnerIds.length < 2 || learnerIds.includes(personId));
          const options = [
            ...meant.map((one) => ({ value: one.personId as string, label: `${one.givenName} ${one.familyName}` })),
            { value: LEFT_OUT, label: t('results.leaveRow') },
          ];
          return (
            <Select
              key={text}
              label={t('results.who', { name: text, line })}
              options={options}
              value={choiceOf(chosen[text])}
              onChange={(value) =>
                steps.choose({ learners: { ...chosen, [text]: value === LEFT_OUT ? null : (value as PersonId) } })
              }
            />
          );
        })}
      </Stack>
    </Card>
  );
}

function choiceOf(chosen: string | null | undefined): string | null {
  return chosen === null ? LEFT_OUT : (chosen ?? null);
}

export function goalLabel(code: string | null, statement: string): string {
  return code === null ? statement : `${code} – ${statement}`;
}

function Counts({ outcome }: { outcome: Outcome }) {
  const { t } = useText<Key>();
  return (
    <ul>
      <li>{t('results.fresh', { n: outcome.fresh })}</li>
      {outcome.replaced > 0 ? <li>{t('results.replaced', { n: outcome.replaced })}</li> : null}
      {outcome.known > 0 ? <li>{t('results.known', { n: outcome.known })}</li> : null}
    </ul>
  );
}

function Faults({ outcome }: { outcome: Outcome }) {
  const text = useText();
  return (
    <Notice kind="attention" live>
      <p>{text.t('results.toMend')}</p>
      <ul className="faults">
        {outcome.faults.map((fault) => (
          <li key={JSON.stringify(fault)}>{faultWords(text, plainFault(fault))}</li>
        ))}
      </ul>
    </Notice>
  );
}

type OutcomeFault = Outcome['faults'][number];

/** Without the fields that are absent, as the words expect it. */
function plainFault({ file, line, field, code, data }: OutcomeFault) {
  return {
    code,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(field === undefined ? {} : { field }),
    ...(data === undefined ? {} : { data }),
  };
}

function Notes({ outcome }: { outcome: Outcome }) {
  const text = useText();
  if (outcome.notes.length === 0) return null;
  return (
    <Notice kind="info">
      <p>{text.t('results.notes')}</p>
      <ul>
        {outcome.notes.map((note) => (
          <li key={JSON.stringify(note)}>{text.t(`mended.${note.code}`, note.data ?? {})}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** A row per learner of the file, a column per column. */
function ResultsTable({ of, outcome }: OutcomeProps) {
  const { t, number } = useText<Key>();
  const nameOf = new Map(of.learners.map((one) => [one.personId, `${one.givenName} ${one.familyName}`]));
  const byLearner = Map.groupBy(outcome.results, (result) => result.learnerId);
  const headings = [...new Set(outcome.results.map((result) => result.heading))];
  const cell = (learnerId: PersonId, heading: string) => {
    const result = byLearner.get(learnerId)?.find((one) => one.heading === heading);
    if (!result) return '';
    const score = `${number(result.score)}/${number(result.maximum)}`;
    if (result.before === null) return score;
    return t('results.table.before', { score, before: number(result.before * result.maximum) });
  };
  return (
    <DataTable
      caption={t('results.table')}
      items={[...byLearner.keys()]}
      keyOf={(learnerId) => learnerId}
      columns={[
        { id: 'learner', title: t('results.table.learner'), cell: (learnerId) => nameOf.get(learnerId) ?? '' },
        ...headings.map((heading) => ({
          id: `column ${heading}`,
          title: heading,
          align: 'end' as const,
          cell: (learnerId: PersonId) => cell(learnerId, heading),
        })),
      ]}
    />
  );
}
