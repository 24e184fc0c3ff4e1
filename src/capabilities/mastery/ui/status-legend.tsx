import { STATUSES, StatusWords } from '../../../web/design/status.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { StarShape } from './star-shape.tsx';
import './legend.css';

type Key = keyof typeof messages;

/** What the six statuses mean, on paper. */
export function StatusLegend() {
  const { t } = useText<Key>();
  return (
    <section aria-label={t('sky.legend')}>
      <ul className="status-legend">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusWords status={status} explain />
          </li>
        ))}
      </ul>
    </section>
  );
}

const IN_SKY = ['confirmed', 'estimated', 'withinReach', 'notRecentlyConfirmed', 'later', 'unknown'] as const;

/** The seven shapes of stars, each with a few words, for on the sky itself. */
export function SkyLegend() {
  const { t } = useText<Key>();
  return (
    <section className="sky-legend" aria-label={t('sky.legend')}>
      <ul>
        {IN_SKY.map((status) => (
          <li key={status}>
            <StarShape status={status} size={34} />
            {t(`sky.legend.${status}`)}
          </li>
        ))}
        <li>
          <StarShape status="estimated" own size={34} />
          {t('sky.legend.own')}
        </li>
      </ul>
    </section>
  );
}
