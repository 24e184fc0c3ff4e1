import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Localized } from '../../../kernel/text.ts';
import { IconButton } from '../../../web/design/button.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import type { AnswerProps } from './answer-input.tsx';
import { moved, orderOf } from './response.ts';

type Key = keyof typeof messages;

/** Cards to put in order: by dragging, by keyboard (the grip), or with the arrow buttons. */
export function OrderInput(props: AnswerProps<'order'>) {
  const { t, localized } = useText<Key>();
  const { items } = props.form;
  const order = orderOf(props.value, items.length);
  const change = (next: readonly number[]) => {
    if (!props.isReadOnly) props.onChange(next.join(','));
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: props.isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': localized(items[Number(key)] ?? NOTHING) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      const from = order.indexOf(Number(key));
      const over = order.indexOf(Number(target.key));
      const to = target.dropPosition === 'after' ? over + 1 : over;
      change(moved(order, from, from < to ? to - 1 : to));
    },
  });
  return (
    <GridList
      aria-label={t('exercise.order')}
      className="answer-order"
      dragAndDropHooks={dragAndDropHooks}
      items={order.map((item, place) => ({ id: String(item), item, place }))}
      dependencies={[props.value, props.isReadOnly]}
    >
      {({ id, item, place }) => {
        const words = localized(items[item] ?? NOTHING);
        return (
          <GridListItem id={id} textValue={words} className="answer-order-item">
            <AriaButton slot="drag" className="answer-grip" aria-label={t('exercise.order.drag', { words })}>
              <GripVertical size="1.1em" aria-hidden />
            </AriaButton>
            <span className="answer-order-place" aria-hidden>
              {place + 1}
            </span>
            <span className="answer-order-words">{words}</span>
            <IconButton
              label={t('exercise.order.up', { words })}
              isDisabled={place === 0 || props.isReadOnly}
              onPress={() => change(moved(order, place, place - 1))}
            >
              <ArrowUp size="1.2em" aria-hidden />
            </IconButton>
            <IconButton
              label={t('exercise.order.down', { words })}
              isDisabled={place === order.length - 1 || props.isReadOnly}
              onPress={() => change(moved(order, place, place + 1))}
            >
              <ArrowDown size="1.2em" aria-hidden />
            </IconButton>
          </GridListItem>
        );
      }}
    </GridList>
  );
}

const NOTHING: Localized = { nl: '', en: '' };
