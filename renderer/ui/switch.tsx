/** On or off, at once. */
import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaProps } from 'react-aria-components/Switch';

export interface SwitchProps extends Pick<AriaProps, 'isSelected' | 'onChange' | 'isDisabled'> {
  readonly children: ReactNode;
}

export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="switch">
      <span className="switch-track" aria-hidden />
      <span>{children}</span>
    </AriaSwitch>
  );
}
