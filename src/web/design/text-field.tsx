import { Minus, Plus, Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Group,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import './button.css';
import './field.css';

interface FieldWords {
  label: string;
  /** What to fill in and who reads it, below the label. */
  help?: ReactNode;
  /** Why the value was refused and what would be right; marks the field. */
  error?: string | undefined;
}

type Plain<Props> = Omit<Props, 'className' | 'style' | 'children' | 'isInvalid'>;

export interface TextFieldProps extends Plain<AriaTextFieldProps>, FieldWords {
  /** More than 1 gives a field of several lines. */
  rows?: number;
  placeholder?: string;
}

export function TextField({ label, help, error, rows = 1, placeholder = '', ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className="field">
      <FieldLabel label={label} help={help} isRequired={rest.isRequired !== false} />
      {rows > 1 ? (
        <TextArea className="field-input" rows={rows} placeholder={placeholder} />
      ) : (
        <Input className="field-input" placeholder={placeholder} />
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

export interface NumberFieldProps extends Plain<AriaNumberFieldProps>, FieldWords {}

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

export interface SearchFieldProps extends Plain<AriaSearchFieldProps>, FieldWords {
  placeholder?: string;
}

export function SearchField({ label, help, error, placeholder = '', ...rest }: SearchFieldProps) {
  const { t } = useText();
  return (
    <AriaSearchField {...rest} isInvalid={Boolean(error)} className="field">
      <FieldLabel label={label} help={help} isRequired />
      <div className="field-group">
        <Search className="search-icon" size="1.1em" aria-hidden />
        <Input className="field-input" placeholder={placeholder} />
        <AriaButton className="button button-plain button-icon field-clear" aria-label={t('action.clear')}>
          <X size="1.1em" aria-hidden />
        </AriaButton>
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </AriaSearchField>
  );
}

/** Says in words what may stay empty, rather than marking what may not: most fields must be filled. */
function FieldLabel(props: { label: string; help: ReactNode; isRequired: boolean }) {
  const { t } = useText();
  return (
    <>
      <Label className="field-label">
        {props.label}
        {props.isRequired ? null : <span className="field-optional"> ({t('field.optional')})</span>}
      </Label>
      {props.help ? (
        <Text slot="description" className="field-help">
          {props.help}
        </Text>
      ) : null}
    </>
  );
}
