import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Button } from '../../../web/design/button.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Glance, Key } from './client.ts';
import { groupTitle } from './group-words.ts';
import { LevelShape } from './level-shape.tsx';
import type { Level } from './observation.ts';
import { useSwipe } from './use-swipe.ts';

/** Names to tap, to slide over, or to take by group; arrows move and space chooses. */
export function ObservedLearners(props: {
  glance: Glance;
  chosen: readonly string[];
  onChange: (learnerIds: readonly string[]) => void;
  levelOf: (learnerId: string) => Level | undefined;
}) {
  const text = useText<Key>();
  const { t } = text;
  const { glance, chosen, onChange } = props;
  const swipe = useSwipe(
    (id) => chosen.includes(id),
    (ids, isChosen) =>
      onChange(isChosen ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id))),
  );
  const everyone = glance.learners.map((learner) => learner.personId);
  const isAll = chosen.length === everyone.length;
  return (
    <fieldset className="observe-who">
      <legend>
        {t('observe.who')} <span className="soft small">{t('observe.who.help')}</span>
      </legend>
      <div className="observe-groups">
        <Button size="small" variant="plain" onPress={() => onChange(isAll ? [] : everyone)}>
          {isAll ? t('observe.nobody') : t('observe.everyone')}
        </Button>
        {(glance.groups?.groups ?? []).map((group, index) => (
          <Button
            key={group.groupId}
            size="small"
            variant="plain"
            onPress={() => onChange([...new Set([...chosen, ...group.members.map((member) => member.learnerId)])])}
          >
            {groupTitle(text, group, index, glance.groups?.named ?? [])}
          </Button>
        ))}
      </div>
      <div {...swipe}>
        <ToggleButtonGroup
          aria-label={t('observe.who')}
          className="observe-names"
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => onChange([...keys].map(String))}
        >
          {glance.learners.map(({ personId, name }, index) => {
            const level = props.levelOf(personId);
            const noted = level
              ? t('observe.already', { name, level: t(`observe.level.${level}`).toLowerCase() })
              : name;
            return (
              <ToggleButton
                key={personId}
                id={personId}
                data-swipe={personId}
                autoFocus={index === 0}
                className="chip observe-name"
                aria-label={noted}
              >
                {level ? <LevelShape level={level} /> : null}
                {name}
              </ToggleButton>
            );
          })}
        </ToggleButtonGroup>
      </div>
    </fieldset>
  );
}
