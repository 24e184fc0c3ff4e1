import type { ReactNode } from 'react';
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Switch as AriaSwitch,
  type SwitchProps as AriaSwitchProps,
  FieldError,
  Label,
  Radio,
  Text,
} from 'react-aria-components';
import './field.css';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceProps<Value extends string> {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
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
      <FieldHelp>{props.help}</FieldHelp>
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

/** On or off, at once; a choice that is sent later is a `Checkbox` (checkbox.tsx). */
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

/** Hands back the option, so that the caller gets its own type. */
export function choose<Value extends string>(props: ChoiceProps<Value>, key: string): void {
  const option = props.options.find((one) => one.value === key);
  if (option) props.onChange(option.value);
}

/** What a field is for, below its label. */
export function FieldHelp(props: { children: ReactNode }) {
  if (!props.children) return null;
  return (
    <Text slot="description" className="field-help">
      {props.children}
    </Text>
  );
}
