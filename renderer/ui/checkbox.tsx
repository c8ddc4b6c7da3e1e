/** One yes-or-no question; also a member of a checkbox group. */
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components/Checkbox';

export interface CheckboxProps extends Pick<
  AriaProps,
  'isSelected' | 'onChange' | 'isDisabled' | 'isIndeterminate' | 'value' | 'onBlur' | 'autoFocus'
> {
  readonly children: ReactNode;
  readonly description?: string | undefined;
}

export function Checkbox({ children, description, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="choice">
      {({ isIndeterminate }) => (
        <>
          <span className="choice-box" aria-hidden>
            {isIndeterminate ? <Minus className="icon" /> : <Check className="icon" />}
          </span>
          <span>
            {children}
            {description !== undefined && <span className="choice-description">{description}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
