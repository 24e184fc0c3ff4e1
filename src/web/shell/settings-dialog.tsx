import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { LANGUAGES } from '../../kernel/text.ts';
import { useGo } from '../client/navigation.ts';
import { changeSettings, LETTERS, THEMES, useSettings } from '../client/settings.ts';
import { Button } from '../design/button.tsx';
import { RadioGroup, Switch } from '../design/choice.tsx';
import { Dialog } from '../design/dialog.tsx';
import { useText } from '../text/use-text.tsx';

/** Each change shows at once; there is nothing to save. */
export default function SettingsDialog(props: { isOpen: boolean; onClose: () => void }) {
  const { t, language, number } = useText();
  const settings = useSettings();
  const go = useGo();
  return (
    <Dialog title={t('shell.settings')} isOpen={props.isOpen} onClose={props.onClose}>
      <p className="soft small">{t('settings.kept')}</p>
      <RadioGroup
        label={t('settings.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
        value={language}
        onChange={(value) => changeSettings({ language: value })}
      />
      <RadioGroup
        label={t('settings.theme')}
        options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        value={settings.theme}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Slider
        className="slider"
        minValue={100}
        maxValue={200}
        step={10}
        value={settings.textSize}
        onChange={(textSize) => changeSettings({ textSize })}
        formatOptions={{ style: 'unit', unit: 'percent' }}
      >
        <Label className="field-label">{t('settings.textSize')}</Label>
        <SliderOutput>{number(settings.textSize / 100, { style: 'percent' })}</SliderOutput>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
      <RadioGroup
        label={t('settings.letter')}
        options={LETTERS.map((value) => ({ value, label: t(`settings.letter.${value}`) }))}
        value={settings.letter}
        onChange={(letter) => changeSettings({ letter })}
      />
      <Switch isSelected={settings.lessMotion} onChange={(lessMotion) => changeSettings({ lessMotion })}>
        {t('settings.motion')}
      </Switch>
      <Switch isSelected={settings.readAloud} onChange={(readAloud) => changeSettings({ readAloud })}>
        {t('settings.aloud')}
      </Switch>
      <div>
        <Button
          variant="plain"
          onPress={() => {
            props.onClose();
            go('/parents');
          }}
        >
          {t('shell.parents')}
        </Button>
      </div>
    </Dialog>
  );
}
