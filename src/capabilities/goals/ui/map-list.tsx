import type { GoalId } from '../../../kernel/ids.ts';
import { Card } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Arrow } from '../domain/layout.ts';
import type { messages } from '../messages.ts';
import { GoalLink } from './goal-list.tsx';
import { statementOf, yearWords } from './goal-words.ts';
import type { LineTitle, MapLine } from './map-drawing.tsx';

/** What the drawing shows, in words: per learning line the goals, each with what is needed first. */
export function MapList(props: {
  lines: readonly MapLine[];
  all: readonly MapLine[];
  precedes: readonly Arrow[];
  titleOf: (line: MapLine) => LineTitle;
}) {
  const text = useText<keyof typeof messages>();
  const goals = new Map(props.all.flatMap((line) => line.goals).map((goal) => [goal.goalId, goal]));
  const before = new Map<GoalId, string[]>();
  for (const { from, to } of props.precedes) {
    const goal = goals.get(from);
    if (goal) before.set(to, [...(before.get(to) ?? []), goal.code ?? statementOf(text, goal).words]);
  }
  return (
    <div className="stack">
      {props.lines.map((line) => {
        const { words, lang } = props.titleOf(line);
        return (
          <Card key={line.lineId} title={<span lang={lang}>{words}</span>}>
            <ol className="goal-names">
              {line.goals.map((goal) => (
                <li key={goal.goalId}>
                  <GoalLink goal={goal} />
                  <span className="soft small">
                    {yearWords(text, goal)}
                    {before.has(goal.goalId)
                      ? ` · ${text.t('goals.map.needs', { goals: (before.get(goal.goalId) ?? []).join(', ') })}`
                      : ''}
                  </span>
                </li>
              ))}
            </ol>
          </Card>
        );
      })}
    </div>
  );
}
