/** A button that is an icon only; its name is read aloud and shown on hover and focus. */
import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

export interface IconButtonProps extends Pick<
  AriaButtonProps,
  'onPress' | 'isDisabled' | 'slot' | 'excludeFromTabOrder'
> {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isSmall?: boolean;
}

export function IconButton({ icon: Icon, label, isSmall = false, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <AriaButton {...rest} aria-label={label} className={`icon-button${isSmall ? ' is-small' : ''}`}>
        <Icon className="icon" aria-hidden />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
