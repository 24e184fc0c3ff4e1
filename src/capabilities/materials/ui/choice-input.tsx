import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import type { AnswerProps } from './answer-input.tsx';

type Key = keyof typeof messages;

/** One of two to six, as cards that are easy to hit. */
export function ChoiceInput(props: AnswerProps<'choice'>) {
  const { t, localized } = useText<Key>();
  return (
    <RadioGroup
      className="answer-choices"
      value={props.value || null}
      onChange={props.onChange}
      isReadOnly={props.isReadOnly}
    >
      <Label className="visually-hidden">{t('exercise.choose')}</Label>
      {props.form.options.map((option, index) => (
        <Radio key={option.nl} value={String(index)} className="answer-choice">
          <span className="answer-choice-mark" aria-hidden />
          <span>{localized(option)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
