/** A choice of one out of a long list, by typing; accents and case do not matter. */
import { ChevronsUpDown } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  ComboBox as AriaComboBox,
  useFilter,
  type ComboBoxProps as AriaProps,
} from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { OptionList, type Option } from './option-list.tsx';

export interface ComboBoxProps<Id extends string>
  extends FieldProps, Pick<AriaProps<Option>, 'isDisabled' | 'isRequired' | 'onBlur' | 'autoFocus'> {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  readonly placeholder?: string | undefined;
  /** Offers what was typed as a new entry, in the words of `createLabel`. */
  readonly onCreate?: (text: string) => void;
  readonly createLabel?: (text: string) => string;
  /** Finds what was typed where more is known than `options` offers, best first; without it, `options` are searched. */
  readonly find?: (text: string) => readonly Option<Id>[];
}

const createId = '(create)';

export function ComboBox<Id extends string>({
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
  placeholder,
  onCreate,
  createLabel,
  find,
  'aria-describedby': describedBy,
  ...rest
}: ComboBoxProps<Id>) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const selected = options.find((option) => option.id === value);
  // What is typed, while it is not (yet) a choice; undefined: the box shows the choice.
  const [typed, setTyped] = useState<string>();
  const query = (typed ?? '').trim();
  const matching =
    query === ''
      ? options
      : (find?.(query) ??
        options.filter((option) => contains(`${option.label} ${option.description ?? ''}`, query)));
  const known = find === undefined ? options : [...options, ...matching];
  const isNew = query !== '' && !known.some((option) => option.label.toLowerCase() === query.toLowerCase());
  const items: readonly Option[] =
    onCreate !== undefined && isNew
      ? [...matching, { id: createId, label: createLabel?.(query) ?? query }]
      : matching;
  const choose = (key: unknown): void => {
    if (key === createId) onCreate?.(query);
    else onChange(known.find((option) => option.id === key)?.id ?? null);
    setTyped(undefined);
  };
  // Enter takes the first that matches what was typed, without a walk down to it.
  const enterFirst = (event: KeyboardEvent<HTMLInputElement>): void => {
    const isWalking = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    const [first] = items;
    if (event.key !== 'Enter' || query === '' || isWalking || first === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first.id);
  };
  return (
    <AriaComboBox<Option>
      {...rest}
      {...(describedBy && { 'aria-describedby': describedBy })}
      className="field"
      isInvalid={error !== undefined}
      menuTrigger="focus"
      allowsEmptyCollection
      items={items}
      value={value}
      inputValue={typed ?? selected?.label ?? ''}
      onInputChange={(text) => setTyped(text === (selected?.label ?? '') ? undefined : text)}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(undefined);
      }}
      onChange={choose}
    >
      <FieldFrame {...{ label, isLabelHidden, hint, help, mark, error, findings, place }}>
        <div className="input-group">
          <Input
            className="input"
            spellCheck={false}
            onKeyDownCapture={enterFirst}
            {...(placeholder && { placeholder })}
          />
          <Button className="input-group-button">
            <ChevronsUpDown className="icon" aria-hidden />
          </Button>
        </div>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <OptionList />
      </Popover>
    </AriaComboBox>
  );
}
