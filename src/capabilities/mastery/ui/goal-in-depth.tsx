import { useQuery } from '@tanstack/react-query';
import type { GoalId, PersonId } from '../../../kernel/ids.ts';
import { useLive } from '../../../web/client/live.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { AppLink } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card, Columns } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { StatusWords } from '../../../web/design/status.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { evidence, type GoalDepth, mastery } from './client.ts';
import { useICan } from './goal-words.ts';
import { HowWeKnow } from './how-we-know.tsx';
import { Voices } from './voices.tsx';
import './depth.css';

type Key = keyof typeof messages;

export interface Subject {
  readonly learnerId: PersonId;
  readonly goalId: GoalId;
}

/** How somebody looks at a goal of a learner: their own, or as the one who teaches or raises them. */
export interface Looking {
  readonly who: 'self' | 'other';
  readonly name: string;
  /** Only who teaches may take evidence back. */
  readonly mayVoid: boolean;
}

export function goalQuery({ learnerId, goalId }: Subject) {
  return mastery.goal.queryOptions({
    input: { learnerId, goalId },
    meta: { topics: [`learner:${learnerId}`] },
    staleTime: 0,
  });
}

/** Everything about one learner and one goal: why it matters, where it stands, and how we know (M1: one status for all). */
export function GoalInDepth(props: { learnerId: PersonId; goalId: GoalId }) {
  useLive([`learner:${props.learnerId}`]);
  const { person, roles } = useSignedIn();
  const depth = useQuery(goalQuery(props));
  const pieces = useQuery(
    evidence.list.queryOptions({
      input: { learnerId: props.learnerId, goalId: props.goalId, limit: 500 },
      meta: { topics: [`learner:${props.learnerId}`] },
      staleTime: 0,
    }),
  );
  if (!depth.data)
    return depth.error ? <ProblemNotice error={depth.error} onRetry={() => void depth.refetch()} /> : <Loading />;
  const looking: Looking = {
    who: person.personId === props.learnerId ? 'self' : 'other',
    name: depth.data.learner.givenName,
    mayVoid: roles.includes('teacher') && person.personId !== props.learnerId,
  };
  const known = pieces.data?.evidence ?? [];
  return (
    <div className="depth">
      <Columns>
        <About depth={depth.data} />
        <Around depth={depth.data} looking={looking} />
      </Columns>
      <HowWeKnow depth={depth.data} looking={looking} pieces={known} />
      <Voices looking={looking} pieces={known} />
    </div>
  );
}

function About({ depth }: { depth: GoalDepth }) {
  const { t, localized } = useText<Key>();
  const { goal, status } = depth;
  return (
    <Card>
      <div className="stack">
        <p>
          <StatusWords status={status} explain />
        </p>
        {depth.own ? <p className="goal-own-line">{t('sky.legend.own')}</p> : null}
        {goal.why ? (
          <section>
            <h2>{t('goal.why')}</h2>
            <p>{localized(goal.why)}</p>
          </section>
        ) : null}
        {goal.criteria.length > 0 ? (
          <section>
            <h2>{t('goal.criteria')}</h2>
            <ul className="criteria">
              {goal.criteria.map((criterion) => (
                <li key={criterion.nl}>{localized(criterion)}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <p className="small soft">
          {localized(goal.framework)} · {localized(goal.line)}
          {goal.minimum ? ` · ${t('goal.minimum')}` : ''}
        </p>
      </div>
    </Card>
  );
}

function Around({ depth, looking }: { depth: GoalDepth; looking: Looking }) {
  const { t } = useText<Key>();
  return (
    <Card>
      <div className="stack">
        <Neighbours
          title={t('goal.before')}
          none={t('goal.before.none')}
          goals={depth.before}
          {...{ depth, looking }}
        />
        <Neighbours title={t('goal.after')} none={t('goal.after.none')} goals={depth.after} {...{ depth, looking }} />
      </div>
    </Card>
  );
}

function Neighbours(props: {
  title: string;
  none: string;
  goals: GoalDepth['before'];
  depth: GoalDepth;
  looking: Looking;
}) {
  const iCan = useICan();
  const isOwn = props.looking.who === 'self';
  const { personId } = props.depth.learner;
  return (
    <section>
      <h2>{props.title}</h2>
      {props.goals.length === 0 ? <p className="soft">{props.none}</p> : null}
      <ul className="neighbours">
        {props.goals.map((goal) => (
          <li key={goal.goalId}>
            <AppLink
              to={isOwn ? '/sky/$goalId' : '/learner/$learnerId/goal/$goalId'}
              params={{ learnerId: personId, goalId: goal.goalId }}
            >
              {iCan(goal)}
            </AppLink>
            <span className="small soft">
              <StatusWords status={goal.status} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
