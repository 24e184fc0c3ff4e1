import { Check, ChevronDown, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Select as AriaSelect,
  Switch as AriaSwitch,
  type SwitchProps as AriaSwitchProps,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import './field.css';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
}

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
      <Help>{props.help}</Help>
      <AriaButton className="field-input select-button">
        <SelectValue />
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

export function RadioGroup<Value extends string>(props: ChoiceProps<Value> & Pick<AriaRadioGroupProps, 'orientation'>) {
  return (
    <AriaRadioGroup
      className="field"
      value={props.value}
      onChange={(value) => choose(props, value)}
      isInvalid={Boolean(props.error)}
      isDisabled={props.isDisabled ?? false}
      orientation={props.orientation ?? 'vertical'}
    >
      <Label className="field-label">{props.label}</Label>
      <Help>{props.help}</Help>
      <div className="choice-list">
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice">
            <span className="choice-box choice-round" />
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldError className="field-error">{props.error}</FieldError>
    </AriaRadioGroup>
  );
}

export function Checkbox({
  children,
  ...rest
}: Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> & { children?: ReactNode }) {
  const Mark = rest.isIndeterminate ? Minus : Check;
  return (
    <AriaCheckbox {...rest} className="choice">
      <span className="choice-box">
        <Mark size="1.1em" strokeWidth={3} aria-hidden />
      </span>
      {children}
    </AriaCheckbox>
  );
}

/** On or off, at once; a choice that is sent later is a `Checkbox`. */
export function Switch({
  children,
  ...rest
}: Omit<AriaSwitchProps, 'className' | 'style' | 'children'> & { children?: ReactNode }) {
  return (
    <AriaSwitch {...rest} className="choice">
      <span className="switch-track" />
      {children}
    </AriaSwitch>
  );
}

function choose<Value extends string>(props: ChoiceProps<Value>, key: string): void {
  const option = props.options.find((one) => one.value === key);
  if (option) props.onChange(option.value);
}

function Help(props: { children: ReactNode }) {
  if (!props.children) return null;
  return (
    <Text slot="description" className="field-help">
      {props.children}
    </Text>
  );
}
