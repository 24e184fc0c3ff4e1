import { Check, ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import { type ChoiceProps, choose, FieldHelp } from './choice.tsx';
import './field.css';

/** One of many, in a list that opens. For up to five choices a `RadioGroup` shows them all at once. */
export function Select<Value extends string>(props: ChoiceProps<Value>) {
  const { t } = useText();
  return (
    <AriaSelect
      className="field"
      selectedKey={props.value}
      onSelectionChange={(key) => choose(props, String(key))}
      isInvalid={Boolean(props.error)}
      isDisabled={props.isDisabled ?? false}
      placeholder={t('choice.none')}
    >
      <Label className="field-label">{props.label}</Label>
      <FieldHelp>{props.help}</FieldHelp>
      <AriaButton className="field-input select-button">
        {/* The words only: the list's tick is not part of the choice. */}
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <ChevronDown size="1.1em" aria-hidden />
      </AriaButton>
      <FieldError className="field-error">{props.error}</FieldError>
      <Popover className="popover on-paper">
        <ListBox className="list-box" items={props.options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem className="list-item" textValue={option.label}>
              {option.label}
              {option.value === props.value ? <Check className="tick" size="1.1em" aria-hidden /> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
