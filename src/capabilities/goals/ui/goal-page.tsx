import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { GoalId } from '../../../kernel/ids.ts';
import type { Localized } from '../../../kernel/text.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { AppLink, LinkButton } from '../../../web/design/button.tsx';
import { Chip, Chips } from '../../../web/design/chip.tsx';
import { Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Columns, Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { GoalName } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';
import { SourceTerms } from './framework-list.tsx';
import { GoalAround } from './goal-around.tsx';
import { GoalNames } from './goal-list.tsx';
import { statementOf, yearWords } from './goal-words.ts';
import { LearnerGoals } from './learner-goals.tsx';
import './goals.css';

type Goal = Awaited<ReturnType<typeof goals.goal.call>>;

/** One goal: what it is, in whose words, what comes before and after, where it comes from. */
export default function GoalPage() {
  const { t } = useText<keyof typeof messages>();
  const goalId = usePathParam<GoalId>('goalId');
  const goal = useQuery(goals.goal.queryOptions({ input: { goalId }, meta: { topics: ['school'] } }));
  if (goal.isPending)
    return (
      <Page title={t('goals.goal.untitled')}>
        <Loading />
      </Page>
    );
  if (goal.isError)
    return (
      <Page title={t('goals.goal.untitled')}>
        <ProblemNotice error={goal.error} onRetry={() => void goal.refetch()} />
      </Page>
    );
  return <GoalBody goal={goal.data} />;
}

function GoalBody({ goal }: { goal: Goal }) {
  const text = useText<keyof typeof messages>();
  const { t, localized } = text;
  const { words, lang } = statementOf(text, goal);
  const { frameworkId } = goal.framework;
  return (
    <Page
      title={goal.code ? t('goals.goal.title', { code: goal.code }) : t('goals.goal.untitled')}
      heading={
        <span className="goal-title">
          {goal.code ? <span className="goal-code">{goal.code}</span> : null} <span lang={lang}>{words}</span>
        </span>
      }
      actions={
        <LinkButton to="/goals/map/$frameworkId" params={{ frameworkId }}>
          {t('goals.framework.map')}
        </LinkButton>
      }
    >
      <GoalPath goal={goal} />
      {goal.untilVersion !== null ? <Notice kind="info">{t('goals.ended')}</Notice> : null}
      <Chips>
        {yearWords(text, goal) ? <Chip>{yearWords(text, goal)}</Chip> : null}
        <Chip tone={goal.minimum ? 'usual' : 'challenge'}>{t(goal.minimum ? 'goals.minimum' : 'goals.beyond')}</Chip>
        {goal.validUntil ? (
          <Chip tone="unknown">
            {t('goals.validUntil', { day: text.date(goal.validUntil, { dateStyle: 'medium' }) })}
          </Chip>
        ) : null}
      </Chips>
      <Card title={t('goals.goal.around')}>
        <GoalAround goal={goal} />
      </Card>
      <Columns>
        <LearnerWords goal={goal} />
        {goal.texts.why ? <Card title={t('goals.goal.why')}>{localized(goal.texts.why)}</Card> : null}
        <LearnerGoals goal={goal} />
        <Names title={t('goals.goal.parts')} goals={goal.parts} />
        <Names title={t('goals.goal.related')} goals={goal.related} />
        <Names title={t('goals.goal.sameAs')} goals={goal.sameAs} />
        {goal.notes ? (
          <Card title={t('goals.goal.notes')}>
            <p lang={lang} className="goal-notes">
              {goal.notes}
            </p>
          </Card>
        ) : null}
        <Card title={t('goals.goal.source')}>
          <p>
            <AppLink to="/goals" search={{ framework: frameworkId }}>
              {localized(goal.framework.titles)}
            </AppLink>
          </p>
          <SourceTerms framework={goal.framework} />
        </Card>
      </Columns>
    </Page>
  );
}

function GoalPath({ goal }: { goal: Goal }) {
  const text = useText<keyof typeof messages>();
  return (
    <nav aria-label={text.t('goals.goal.path')}>
      <ol className="goal-path small">
        <li>
          <AppLink to="/goals" search={{ framework: goal.framework.frameworkId }}>
            {text.localized(goal.framework.titles)}
          </AppLink>
        </li>
        {goal.path.map((heading) => {
          const { words, lang } = statementOf(text, heading);
          return (
            <li key={heading.goalId} lang={lang}>
              {words}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** "Ik kan …" at both reading levels, and how one sees that it works. */
function LearnerWords({ goal }: { goal: Goal }) {
  const { t, localized } = useText<keyof typeof messages>();
  const { iCan, criteria } = goal.texts;
  if (!iCan && !criteria) return null;
  return (
    <Card title={t('goals.goal.iCan')}>
      <div className="stack">
        {iCan?.young ? <Said label={t('goals.goal.young')} words={iCan.young} /> : null}
        {iCan ? <Said label={t('goals.goal.older')} words={iCan.older} /> : null}
        {criteria && criteria.length > 0 ? (
          <div>
            <h3>{t('goals.goal.criteria')}</h3>
            <ul className="goal-criteria">
              {criteria.map((criterion) => (
                <li key={criterion.nl}>{localized(criterion)}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

function Said(props: { label: string; words: Localized }) {
  const { localized } = useText<keyof typeof messages>();
  const words = localized(props.words);
  return (
    <div>
      <span className="soft small">{props.label}</span>
      <p className="goal-said">
        <b>{words}</b>
        <ReadAloud text={words} />
      </p>
    </div>
  );
}

function Names(props: { title: ReactNode; goals: readonly GoalName[] }) {
  if (props.goals.length === 0) return null;
  return (
    <Card title={props.title}>
      <GoalNames goals={props.goals} />
    </Card>
  );
}
