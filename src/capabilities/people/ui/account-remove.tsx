import { useState } from 'react';
import { postAuth } from '../../../web/client/auth.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type Account, useAccountChange } from './account.ts';
import { AccountConfirm } from './account-confirm.tsx';

/** Takes a passkey or a linked account away; the server keeps the last way in. */
export function RemoveWayIn(props: { account: Account; kind: 'passkey' | 'identity'; id: string; name: string }) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  const { kind, id, name } = props;
  const remove = useAccountChange(
    () => postAuth('/security/remove', { kind, id }),
    () => {
      toast(t('account.removed'));
      setOpen(false);
    },
  );
  return (
    <>
      <Button size="small" aria-label={t('account.remove.named', { name })} onPress={() => setOpen(true)}>
        {t('account.remove')}
      </Button>
      <Dialog
        title={t('account.remove.named', { name })}
        isOpen={isOpen && !remove.asks}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('action.cancel')}</Button>
            <Button variant="primary" isPending={remove.isPending} onPress={() => remove.mutate(undefined)}>
              {t('account.remove')}
            </Button>
          </>
        }
      >
        <p>{t('account.remove.sure')}</p>
        <ProblemNotice error={remove.error} />
      </Dialog>
      <AccountConfirm account={props.account} isOpen={remove.asks} onClose={remove.leave} onConfirmed={remove.goOn} />
    </>
  );
}
