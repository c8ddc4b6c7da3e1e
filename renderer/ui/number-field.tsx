/** A whole number, with steps; empty is “not known”. */
import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
} from 'react-aria-components/NumberField';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export interface NumberFieldProps
  extends FieldProps, Pick<AriaProps, 'isDisabled' | 'onBlur' | 'minValue' | 'maxValue'> {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const wholeNumbers: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };

export function NumberField({
  label,
  isLabelHidden = false,
  hint,
  help,
  mark,
  error,
  findings,
  place,
  value,
  onChange,
  'aria-describedby': describedBy,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      {...(describedBy && { 'aria-describedby': describedBy })}
      className="field"
      isInvalid={error !== undefined}
      formatOptions={wholeNumbers}
      // NaN is React Aria's empty; `undefined` would leave the last number standing.
      value={value ?? Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
    >
      <FieldFrame {...{ label, isLabelHidden, hint, help, mark, error, findings, place }}>
        <Group className="stepper">
          <Input className="input" />
          <Button slot="decrement" className="input-group-button">
            <Minus className="icon" aria-hidden />
          </Button>
          <Button slot="increment" className="input-group-button">
            <Plus className="icon" aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
