/** What every field has around its control: label, mark, help, hint and error; React Aria ties them together for reading aloud. */
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useHelpNote, type Help } from './help-note.tsx';

export interface FieldProps {
  readonly label: string;
  /** Read aloud only, where the place says it already (a search box, a cell). */
  readonly isLabelHidden?: boolean;
  /** One quiet line under the control, always visible. */
  readonly hint?: ReactNode;
  readonly help?: Help | undefined;
  /** Beside the label: a “to confirm” badge, the law's own word. */
  readonly mark?: ReactNode;
  readonly error?: string | undefined;
  /** What the checker found here, under the control. */
  readonly findings?: ReactNode;
  /** Where the field is in the model, by which it is found again. */
  readonly place?: string | undefined;
  /** Ids of what describes the control beside its hint. */
  readonly 'aria-describedby'?: string | undefined;
}

export interface FieldFrameProps extends Omit<FieldProps, 'aria-describedby'> {
  readonly children: ReactNode;
}

export function FieldFrame({
  label,
  isLabelHidden = false,
  hint,
  help,
  mark,
  error,
  findings,
  place,
  children,
}: FieldFrameProps) {
  const { button, note } = useHelpNote(help, label);
  return (
    <>
      {isLabelHidden ? (
        <Label className="only-read-aloud">{label}</Label>
      ) : (
        <div className="field-label-line" data-place={place}>
          <Label className="field-label">{label}</Label>
          {mark}
          {button}
        </div>
      )}
      {note}
      {children}
      {hint !== undefined && hint !== null && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {error !== undefined && (
        <FieldError className="field-error">
          <CircleAlert className="icon" aria-hidden />
          {error}
        </FieldError>
      )}
      {findings}
    </>
  );
}
