import type { MouseEvent } from 'react';
import { hrefOf, useGo } from '../../../web/client/navigation.ts';
import { useText } from '../../../web/text/use-text.tsx';
import { type Arrow, type Grid, type Layout, wrapWords } from '../domain/layout.ts';
import type { GoalName } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import { statementOf } from './goal-words.ts';

export const NODE: Grid = { width: 196, height: 68, gapX: 56, gapY: 14 };
const LETTERS = 28;
const PADDING = 10;

/** One goal as a box in a drawing: a link, so that keyboard and touch reach it like any other. */
export function GoalNode(props: {
  goal: GoalName;
  x: number;
  y: number;
  look?: 'usual' | 'here' | 'beyond';
  onPoint?: (isPointed: boolean) => void;
}) {
  const text = useText<keyof typeof messages>();
  const go = useGo();
  const { goal, x, y } = props;
  const { words, lang } = statementOf(text, goal);
  const to = '/goals/$goalId';
  const lines = wrapWords(words, LETTERS, goal.code ? 2 : 3);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to, { goalId: goal.goalId });
  };
  return (
    <a
      href={hrefOf(to, { goalId: goal.goalId })}
      className={`goal-node goal-node-${props.look ?? 'usual'}`}
      aria-label={[goal.code, words].filter((part) => part).join(' ')}
      {...(props.look === 'here' ? { 'aria-current': 'true' as const } : {})}
      onClick={follow}
      onFocus={() => props.onPoint?.(true)}
      onBlur={() => props.onPoint?.(false)}
      onMouseEnter={() => props.onPoint?.(true)}
      onMouseLeave={() => props.onPoint?.(false)}
    >
      <title>{words}</title>
      <rect x={x} y={y} width={NODE.width} height={NODE.height} rx={12} />
      <g lang={lang}>
        {goal.code ? (
          <text x={x + PADDING} y={y + 20} className="goal-node-code">
            {goal.code}
          </text>
        ) : null}
        {lines.map((line, index) => (
          <text key={line} x={x + PADDING} y={y + (goal.code ? 40 : 24) + index * 18}>
            {line}
          </text>
        ))}
      </g>
    </a>
  );
}

/** An arrow from the right side of what comes first to the left side of what follows. */
export function GoalArrow(props: { arrow: Arrow; places: Layout['places']; look?: 'usual' | 'strong' | 'faint' }) {
  const from = props.places.get(props.arrow.from);
  const to = props.places.get(props.arrow.to);
  if (!from || !to) return null;
  const x1 = from.x + NODE.width;
  const y1 = from.y + NODE.height / 2;
  const x2 = to.x - 7;
  const y2 = to.y + NODE.height / 2;
  const bend = Math.max(NODE.gapX / 2, Math.abs(x2 - x1) / 3);
  return (
    <path
      className={`goal-arrow goal-arrow-${props.look ?? 'usual'}`}
      d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}M${x2 - 1} ${y2 - 5}l8 5-8 5`}
    />
  );
}
