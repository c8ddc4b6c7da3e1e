/** Free text: one line as typed, or text with a variant per language. */
import { useState, type ReactNode } from 'react';
import type { Language } from '#register/model/language.ts';
import {
  maximumTextLength,
  readText,
  withVariant,
  type LocalizedText,
} from '#register/model/localized-text.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useEditorMessages, useFieldWords, type FieldName } from './field-words.tsx';
import { usePasteLimit } from './use-paste-limit.ts';
import { VariantSwitch } from './variant-switch.tsx';
import { useWorkingLanguage } from './working-language.tsx';

export interface LineFieldProps {
  readonly name: FieldName;
  readonly editing: Editing<string>;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly startsFocused?: boolean;
  readonly error?: string | undefined;
  /** A line under it that says what was understood of what is typed. */
  readonly hint?: ReactNode;
}

/** As long as the model takes (`lineSchema`). */
const maximumLineLength = 2_000;

/** A name, a number, an address: the same in every language. */
function LineFieldView({ name, editing, type = 'text', startsFocused = false, error, hint }: LineFieldProps) {
  const words = useFieldWords(name, editing);
  const { forget, error: refusal, ...limit } = usePasteLimit(maximumLineLength);
  return (
    <TextField
      {...words}
      {...limit}
      type={type}
      // The row was made just now, to be filled in.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={startsFocused}
      error={refusal ?? error}
      hint={hint}
      isReadOnly={editing.isReadOnly}
      value={editing.value}
      onChange={(value) => {
        forget();
        editing.update(() => value);
      }}
    />
  );
}
export const LineField = memoEditing(LineFieldView);

export interface LocalizedTextFieldProps {
  readonly name: FieldName;
  readonly editing: Editing<LocalizedText>;
  /** Starts three lines high; else it starts as one line. Both grow. */
  readonly isLong?: boolean;
  readonly startsFocused?: boolean;
  readonly isLabelHidden?: boolean;
  /** Says in the empty box that nothing is known yet: for what the law asks. */
  readonly isAsked?: boolean;
}

function LocalizedTextFieldView({
  name,
  editing,
  isLong = false,
  startsFocused = false,
  isLabelHidden = false,
  isAsked = false,
}: LocalizedTextFieldProps) {
  const t = useEditorMessages();
  const words = useFieldWords(name, editing);
  const { forget, error, ...limit } = usePasteLimit(maximumTextLength);
  const working = useWorkingLanguage().language;
  const [own, setOwn] = useState<{ readonly instead: Language; readonly language: Language }>();
  // The page's language moved on: the field follows it again.
  const current = own?.instead === working ? own.language : working;
  const other = readText(editing.value, current);
  const placeholder =
    other === undefined
      ? isAsked
        ? t('text.unknown')
        : undefined
      : t('text.other', { code: other.language.toUpperCase(), text: other.text });
  return (
    <TextArea
      {...words}
      {...limit}
      error={error}
      mark={
        <>
          {words.mark}
          <VariantSwitch
            label={words.label}
            text={editing.value}
            current={current}
            onSelect={(language) => setOwn({ instead: working, language })}
          />
        </>
      }
      isLabelHidden={isLabelHidden}
      // The row was made just now, to be filled in.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={startsFocused}
      startsAsOneLine={!isLong}
      isReadOnly={editing.isReadOnly}
      lang={current}
      placeholder={placeholder}
      value={editing.value[current] ?? ''}
      onChange={(value) => {
        forget();
        editing.update((text) => withVariant(text, current, value));
      }}
    />
  );
}
export const LocalizedTextField = memoEditing(LocalizedTextFieldView);
