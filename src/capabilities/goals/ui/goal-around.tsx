import { useEffect, useRef } from 'react';
import { useText } from '../../../web/text/use-text.tsx';
import { layOutLayers } from '../domain/layout.ts';
import type { messages } from '../messages.ts';
import type { goals } from './client.ts';
import { GoalNames } from './goal-list.tsx';
import { GoalArrow, GoalNode, NODE } from './goal-node.tsx';

type Goal = Awaited<ReturnType<typeof goals.goal.call>>;

const MARGIN = 6;

/** What comes before and after a goal, drawn, with the direct neighbours as a list beside it. */
export function GoalAround({ goal }: { goal: Goal }) {
  const { t } = useText<keyof typeof messages>();
  const region = useRef<HTMLElement>(null);
  // On a narrow screen this goal would lie outside what is seen of the drawing.
  useEffect(() => {
    const here = region.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    const seen = region.current?.getBoundingClientRect();
    if (here && seen) region.current?.scrollBy({ left: here.left + here.width / 2 - seen.left - seen.width / 2 });
  });
  const neighbours = goal.around.filter((one) => one.step !== 0);
  if (neighbours.length === 0) return <p className="soft">{t('goals.goal.around.none')}</p>;
  const step = (number: number) => goal.around.filter((one) => one.step === number);
  const ids = goal.around.map((one) => one.goalId);
  const layout = layOutLayers(ids, goal.precedes, NODE);
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="goal-drawing" aria-label={t('goals.goal.around.picture')} tabIndex={0} ref={region}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links; no element of HTML is that. */}
        <svg
          role="group"
          aria-label={t('goals.goal.around')}
          width={layout.width + 2 * MARGIN}
          height={layout.height + 2 * MARGIN}
          viewBox={`${-MARGIN} ${-MARGIN} ${layout.width + 2 * MARGIN} ${layout.height + 2 * MARGIN}`}
        >
          {goal.precedes.map((arrow) => (
            <GoalArrow key={`${arrow.from} ${arrow.to}`} arrow={arrow} layout={layout} />
          ))}
          {goal.around.map((one) => {
            const place = layout.places.get(one.goalId);
            if (!place) return null;
            return <GoalNode key={one.goalId} goal={one} {...place} look={one.step === 0 ? 'here' : 'usual'} />;
          })}
        </svg>
      </section>
      <div className="columns">
        {([-1, 1] as const).map((side) =>
          step(side).length > 0 ? (
            <div key={side}>
              <h3>{t(side < 0 ? 'goals.goal.before' : 'goals.goal.after')}</h3>
              <GoalNames goals={step(side)} />
            </div>
          ) : null,
        )}
      </div>
    </div>
  );
}
