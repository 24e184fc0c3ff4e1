import type { MouseEvent } from 'react';
import { hrefOf, useGo } from '../../../web/client/navigation.ts';
import { useText } from '../../../web/text/use-text.tsx';
import { type Arrow, type Grid, type Layout, type Point, routeKey, wrapWords } from '../domain/layout.ts';
import type { GoalName } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import { statementOf } from './goal-words.ts';

export const NODE: Grid = { width: 196, height: 68, gapX: 56, gapY: 14 };
const LETTERS = 26;
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
      {...(props.look === 'here' ? { 'aria-current': 'true' as const } : {})}
      onClick={follow}
      onFocus={() => props.onPoint?.(true)}
      onBlur={() => props.onPoint?.(false)}
      onMouseEnter={() => props.onPoint?.(true)}
      onMouseLeave={() => props.onPoint?.(false)}
    >
      {/* The whole name, for screen readers and on pointing; the lines in the box may be cut short. */}
      <title>{[goal.code, words].filter((part) => part).join(' ')}</title>
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

/** An arrow from the right side of what comes first, past the boxes between, to the left side of what follows. */
export function GoalArrow(props: {
  arrow: Arrow;
  layout: Pick<Layout, 'places' | 'routes'>;
  look?: 'usual' | 'strong' | 'faint';
}) {
  const { arrow, layout } = props;
  const from = layout.places.get(arrow.from);
  const to = layout.places.get(arrow.to);
  if (!from || !to) return null;
  const end = { x: to.x - 7, y: to.y + NODE.height / 2 };
  let at = { x: from.x + NODE.width, y: from.y + NODE.height / 2 };
  let path = `M${at.x} ${at.y}`;
  for (const point of layout.routes.get(routeKey(arrow)) ?? []) {
    path += `${curve(at, point)}H${point.x + NODE.width}`;
    at = { x: point.x + NODE.width, y: point.y };
  }
  return (
    <path
      className={`goal-arrow goal-arrow-${props.look ?? 'usual'}`}
      d={`${path}${curve(at, end)}M${end.x - 1} ${end.y - 5}l8 5-8 5`}
    />
  );
}

function curve(from: Point, to: Point): string {
  const bend = Math.max(NODE.gapX / 2, Math.abs(to.x - from.x) / 3);
  return `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}
