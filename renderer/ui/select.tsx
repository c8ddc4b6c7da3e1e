/** A choice of one out of a short list; `emptyLabel` adds the way back to “nothing chosen”. */
import { ChevronsUpDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import {
  Select as AriaSelect,
  SelectValue,
  type SelectProps as AriaProps,
} from 'react-aria-components/Select';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { OptionList, type Option } from './option-list.tsx';

export interface SelectProps<Id extends string>
  extends FieldProps, Pick<AriaProps, 'isDisabled' | 'isRequired' | 'onBlur' | 'autoFocus'> {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  /** What is shown, and offered first, when nothing is chosen: “Unknown”, “All”. */
  readonly emptyLabel?: string;
  /** Shown instead of `emptyLabel` while the list is closed: a filter's own name. */
  readonly placeholder?: string;
}

const emptyId = '(none)';

export function Select<Id extends string>({
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
  emptyLabel,
  placeholder,
  'aria-describedby': describedBy,
  ...rest
}: SelectProps<Id>) {
  const items: readonly Option[] =
    emptyLabel === undefined ? options : [{ id: emptyId, label: emptyLabel }, ...options];
  return (
    <AriaSelect
      {...rest}
      {...(describedBy && { 'aria-describedby': describedBy })}
      className="field"
      isInvalid={error !== undefined}
      placeholder={placeholder ?? emptyLabel ?? '–'}
      value={value ?? (emptyLabel === undefined || placeholder !== undefined ? null : emptyId)}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
    >
      <FieldFrame {...{ label, isLabelHidden, hint, help, mark, error, findings, place }}>
        <Button className="input select-button">
          <SelectValue className="select-value" />
          <ChevronsUpDown className="icon" aria-hidden />
        </Button>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <OptionList items={items} />
      </Popover>
    </AriaSelect>
  );
}
