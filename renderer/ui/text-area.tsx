/** Text of any length; the box grows with what is typed. */
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldFrame } from './field-frame.tsx';
import type { TextFieldProps } from './text-field.tsx';

export interface TextAreaProps extends Omit<TextFieldProps, 'type'> {
  /** Starts as high as a text field. */
  readonly startsAsOneLine?: boolean;
}

export function TextArea({
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
  startsAsOneLine = false,
  'aria-describedby': describedBy,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField
      {...rest}
      {...(describedBy && { 'aria-describedby': describedBy })}
      className="field"
      isInvalid={error !== undefined}
    >
      <FieldFrame {...{ label, isLabelHidden, hint, help, mark, error, findings, place }}>
        <AriaTextArea
          className={`input${startsAsOneLine ? ' is-one-line' : ''}`}
          rows={startsAsOneLine ? 1 : 3}
          spellCheck={false}
          {...(lang && { lang })}
          {...(placeholder && { placeholder })}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
