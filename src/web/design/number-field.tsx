import { Minus, Plus } from 'lucide-react';
import {
  Button as AriaButton,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  FieldError,
  Group,
  Input,
} from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import { FieldLabel, type FieldWords } from './field-label.tsx';
import './button.css';
import './field.css';

export interface NumberFieldProps
  extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldWords {}

export function NumberField({ label, help, error, ...rest }: NumberFieldProps) {
  const { t } = useText();
  return (
    <AriaNumberField
      {...rest}
      incrementAriaLabel={t('action.more')}
      decrementAriaLabel={t('action.less')}
      isInvalid={Boolean(error)}
      className="field"
    >
      <FieldLabel label={label} help={help} isRequired={rest.isRequired !== false} />
      <Group className="field-group number-group">
        <AriaButton slot="decrement" className="button button-quiet button-icon">
          <Minus size="1.1em" aria-hidden />
        </AriaButton>
        <Input className="field-input" />
        <AriaButton slot="increment" className="button button-quiet button-icon">
          <Plus size="1.1em" aria-hidden />
        </AriaButton>
      </Group>
      <FieldError className="field-error">{error}</FieldError>
    </AriaNumberField>
  );
}
