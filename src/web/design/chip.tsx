import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import './notice.css';

export type ChipTone = 'usual' | 'support' | 'challenge' | 'unknown' | 'accent';

/** A short word or name. With `onChange` it can be pressed to choose it. */
export function Chip(props: {
  tone?: ChipTone;
  isSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
  isDisabled?: boolean;
  children?: ReactNode;
}) {
  const className = classNames('chip', `chip-${props.tone ?? 'usual'}`);
  if (!props.onChange) return <span className={className}>{props.children}</span>;
  return (
    <ToggleButton
      className={className}
      isSelected={props.isSelected ?? false}
      isDisabled={props.isDisabled ?? false}
      onChange={props.onChange}
    >
      {props.children}
    </ToggleButton>
  );
}

/** Chips beside each other. */
export function Chips(props: { children?: ReactNode }) {
  return <div className="chips">{props.children}</div>;
}
