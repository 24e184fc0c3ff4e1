import { useState } from 'react';
import { AppLink } from '../../../web/design/button.tsx';
import { Chip, Chips } from '../../../web/design/chip.tsx';
import { Card, Page } from '../../../web/design/page.tsx';
import { STATUSES, type Status, StatusWords } from '../../../web/design/status.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import type { Constellation, Star } from './client.ts';
import { useICan } from './goal-words.ts';
import type { SkyViewProps } from './sky-page.tsx';
import { ViewChoice } from './sky-scene.tsx';
import { StarCard } from './star-card.tsx';
import './goal-list.css';

type Key = keyof typeof messages;

/** The sky in words: the same stars, the same next step, the same doors. */
export function SkyList(props: SkyViewProps) {
  const { sky } = props;
  return (
    <Page {...props.greeting} actions={<ViewChoice view={props.view} onView={props.onView} />}>
      <div className="sky-list">
        <StarCard sky={sky} asked={props.asked} onAsk={props.onAsk} />
        <GoalList lines={sky.constellations} to="/sky/$goalId" params={{}} />
      </div>
    </Page>
  );
}

type Filter = Status | 'all' | 'own';

/** Learning lines with their goals and statuses, for a learner and for whoever looks with them. */
export function GoalList(props: {
  lines: readonly Constellation[];
  to: string;
  params: Readonly<Record<string, string>>;
}) {
  const { t, localized } = useText<Key>();
  const [filter, setFilter] = useState<Filter>('all');
  const stars = props.lines.flatMap((line) => line.stars);
  const present = (['own', ...STATUSES] as const).filter((one) => stars.some((star) => passes(star, one)));
  const frameworks = [...Map.groupBy(props.lines, (line) => line.frameworkId).values()];
  return (
    <div className="goal-lists">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons to filter by, no fields of a form. */}
      <div role="group" aria-label={t('sky.filter')}>
        <Chips>
          <Chip isSelected={filter === 'all'} onChange={() => setFilter('all')}>
            {t('sky.filter.all', { n: stars.length })}
          </Chip>
          {present.map((one) => (
            <Chip key={one} isSelected={filter === one} onChange={() => setFilter(filter === one ? 'all' : one)}>
              {t(one === 'own' ? 'sky.own' : `status.${one}`)} ({stars.filter((star) => passes(star, one)).length})
            </Chip>
          ))}
        </Chips>
      </div>
      {frameworks.map((lines) => {
        const shown = lines.filter((line) => line.stars.some((star) => passes(star, filter)));
        const [line] = shown;
        if (!line) return null;
        return (
          <section key={line.frameworkId} className="goal-framework">
            <h2>{localized(line.framework)}</h2>
            {shown.map((one) => (
              <LineCard key={one.lineId} line={one} filter={filter} to={props.to} params={props.params} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function LineCard(props: {
  line: Constellation;
  filter: Filter;
  to: string;
  params: Readonly<Record<string, string>>;
}) {
  const { t, localized } = useText<Key>();
  const iCan = useICan();
  return (
    <Card title={localized(props.line.title)} level={3} className="goal-line">
      <ul className="goal-rows">
        {props.line.stars
          .filter((star) => passes(star, props.filter))
          .map((star) => (
            <li key={star.goalId} className="goal-row">
              <span className="goal-row-status">
                <StatusWords status={star.status} />
              </span>
              <span>
                <AppLink to={props.to} params={{ ...props.params, goalId: star.goalId }}>
                  {iCan(star)}
                </AppLink>
                {star.own ? <span className="goal-own">{t('sky.own')}</span> : null}
              </span>
            </li>
          ))}
      </ul>
    </Card>
  );
}

function passes(star: Star, filter: Filter): boolean {
  return filter === 'all' || (filter === 'own' ? star.own : star.status === filter);
}
