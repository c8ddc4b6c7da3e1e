/** Several choices out of a list that fits on the screen. */
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Checkbox } from './checkbox.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import type { Option } from './option-list.tsx';

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  /** In the order of the options, whatever the order of the clicks. */
  readonly onChange: (value: readonly Id[]) => void;
  readonly isDisabled?: boolean;
  readonly isInColumns?: boolean;
}

export function CheckboxGroup<Id extends string>({
  label,
  isLabelHidden = false,
  hint,
  help,
  mark,
  error,
  findings,
  place,
  options,
  value,
  onChange,
  isDisabled = false,
  isInColumns = false,
  'aria-describedby': describedBy,
}: CheckboxGroupProps<Id>) {
  return (
    <AriaCheckboxGroup
      className="field"
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      {...(describedBy && { 'aria-describedby': describedBy })}
      value={[...value]}
      onChange={(ids) => onChange(options.map(({ id }) => id).filter((id) => ids.includes(id)))}
    >
      <FieldFrame {...{ label, isLabelHidden, hint, help, mark, error, findings, place }}>
        <div className={`choices${isInColumns ? ' in-columns' : ''}`}>
          {options.map((option) => (
            <Checkbox key={option.id} value={option.id} description={option.description}>
              {option.label}
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}
