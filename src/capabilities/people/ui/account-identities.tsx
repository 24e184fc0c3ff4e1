import { Button } from '../../../web/design/button.tsx';
import { Card, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type Account, useAccountChange } from './account.ts';
import { AccountConfirm } from './account-confirm.tsx';
import { RemoveWayIn } from './account-remove.tsx';
import { type Provider, useProviderPage } from './sign-in-ways.tsx';

/** Accounts of the school's own sign-in that open this one. */
export function AccountIdentities({ account, providers }: { account: Account; providers: readonly Provider[] }) {
  const { t, date } = useText<keyof typeof messages>();
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  const linked = new Set(account.identities.map((one) => one.providerId));
  return (
    <Card title={t('account.identities')}>
      {account.identities.length > 0 ? (
        <ul className="account-list">
          {account.identities.map(({ id, providerId, since }) => (
            <li key={id}>
              <span className="account-grow">
                <b>{names.get(providerId) ?? providerId}</b>
                <br />
                <span className="soft small">
                  {t('account.since', { date: date(since, { day: 'numeric', month: 'long', year: 'numeric' }) })}
                </span>
              </span>
              <RemoveWayIn account={account} kind="identity" id={id} name={names.get(providerId) ?? providerId} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t('account.identities.none')}</p>
      )}
      <Row>
        {providers
          .filter(({ id }) => !linked.has(id))
          .map((provider) => (
            <LinkProvider key={provider.id} account={account} provider={provider} />
          ))}
      </Row>
    </Card>
  );
}

function LinkProvider({ account, provider }: { account: Account; provider: Provider }) {
  const { t } = useText<keyof typeof messages>();
  const page = useProviderPage('/link-social');
  const link = useAccountChange(
    () => page.mutateAsync({ provider: provider.id, callbackURL: '/account' }),
    () => undefined,
  );
  return (
    <>
      <Button isPending={link.isPending} onPress={() => link.mutate(undefined)}>
        {t('account.identities.link', { name: provider.name })}
      </Button>
      <ProblemNotice error={link.error} />
      <AccountConfirm account={account} isOpen={link.asks} onClose={link.leave} onConfirmed={link.goOn} />
    </>
  );
}
