import { useId } from 'react';
import { useText } from '../text/use-text.tsx';
import type { ChoiceProps } from './choice.tsx';
import './field.css';

/**
 * One of many, in the list that the device itself opens: at home with every keyboard, reader and thumb, and it weighs nothing. For
 * up to five choices a `RadioGroup` shows them all at once.
 */
export function Select<Value extends string>(props: ChoiceProps<Value>) {
  const { t } = useText();
  const id = useId();
  const { label, help, error, options, value } = props;
  const describedBy = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {help ? (
        <span id={`${id}-help`} className="field-help">
          {help}
        </span>
      ) : null}
      <select
        id={id}
        className="field-input field-select"
        value={value ?? ''}
        disabled={props.isDisabled ?? false}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) props.onChange(chosen.value);
        }}
        {...(error ? { 'aria-invalid': true, 'data-invalid': true } : {})}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      >
        {options.some((option) => option.value === value) ? null : (
          <option value="" disabled>
            {t('choice.none')}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error ? (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      ) : null}
    </div>
  );
}
