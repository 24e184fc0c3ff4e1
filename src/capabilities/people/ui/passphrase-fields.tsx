import { useState } from 'react';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';

/** As the server asks (MINIMUM_PASSPHRASE). */
const SHORTEST = 10;

export function isGoodPassphrase(passphrase: string): boolean {
  return passphrase.length >= SHORTEST;
}

/** A field for a new passphrase that can be looked at, so that it need not be typed twice. */
export function PassphraseField(props: { value: string; onChange: (value: string) => void; isAsked: boolean }) {
  const { t } = useText<keyof typeof messages>();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField
        label={t('signIn.passphrase')}
        help={t('people.passphrase.help', { n: SHORTEST })}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        value={props.value}
        onChange={props.onChange}
        error={
          props.isAsked && !isGoodPassphrase(props.value) ? t('people.passphrase.short', { n: SHORTEST }) : undefined
        }
      />
      <Checkbox isSelected={isShown} onChange={setShown}>
        {t('signIn.passphrase.show')}
      </Checkbox>
    </>
  );
}
