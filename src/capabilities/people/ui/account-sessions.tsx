import { postAuth } from '../../../web/client/auth.ts';
import { Button } from '../../../web/design/button.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type AccountSession, useAccountChange } from './account.ts';
import { deviceName } from './device-name.ts';

export function AccountSessions(props: { sessions: readonly AccountSession[] }) {
  const { t } = useText<keyof typeof messages>();
  const done = () => toast(t('account.session.ended'));
  const end = useAccountChange((id: string) => postAuth('/security/end-session', { id }), done);
  const endOthers = useAccountChange(() => postAuth('/security/end-other-sessions'), done);
  return (
    <Card title={t('account.sessions')}>
      <ul className="account-list">
        {props.sessions.map((session) => (
          <SessionLine key={session.id} session={session} onEnd={() => end.mutate(session.id)} />
        ))}
      </ul>
      <ProblemNotice error={end.error ?? endOthers.error} />
      {props.sessions.length > 1 ? (
        <Button isPending={endOthers.isPending} onPress={() => endOthers.mutate(undefined)}>
          {t('account.session.endOthers')}
        </Button>
      ) : (
        <p className="soft small">{t('account.session.only')}</p>
      )}
    </Card>
  );
}

function SessionLine({ session, onEnd }: { session: AccountSession; onEnd: () => void }) {
  const { t, date } = useText<keyof typeof messages>();
  const named = deviceName(session.userAgent);
  const device = named ? t('account.session.device', named) : t('account.session.unknown');
  const moment = (at: string) => date(at, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  return (
    <li>
      <span className="account-grow">
        <b>{device}</b>
        {session.isThis ? <span className="account-mark">{t('account.session.this')}</span> : null}
        <br />
        <span className="soft small">
          {t('account.session.times', { since: moment(session.since), last: moment(session.lastUsedAt) })}
          {session.method ? `, ${t('account.session.method', { method: session.method })}` : null}
        </span>
      </span>
      {session.isThis ? null : (
        <Button size="small" aria-label={t('account.session.endOn', { device })} onPress={onEnd}>
          {t('account.session.end')}
        </Button>
      )}
    </li>
  );
}
