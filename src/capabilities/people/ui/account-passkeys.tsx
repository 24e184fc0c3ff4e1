import { useState } from 'react';
import { postAuth } from '../../../web/client/auth.ts';
import { Button } from '../../../web/design/button.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type Account, useAccountChange } from './account.ts';
import { AccountConfirm } from './account-confirm.tsx';
import { NameDialog } from './account-name-dialog.tsx';
import { RemoveWayIn } from './account-remove.tsx';

type Passkey = Account['passkeys'][number];

export function AccountPasskeys({ account }: { account: Account }) {
  const { t } = useText<keyof typeof messages>();
  return (
    <Card title={t('account.passkeys')}>
      <p>{t('account.passkeys.help')}</p>
      {account.passkeys.length > 0 ? (
        <ul className="account-list">
          {account.passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} account={account} passkey={passkey} />
          ))}
        </ul>
      ) : (
        <p className="soft">{t('account.passkeys.none')}</p>
      )}
      {'PublicKeyCredential' in window ? <AddPasskey account={account} /> : <p>{t('account.passkeys.unable')}</p>}
    </Card>
  );
}

function PasskeyLine({ account, passkey }: { account: Account; passkey: Passkey }) {
  const { t, date } = useText<keyof typeof messages>();
  const [isNaming, setNaming] = useState(false);
  const rename = useAccountChange(
    (name: string) => postAuth('/security/rename-passkey', { id: passkey.id, name }),
    () => setNaming(false),
  );
  const name = passkey.name ?? t('account.passkeys.unnamed');
  return (
    <li>
      <span className="account-grow">
        <b>{name}</b>
        <br />
        {passkey.since ? (
          <span className="soft small">
            {t('account.since', { date: date(passkey.since, { day: 'numeric', month: 'long', year: 'numeric' }) })}
          </span>
        ) : null}
      </span>
      <Button size="small" onPress={() => setNaming(true)}>
        {t('account.passkeys.rename')}
      </Button>
      <RemoveWayIn account={account} kind="passkey" id={passkey.id} name={name} />
      {isNaming ? (
        <NameDialog
          title={t('account.passkeys.rename')}
          name={name}
          error={rename.error}
          isPending={rename.isPending}
          onClose={() => setNaming(false)}
          onName={rename.mutate}
        />
      ) : null}
    </li>
  );
}

function AddPasskey({ account }: { account: Account }) {
  const { t } = useText<keyof typeof messages>();
  const [isNaming, setNaming] = useState(false);
  const [isKnown, setKnown] = useState(false);
  const add = useAccountChange(
    async (name: string) => {
      setKnown(false);
      const { registerPasskey, wasLeft } = await import('./web-authn.ts');
      try {
        await registerPasskey(name);
        toast(t('account.passkeys.added'));
      } catch (error) {
        if (error instanceof DOMException && error.name === 'InvalidStateError') setKnown(true);
        else if (!wasLeft(error)) throw error;
      }
    },
    () => setNaming(false),
  );
  return (
    <>
      <Button onPress={() => setNaming(true)}>{t('account.passkeys.add')}</Button>
      {isKnown ? <p role="status">{t('account.passkeys.known')}</p> : null}
      {isNaming && !add.asks ? (
        <NameDialog
          title={t('account.passkeys.add')}
          name=""
          error={add.error}
          isPending={add.isPending}
          onClose={() => setNaming(false)}
          onName={add.mutate}
        />
      ) : null}
      <AccountConfirm account={account} isOpen={add.asks} onClose={add.leave} onConfirmed={add.goOn} />
      {isNaming ? null : <ProblemNotice error={add.error} />}
    </>
  );
}
