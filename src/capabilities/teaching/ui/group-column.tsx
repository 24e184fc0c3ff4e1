import { ArrowRightLeft, GripVertical } from 'lucide-react';
import { GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { IconButton } from '../../../web/design/button.tsx';
import { Menu } from '../../../web/design/menu.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Key, Member, OwnText } from './client.ts';
import { ABSENT, type EditedGroup } from './edited-groups.ts';
import { groupHow, groupTitle, reasonWords } from './group-words.ts';
import type { StartingGroups } from './groups-work.tsx';
import { nameOf } from './names.ts';

const DRAGGED = 'application/x-poolster-learner';

interface ColumnProps {
  group: EditedGroup;
  index: number;
  groups: readonly EditedGroup[];
  start: StartingGroups;
  learners: readonly Member[];
  isWhy: boolean;
  onMove: (learnerIds: readonly string[], to: number) => void;
}

/** One group: drag names in and out with mouse, finger or keyboard, or move them by their menu. */
export function GroupColumn(props: ColumnProps) {
  const text = useText<Key>();
  const { t } = text;
  const { group, index, start } = props;
  const title = titleOf(text, group, index, start);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [DRAGGED]: String(key), 'text/plain': nameOf(props.learners, String(key)) })),
    acceptedDragTypes: [DRAGGED],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      const texts = await Promise.all(items.map((item) => (item.kind === 'text' ? item.getText(DRAGGED) : undefined)));
      props.onMove(
        texts.filter((one) => one !== undefined),
        index,
      );
    },
  });
  const origin = start.groups.find((one) => one.key === group.key);
  const how = groupHow(text, group.key);
  return (
    <section className={group.key === ABSENT ? 'group-column group-absent' : 'group-column'}>
      <h2>{title}</h2>
      <p className="soft small">
        {[how, t('groups.count', { n: group.learnerIds.length })].filter(Boolean).join(' · ')}
      </p>
      <GridList
        aria-label={title}
        className="group-list"
        selectionMode="none"
        items={group.learnerIds.map((id) => ({ id }))}
        dependencies={[props.isWhy, props.groups]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <span className="soft small">{t('groups.empty')}</span>}
      >
        {({ id }) => <Placed {...props} learnerId={id} />}
      </GridList>
      {origin && origin.reasons.length > 0 && group.learnerIds.length > 0 ? (
        <p className="soft small">{origin.reasons.map((reason) => reasonWords(text, reason, start.named)).join(' ')}</p>
      ) : null}
      {props.isWhy ? <Helping {...props} /> : null}
    </section>
  );
}

function Placed({ learnerId, ...props }: ColumnProps & { learnerId: string }) {
  const text = useText<Key>();
  const { t } = text;
  const name = nameOf(props.learners, learnerId);
  const { group, groups, start } = props;
  const wasHere = start.groups.some((one) => one.key === group.key && one.learnerIds.includes(learnerId));
  const reason = wasHere ? start.reasonOf.get(learnerId) : { code: 'placed-by-teacher', data: {} };
  const targets = groups.flatMap((one, to) =>
    one.key === group.key
      ? []
      : [
          {
            id: one.key,
            label: t('groups.moveTo', { group: titleOf(text, one, to, start) }),
            onAction: () => props.onMove([learnerId], to),
          },
        ],
  );
  return (
    <GridListItem id={learnerId} textValue={name} className="group-learner">
      <IconButton slot="drag" size="small" label={t('groups.drag', { name })} className="group-grip">
        <GripVertical size="1.1em" aria-hidden />
      </IconButton>
      <span className="group-learner-name">
        {name}
        {props.isWhy && reason && group.key !== ABSENT ? (
          <span className="soft small"> {reasonWords(text, reason, start.named)}</span>
        ) : null}
      </span>
      <Menu label={t('groups.move', { name })} groups={[{ id: 'groups', actions: targets }]}>
        <IconButton size="small" label={t('groups.move', { name })}>
          <ArrowRightLeft size="1.1em" aria-hidden />
        </IconButton>
      </Menu>
    </GridListItem>
  );
}

/** Who may help whom, as long as both are still together. */
function Helping({ group, start, learners }: ColumnProps) {
  const { t } = useText<Key>();
  const helping = (start.groups.find((one) => one.key === group.key)?.helping ?? []).filter(
    ({ helperId, learnerId }) => group.learnerIds.includes(helperId) && group.learnerIds.includes(learnerId),
  );
  if (helping.length === 0) return null;
  return (
    <ul className="soft small">
      {helping.map(({ helperId, learnerId }) => (
        <li key={`${helperId} ${learnerId}`}>
          {t('groups.helps', { helper: nameOf(learners, helperId), learner: nameOf(learners, learnerId) })}
        </li>
      ))}
    </ul>
  );
}

function titleOf(text: OwnText, group: EditedGroup, index: number, start: StartingGroups): string {
  return group.key === ABSENT ? text.t('groups.absent') : groupTitle(text, group, index, start.named);
}
