import { Square, Volume2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSettings } from '../client/settings.ts';
import { useText } from '../text/use-text.tsx';
import { Button, IconButton } from './button.tsx';

/**
 * Speaks a text in the language of the interface (Web Speech). Absent where the device cannot speak or the person put it off;
 * `always` is for pages that readers of 6 must be able to use.
 */
export function ReadAloud(props: { text: string; look?: 'icon' | 'words'; always?: boolean }) {
  const { t } = useText();
  const { readAloud } = useSettings();
  const speech = useSpeech();
  if (!speech || !(readAloud || props.always)) return null;
  const words = speech.isSpeaking ? t('action.stopReading') : t('action.readAloud');
  const icon = speech.isSpeaking ? <Square size="1.1em" aria-hidden /> : <Volume2 size="1.2em" aria-hidden />;
  const press = () => (speech.isSpeaking ? speech.stop() : speech.say(props.text));
  if (props.look === 'words') {
    return (
      <Button variant="plain" onPress={press}>
        {icon}
        {words}
      </Button>
    );
  }
  return (
    <IconButton label={words} onPress={press}>
      {icon}
    </IconButton>
  );
}

/** The device's voice, or null where it has none. It falls silent when the part that used it goes away. */
export function useSpeech(): { isSpeaking: boolean; say: (text: string) => void; stop: () => void } | null {
  const { locale } = useText();
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => () => voice()?.cancel(), []);
  const speaker = voice();
  if (!speaker) return null;
  return {
    isSpeaking,
    say: (text) => {
      speaker.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = locale;
      const chosen = voiceFor(speaker.getVoices(), locale);
      if (chosen) utterance.voice = chosen;
      utterance.rate = 0.9;
      utterance.onend = () => setSpeaking(false);
      utterance.onerror = () => setSpeaking(false);
      setSpeaking(true);
      speaker.speak(utterance);
    },
    stop: () => {
      speaker.cancel();
      setSpeaking(false);
    },
  };
}

/** The same region if there is one (a Flemish voice for nl-BE), else the same language. */
export function voiceFor<Voice extends { readonly lang: string }>(
  voices: readonly Voice[],
  locale: string,
): Voice | undefined {
  const named = (voice: Voice) => voice.lang.replace('_', '-');
  return voices.find((one) => named(one) === locale) ?? voices.find((one) => named(one).startsWith(locale.slice(0, 2)));
}

function voice(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in window ? window.speechSynthesis : undefined;
}
