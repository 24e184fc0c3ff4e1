import { useSearchParam } from '../../../web/client/navigation.ts';
import { Loading } from '../../../web/design/notice.tsx';
import { Page } from '../../../web/design/page.tsx';
import { ProblemNotice, ProblemText } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { useAccount } from './account.ts';
import { AccountIdentities } from './account-identities.tsx';
import { AccountPasskeys } from './account-passkeys.tsx';
import { AccountPassphrase } from './account-passphrase.tsx';
import { AccountSessions } from './account-sessions.tsx';
import { refusalIn } from './sign-in-refusal.ts';
import { useProviders } from './sign-in-ways.tsx';
import './account.css';

/** The own ways in and the open sessions; nobody else sees them, and the school cannot change them here. */
export default function AccountPage() {
  const { t } = useText<keyof typeof messages>();
  const [error] = useSearchParam('error');
  const account = useAccount();
  const providers = useProviders();
  const refusal = refusalIn(error);
  return (
    <Page title={t('account.title')} lead={account.data ? t('account.lead', { email: account.data.email }) : undefined}>
      {refusal ? <ProblemText problem={refusal} /> : null}
      <ProblemNotice error={account.error} onRetry={() => void account.refetch()} />
      {account.isPending ? <Loading /> : null}
      {account.data ? (
        <div className="account">
          <AccountSessions sessions={account.data.sessions} />
          <AccountPassphrase hasPassphrase={account.data.hasPassphrase} />
          {account.data.isStaff ? <AccountPasskeys account={account.data} /> : null}
          {providers.length > 0 || account.data.identities.length > 0 ? (
            <AccountIdentities account={account.data} providers={providers} />
          ) : null}
        </div>
      ) : null}
    </Page>
  );
}
