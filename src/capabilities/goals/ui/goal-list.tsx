import { AppLink } from '../../../web/design/button.tsx';
import { Chip, Chips } from '../../../web/design/chip.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { GoalName, GoalSummary } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import { statementOf, yearWords } from './goal-words.ts';

/** Goals as a list of links, each with what tells it apart. */
export function GoalList(props: { goals: readonly GoalSummary[] }) {
  const text = useText<keyof typeof messages>();
  return (
    <ul className="goal-list">
      {props.goals.map((goal) => (
        <li key={goal.goalId} className="goal-item">
          <GoalLink goal={goal} />
          <Chips>
            {yearWords(text, goal) ? <Chip>{yearWords(text, goal)}</Chip> : null}
            {goal.minimum ? null : <Chip tone="challenge">{text.t('goals.beyond')}</Chip>}
            {goal.validUntil ? (
              <Chip tone="unknown">
                {text.t('goals.validUntil', { day: text.date(goal.validUntil, { dateStyle: 'medium' }) })}
              </Chip>
            ) : null}
          </Chips>
        </li>
      ))}
    </ul>
  );
}

export function GoalLink(props: { goal: GoalName }) {
  const text = useText<keyof typeof messages>();
  const { words, lang } = statementOf(text, props.goal);
  return (
    <AppLink to="/goals/$goalId" params={{ goalId: props.goal.goalId }} className="link goal-link">
      {props.goal.code ? <span className="goal-code">{props.goal.code}</span> : null}
      <span lang={lang}>{words}</span>
    </AppLink>
  );
}

/** Bare names, for prerequisites and the like. */
export function GoalNames(props: { goals: readonly GoalName[] }) {
  return (
    <ul className="goal-names">
      {props.goals.map((goal) => (
        <li key={goal.goalId}>
          <GoalLink goal={goal} />
        </li>
      ))}
    </ul>
  );
}
