/** A choice of one, all choices in view: one below the other, or side by side as segments when the words are short. */
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import type { Option } from './option-list.tsx';

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean;
}

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  return (
    <Group {...props} orientation="vertical">
      <div className="choices">
        {props.options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice">
            <span className="choice-box is-round" aria-hidden />
            <span>
              {option.label}
              {option.description !== undefined && (
                <span className="choice-description">{option.description}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </Group>
  );
}

export function SegmentedControl<Id extends string>(props: RadioGroupProps<Id>) {
  return (
    <Group {...props} orientation="horizontal">
      <div className="segments">
        {props.options.map((option) => (
          <Radio key={option.id} value={option.id} className="segment">
            {option.label}
          </Radio>
        ))}
      </div>
    </Group>
  );
}

function Group<Id extends string>({
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
  orientation,
  children,
  'aria-describedby': describedBy,
}: RadioGroupProps<Id> & {
  readonly orientation: 'vertical' | 'horizontal';
  readonly children: React.ReactNode;
}) {
  return (
    <AriaRadioGroup
      className="field"
      orientation={orientation}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      {...(describedBy && { 'aria-describedby': describedBy })}
      value={value}
      onChange={(id) => {
        const option = options.find((candidate) => candidate.id === id);
        if (option !== undefined) onChange(option.id);
      }}
    >
      <FieldFrame {...{ label, isLabelHidden, hint, help, mark, error, findings, place }}>
        {children}
      </FieldFrame>
    </AriaRadioGroup>
  );
}
