import { useText } from '../../../web/text/use-text.tsx';
import type { GroupsPage, Key } from './client.ts';
import { groupTitle } from './group-words.ts';
import { joinNames, nameOf } from './names.ts';

/** Who was where before, so that nobody gets stuck in one place. */
export function FormerGroups({ data }: { data: GroupsPage }) {
  const text = useText<Key>();
  const { t, date, localized } = text;
  if (data.history.length === 0) return null;
  return (
    <details className="former-groups">
      <summary>{t('groups.history')}</summary>
      <ul className="stack">
        {data.history.map((former) => (
          <li key={former.groupingId}>
            <h3>
              {t('groups.history.period', { from: date(former.fromOn), until: date(former.untilOn) })} ·{' '}
              {t(`groups.kind.${former.kind}`)}
            </h3>
            <p className="soft small">{former.goals.map(localized).join(' · ')}</p>
            <ul>
              {former.groups.map((group, index) => {
                const names = group.learnerIds.map((id) => nameOf(data.learners, id)).filter(Boolean);
                return (
                  <li key={group.key}>
                    <b>{groupTitle(text, { ...group, goalId: null }, index, [])}</b>: {joinNames(text, names)}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
