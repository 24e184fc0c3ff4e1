import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Link as AriaLink } from 'react-aria-components';
import { hrefOf, type PathParams, type SearchParams } from '../client/navigation.ts';
import { useText } from '../text/use-text.tsx';
import { classNames } from './class-names.ts';
import './button.css';

/** `primary` once a screen; `quiet` for the other actions; `plain` for what may stay in the background. */
export type ButtonVariant = 'primary' | 'quiet' | 'plain';

interface Look {
  variant?: ButtonVariant;
  size?: 'usual' | 'small';
  className?: string;
}

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'>, Look {
  children?: ReactNode;
}

/**
 * While `isPending` it keeps its place and focus and does nothing when pressed. The library's own pending state is not used:
 * its announcer leaves an image behind whose label is gone, which axe rightly refuses.
 */
export function Button({ variant, size, className, children, isPending, onPress, type, ...rest }: ButtonProps) {
  const { t } = useText();
  return (
    <AriaButton
      {...rest}
      type={isPending ? 'button' : (type ?? 'button')}
      {...(isPending || !onPress ? {} : { onPress })}
      className={lookOf({ variant, size, className })}
    >
      {isPending ? (
        <>
          <LoaderCircle className="turning" size="1.1em" aria-hidden />
          <span className="visually-hidden">{t('loading')}</span>
        </>
      ) : null}
      {children}
    </AriaButton>
  );
}

/** A button that shows only an icon; `label` is its name. */
export function IconButton({ label, variant = 'plain', size, className, ...rest }: ButtonProps & { label: string }) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames(lookOf({ variant, size, className }), 'button-icon')}
    />
  );
}

export interface PlaceProps {
  /** Path of a page, with its parameters as `$name`. */
  to: string;
  params?: PathParams;
  search?: SearchParams;
}

/** Goes to another page and looks like a button. */
export function LinkButton(props: PlaceProps & Look & { children?: ReactNode; 'aria-label'?: string }) {
  const label = props['aria-label'];
  return (
    <AriaLink
      href={hrefOf(props.to, props.params, props.search)}
      className={lookOf(props)}
      {...(label ? { 'aria-label': label } : {})}
    >
      {props.children}
    </AriaLink>
  );
}

/** A link to another page of Poolster. */
export function AppLink(props: PlaceProps & { className?: string; children?: ReactNode; 'aria-label'?: string }) {
  const label = props['aria-label'];
  return (
    <AriaLink
      href={hrefOf(props.to, props.params, props.search)}
      className={props.className ?? 'link'}
      {...(label ? { 'aria-label': label } : {})}
    >
      {props.children}
    </AriaLink>
  );
}

function lookOf(look: { [Name in keyof Look]: Look[Name] | undefined }): string {
  return classNames(
    'button',
    `button-${look.variant ?? 'quiet'}`,
    look.size === 'small' && 'button-small',
    look.className,
  );
}
