import { useQuery } from '@tanstack/react-query';
import { LinkButton } from '../../../web/design/button.tsx';
import { Card, Page, Row } from '../../../web/design/page.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { type Status, StatusMark } from '../../../web/design/status.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { PracticeSession } from '../../materials/ui/shared.tsx';
import { isShown } from '../domain/next.ts';
import type { messages } from '../messages.ts';
import { type GoalDepth, mastery } from './client.ts';
import { useICan } from './goal-words.ts';
import { StarLights, StarShape } from './star-shape.tsx';
import './practice-end.css';

type Key = keyof typeof messages;

/** What a sitting changed, in words that only ever add, and what one can do next. */
export function PracticeEnd(props: { goal: GoalDepth; before: Status; session: PracticeSession }) {
  const { t } = useText<Key>();
  const iCan = useICan();
  const { goal, before, session } = props;
  const now = goal.status;
  const shines = isShown(now) && !isShown(before);
  const title = titleOf(session, shines);
  const result = resultOf(session);
  const words =
    session.answered === 0 ? t('practice.end.none') : t(result, { n: session.answered, correct: session.correct });
  return (
    <Page title={t(title)}>
      <StarLights />
      <div className="practice-end">
        <div className="end-sky on-sky" data-shines={shines}>
          <StarShape status={now} own={goal.own} size={112} />
          <p>{iCan(goal.goal)}</p>
        </div>
        <Card>
          <div className="stack">
            <div className="end-words">
              <p>{words}</p>
              <ReadAloud text={`${t(title)}. ${words}`} />
            </div>
            <Change before={before} now={now} />
            <p>{t(whatNow(session, isShown(now)))}</p>
            <Onwards goal={goal} />
          </div>
        </Card>
      </div>
    </Page>
  );
}

function titleOf(session: PracticeSession, shines: boolean): Key {
  if (shines) return 'practice.end.shines';
  if (session.answered === 0) return 'practice.end.title.none';
  return session.mode === 'check' ? 'practice.end.title.check' : 'practice.end.title';
}

function resultOf({ mode, outcome, answered, correct }: PracticeSession): Key {
  if (mode === 'practice') return 'practice.end.practised';
  if (outcome === null) return 'practice.end.check.stopped';
  if (correct === answered) return 'practice.end.check.all';
  if (outcome !== 'notYet') return `practice.end.check.${outcome}`;
  return correct * 2 >= answered ? 'practice.end.check.some' : 'practice.end.check.few';
}

function whatNow({ outcome }: PracticeSession, shown: boolean): Key {
  if (shown) return 'practice.end.skip';
  return outcome === 'mastered' ? 'practice.end.soon' : 'practice.end.notYet';
}

/** From least to most that is known of what a learner can do. */
const STEPS: readonly Status[] = ['unknown', 'later', 'withinReach', 'notRecentlyConfirmed', 'estimated', 'confirmed'];

/** From what it was to what it is; nothing when it stayed, and never a step back. */
function Change({ before, now }: { before: Status; now: Status }) {
  const { t } = useText<Key>();
  if (STEPS.indexOf(now) <= STEPS.indexOf(before)) return null;
  return (
    <p className="end-change">
      <StatusMark status={before} label="" />
      <span>{t('practice.end.change', { before: t(`status.${before}`), now: t(`status.${now}`) })}</span>
      <StatusMark status={now} label="" />
    </p>
  );
}

/** The next step: on along the line when it shines, else once more or something else. */
function Onwards({ goal }: { goal: GoalDepth }) {
  const { t } = useText<Key>();
  const iCan = useICan();
  const sky = useQuery(
    mastery.sky.queryOptions({
      input: { learnerId: goal.learner.personId },
      meta: { topics: [`learner:${goal.learner.personId}`] },
      staleTime: 0,
    }),
  );
  const stars = sky.data?.constellations.flatMap((line) => line.stars) ?? [];
  const nextId = sky.data?.next.find((one) => one.goalId !== goal.goal.goalId)?.goalId;
  const next = stars.find((star) => star.goalId === nextId);
  const again = (
    <LinkButton
      variant={isShown(goal.status) ? 'quiet' : 'primary'}
      to="/practice/$goalId"
      params={{ goalId: goal.goal.goalId }}
      search={{ again: Date.now() }}
    >
      {t('practice.end.again')}
    </LinkButton>
  );
  return (
    <>
      {next ? (
        <p className="soft">
          {t('practice.end.next')} <b>{iCan(next)}</b>
        </p>
      ) : null}
      <Row>
        {isShown(goal.status) ? null : again}
        {next ? (
          <LinkButton variant={isShown(goal.status) ? 'primary' : 'quiet'} to="/sky" search={{ star: next.goalId }}>
            {t('practice.end.toNext')}
          </LinkButton>
        ) : null}
        <LinkButton variant="plain" to="/sky" search={{ star: goal.goal.goalId }}>
          {t('practice.end.toSky')}
        </LinkButton>
      </Row>
    </>
  );
}
