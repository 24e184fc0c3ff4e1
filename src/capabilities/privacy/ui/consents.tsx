import { useQuery } from '@tanstack/react-query';
import { newCommandId } from '../../../web/client/link.ts';
import { Switch } from '../../../web/design/choice.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { privacy, usePrivacyWrite } from './client.ts';
import type { Subject } from './my-data-page.tsx';

type Extra = Awaited<ReturnType<typeof privacy.consents.call>>['extras'][number];

/** What somebody says yes to, and takes back with the same tap. */
export function Consents(props: Subject) {
  const { t } = useText<keyof typeof messages>();
  const { learnerId } = props;
  const found = useQuery(privacy.consents.queryOptions({ input: { learnerId } }));
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const { decides, isYours, extras } = found.data;
  return (
    <Card title={t('privacy.consents.title')}>
      <div className="stack">
        <p>{t('privacy.consents.help')}</p>
        <p>
          {t('privacy.consents.decides', { decides: decides === 'self' && props.reader === 'self' ? 'self' : 'other' })}
        </p>
        {extras.map((extra) => (
          <OneExtra key={extra.what} extra={extra} learnerId={learnerId} isYours={isYours} />
        ))}
      </div>
    </Card>
  );
}

function OneExtra(props: { extra: Extra; learnerId: Subject['learnerId']; isYours: boolean }) {
  const { t, date } = useText<keyof typeof messages>();
  const { what, version, given } = props.extra;
  const decide = usePrivacyWrite(privacy.decideConsent.call);
  // A no is for everybody who may see this; a yes only for who decides.
  const mayChange = props.isYours || given !== null;
  return (
    <section aria-label={t(`privacy.extra.${what}`)}>
      <h3>{t(`privacy.extra.${what}`)}</h3>
      <p>{t(`privacy.extra.${what}.text`)}</p>
      <Switch
        isSelected={given !== null}
        // Not while it is being sent: a switch that is disabled loses the focus of who works by keyboard.
        isDisabled={!mayChange}
        onChange={(isOn) =>
          decide.mutate({ commandId: newCommandId(), learnerId: props.learnerId, what, version, given: isOn })
        }
      >
        {t('privacy.extra.on')}
      </Switch>
      {given ? <p className="soft small">{t('privacy.extra.given', { as: given.as, day: date(given.at) })}</p> : null}
      {mayChange ? null : <p className="soft small">{t('privacy.extra.notYours')}</p>}
      <ProblemNotice error={decide.error} />
    </section>
  );
}
