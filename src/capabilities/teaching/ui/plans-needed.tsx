import { Notice } from '../../../web/design/notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Key, Member } from './client.ts';
import { nameOf } from './names.ts';

/** Who would be in extra instruction a third week running, each with room for a plan (T6). */
export function PlansNeeded(props: {
  learners: readonly Member[];
  learnerIds: readonly string[];
  plans: ReadonlyMap<string, string>;
  onChange: (plans: ReadonlyMap<string, string>) => void;
}) {
  const { t } = useText<Key>();
  if (props.learnerIds.length === 0) return null;
  return (
    <Notice kind="attention">
      <h2>{t('groups.plan.title')}</h2>
      <p>{t('groups.plan.text')}</p>
      {props.learnerIds.map((learnerId) => (
        <TextField
          key={learnerId}
          label={t('groups.plan.field', { name: nameOf(props.learners, learnerId) })}
          help={t('groups.plan.help')}
          rows={2}
          maxLength={500}
          value={props.plans.get(learnerId) ?? ''}
          onChange={(text) => props.onChange(new Map(props.plans).set(learnerId, text))}
        />
      ))}
    </Notice>
  );
}
