import { type InputHTMLAttributes, useId } from 'react';
import { useText } from '../text/use-text.tsx';
import type { FieldWords } from './field-label.tsx';
import './field.css';

type Passed = 'type' | 'inputMode' | 'autoComplete' | 'autoCapitalize' | 'autoCorrect' | 'spellCheck' | 'maxLength';

export interface TextFieldProps extends FieldWords, Pick<InputHTMLAttributes<HTMLInputElement>, Passed> {
  value: string;
  onChange: (value: string) => void;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  /** False where it may stay empty: said in words, because most fields must be filled. */
  isRequired?: boolean;
  /** More than 1 gives a field of several lines. */
  rows?: number;
  placeholder?: string;
}

/**
 * The browser's own field with its label, help and fault. Signing in is the first page that many a slow device opens, and the
 * library's field weighs as much as everything else on it.
 */
export function TextField(props: TextFieldProps) {
  const { label, help, error, rows = 1, value, onChange, isDisabled, isReadOnly, isRequired, ...passed } = props;
  const { t } = useText();
  const id = useId();
  const describedBy = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const own = {
    ...passed,
    id,
    value,
    className: 'field-input',
    disabled: isDisabled ?? false,
    readOnly: isReadOnly ?? false,
    ...(isRequired ? { 'aria-required': true } : {}),
    ...(error ? { 'aria-invalid': true, 'data-invalid': true } : {}),
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {isRequired === false ? <span className="field-optional"> ({t('field.optional')})</span> : null}
      </label>
      {help ? (
        <span id={`${id}-help`} className="field-help">
          {help}
        </span>
      ) : null}
      {rows > 1 ? (
        <TextArea {...own} rows={rows} onChange={onChange} />
      ) : (
        <input {...own} onChange={(event) => onChange(event.target.value)} />
      )}
      {error ? (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      ) : null}
    </div>
  );
}

type AreaProps = Omit<React.ComponentProps<'textarea'>, 'onChange'> & { onChange: (value: string) => void };

function TextArea({ onChange, ...rest }: AreaProps) {
  return <textarea {...rest} onChange={(event) => onChange(event.target.value)} />;
}
