/** The words of a field by its name: label, the law's own word, help, and the mark of what waits for confirmation. */
import { Check } from 'lucide-react';
import { editorMessages, type EditorMessage } from '#register/language/editor-messages.ts';
import type { Translator } from '#register/language/translator.ts';
import { isToConfirm, type Editing } from '#renderer/draft/editing.ts';
import { useMessages } from '#renderer/language.tsx';
import { useFieldFindings } from '#renderer/findings/field-findings.tsx';
import type { FieldProps } from '#renderer/ui/field-frame.tsx';
import type { Help } from '#renderer/ui/help-note.tsx';

/** `purpose.statute`: there is at least a message `purpose.statute.label`; `.term`, `.what`, `.why`, `.example` may be there. */
export type FieldName = EditorMessage extends infer Key
  ? Key extends `${infer Name}.label`
    ? Name
    : never
  : never;

type Place = Pick<Editing<unknown>, 'path' | 'marks' | 'isReadOnly'>;
export type FieldWords = Pick<
  FieldProps,
  'label' | 'help' | 'mark' | 'findings' | 'place' | 'aria-describedby'
>;

export function useEditorMessages(): Translator<EditorMessage> {
  return useMessages(editorMessages);
}

export function useFieldWords(name: FieldName, place?: Place): FieldWords {
  const t = useEditorMessages();
  const label = t(`${name}.label`);
  const term = optionalMessage(t, `${name}.term`);
  const { findings, describedBy } = useFieldFindings(place?.path);
  return {
    findings,
    place: place?.path,
    'aria-describedby': describedBy,
    label,
    help: fieldHelp(t, name),
    mark: (
      <>
        {term !== undefined && <span className="legal-word">{term}</span>}
        {place !== undefined && <ToConfirm place={place} label={label} />}
      </>
    ),
  };
}

export function fieldHelp(t: Translator<EditorMessage>, name: FieldName): Help | undefined {
  const what = optionalMessage(t, `${name}.what`);
  const why = optionalMessage(t, `${name}.why`);
  const example = optionalMessage(t, `${name}.example`);
  if (what === undefined && why === undefined && example === undefined) return undefined;
  return { what, why, example };
}

/** Pressing it confirms the field; so does Ctrl+Enter in the field (see `EditorPage`). */
export function ToConfirm({ place, label }: { readonly place: Place; readonly label: string }) {
  const t = useEditorMessages();
  if (!isToConfirm(place)) return null;
  // A plain button: inside a React Aria field, its buttons would take over the field's own press behaviour.
  return (
    <button
      type="button"
      className="to-confirm"
      disabled={place.isReadOnly}
      aria-label={t('confirm.field', { field: label })}
      onClick={() => place.marks.confirm(place.path)}
    >
      {t('confirm.mark')}
      <Check className="icon" aria-hidden />
    </button>
  );
}

/** A message that some have and others do without. */
export function optionalMessage(t: Translator<EditorMessage>, key: string): string | undefined {
  return isMessage(key) ? t(key) : undefined;
}

function isMessage(key: string): key is EditorMessage {
  return Object.hasOwn(editorMessages.en, key);
}
