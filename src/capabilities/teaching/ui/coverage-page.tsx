import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassId } from '../../../kernel/ids.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { LinkButton } from '../../../web/design/button.tsx';
import { Switch } from '../../../web/design/choice.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { STATUSES, StatusWords } from '../../../web/design/status.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { BoardPage } from './board-page.tsx';
import { type Coverage, type CoverageGoal, type Key, teaching } from './client.ts';
import { CoverageFilters, shownLines, useCoverageChoice } from './coverage-filters.tsx';
import { isOfYear, lineTitle } from './goal-picker.tsx';
import { MatrixGrid, type MatrixRow, MatrixWords } from './matrix.tsx';
import { nameOf } from './names.ts';
import { useBoard } from './use-board.ts';
import './class.css';

export default function CoveragePage() {
  const classId = usePathParam<ClassId>('classId');
  const { isBoard } = useBoard();
  return isBoard ? <BoardPage classId={classId} /> : <CoverageOfClass classId={classId} />;
}

function CoverageOfClass({ classId }: { classId: ClassId }) {
  const { t } = useText<Key>();
  const { data, error, refetch } = useQuery(teaching.coverage.queryOptions({ input: { classId } }));
  if (!data) {
    return (
      <Page title={t('coverage.tab')}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Page>
    );
  }
  const { name, grade } = data.class;
  const goals = data.lines.flatMap((line) => line.goals);
  const nobody = goals.filter((goal) => goal.shown === 0 && isOfYear(goal, grade)).length;
  const isEmpty = data.learners.length === 0 || goals.length === 0;
  return (
    <Page
      title={t('coverage.title', { name })}
      lead={isEmpty ? undefined : t('coverage.lead', { nobody })}
      actions={
        <LinkButton to="/class/$classId" params={{ classId }} variant="plain">
          {t('class.back', { name })}
        </LinkButton>
      }
    >
      {data.learners.length === 0 ? (
        <EmptyState title={t('class.empty.title')} text={t('class.empty.text', { name })} />
      ) : goals.length === 0 ? (
        <EmptyState
          title={t('class.noCurriculum.title')}
          text={t('class.noCurriculum.text', { name })}
          action={<LinkButton to="/goals">{t('class.noCurriculum.action')}</LinkButton>}
        />
      ) : (
        <CoverageLines data={data} />
      )}
    </Page>
  );
}

function CoverageLines({ data }: { data: Coverage }) {
  const { t, localized } = useText<Key>();
  const [isText, setText] = useState(false);
  const choice = useCoverageChoice(data);
  const lines = shownLines(data, choice);
  return (
    <>
      <CoverageFilters data={data} choice={choice}>
        <Switch isSelected={isText} onChange={setText}>
          {t('matrix.asText')}
        </Switch>
      </CoverageFilters>
      {lines.length === 0 ? <p>{t('coverage.none')}</p> : null}
      {lines.map((line) => {
        // Among lines of one chosen curriculum its name would only repeat.
        const title = choice.isByLine ? localized(line.title) : lineTitle(line, data, localized);
        const rows = line.goals.map(
          (goal): MatrixRow => ({
            goal,
            statuses: goal.statuses,
            note: <Note goal={goal} data={data} isLong={isText} />,
          }),
        );
        return (
          <Card key={line.lineId} title={title}>
            {isText ? (
              <MatrixWords rows={rows} learners={data.learners} />
            ) : (
              <MatrixGrid caption={title} rows={rows} learners={data.learners} noteTitle={t('coverage.transfer')} />
            )}
          </Card>
        );
      })}
      <ul className="matrix-legend">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusWords status={status} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether anybody has shown the goal, and who tried it somewhere new: tries that did not work yet are tries. */
function Note({ goal, data, isLong }: { goal: CoverageGoal; data: Coverage; isLong: boolean }) {
  const { t } = useText<Key>();
  const tries = goal.transfer.reduce((sum, one) => sum + one.tries, 0);
  const worked = goal.transfer.reduce((sum, one) => sum + one.worked, 0);
  const who = goal.transfer.map((one) =>
    t('coverage.transfer.who', { name: nameOf(data.learners, one.learnerId), tries: one.tries, worked: one.worked }),
  );
  return (
    <>
      {goal.shown === 0 ? (
        <b>{t('coverage.nobody')}</b>
      ) : (
        t('matrix.shown', { shown: goal.shown, of: data.learners.length })
      )}
      <br />
      <span title={who.join('\n')}>{t('coverage.transfer.count', { tries, worked })}</span>
      {isLong && who.length > 0 ? ` (${who.join('; ')})` : null}
    </>
  );
}
