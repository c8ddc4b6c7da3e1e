/** One line of text. */
import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components/TextField';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export interface TextFieldProps
  extends
    FieldProps,
    Pick<
      AriaProps,
      | 'onBlur'
      | 'onFocus'
      | 'onKeyDown'
      | 'onPaste'
      | 'isDisabled'
      | 'isReadOnly'
      | 'isRequired'
      | 'autoFocus'
      | 'maxLength'
      | 'id'
    > {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  readonly placeholder?: string | undefined;
  /** The language of what is typed, for reading aloud. */
  readonly lang?: string;
}

export function TextField({
  label,
  isLabelHidden = false,
  hint,
  help,
  mark,
  error,
  findings,
  place,
  placeholder,
  lang,
  'aria-describedby': describedBy,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      {...(describedBy && { 'aria-describedby': describedBy })}
      className="field"
      isInvalid={error !== undefined}
    >
      <FieldFrame {...{ label, isLabelHidden, hint, help, mark, error, findings, place }}>
        <Input
          className="input"
          spellCheck={false}
          {...(lang && { lang })}
          {...(placeholder && { placeholder })}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
