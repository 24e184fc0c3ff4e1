import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import './field.css';

/** The browser's own checkbox, drawn by us; a choice that counts at once is a `Switch`. */
export function Checkbox(props: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  children?: ReactNode;
}) {
  return (
    <label
      className="choice"
      data-selected={props.isSelected || undefined}
      data-disabled={props.isDisabled || undefined}
    >
      <input
        type="checkbox"
        className="choice-input"
        checked={props.isSelected}
        disabled={props.isDisabled ?? false}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span className="choice-box">
        <Check size="1.1em" strokeWidth={3} aria-hidden />
      </span>
      {props.children}
    </label>
  );
}
