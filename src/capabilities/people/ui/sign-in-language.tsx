import { Languages } from 'lucide-react';
import { LANGUAGES } from '../../../kernel/text.ts';
import { changeSettings } from '../../../web/client/settings.ts';
import { Button } from '../../../web/design/button.tsx';
import { useText } from '../../../web/text/use-text.tsx';

/** The other languages, each in its own words, for who cannot read this one. */
export function SignInLanguage() {
  const { t, language } = useText();
  return (
    <nav className="sign-in-language" aria-label={t('settings.language')}>
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <Button key={other} variant="plain" onPress={() => changeSettings({ language: other })}>
          <Languages size="1.2em" aria-hidden />
          <span lang={other}>{t(`settings.language.${other}`)}</span>
        </Button>
      ))}
    </nav>
  );
}
