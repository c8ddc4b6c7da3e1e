/** A button with a word on it, in four weights: primary (one a screen), secondary, quiet, danger. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';

export interface ButtonProps extends Pick<
  AriaButtonProps,
  'onPress' | 'isDisabled' | 'type' | 'form' | 'autoFocus' | 'slot' | 'id' | 'aria-label' | 'aria-describedby'
> {
  readonly children: ReactNode;
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly isSmall?: boolean;
  readonly icon?: LucideIcon;
}

export function Button({ children, look = 'secondary', isSmall = false, icon: Icon, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look}${isSmall ? ' is-small' : ''}`}>
      {Icon && <Icon className="icon" aria-hidden />}
      {children}
    </AriaButton>
  );
}
