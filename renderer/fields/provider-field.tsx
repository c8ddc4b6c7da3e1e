/** One of the register's providers, or a new one by typing its name. */
import type { ProviderId } from '#register/model/ids.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { useEditorMessages, useFieldWords, type FieldName } from './field-words.tsx';
import { useProviderPicker } from './provider-picker.tsx';

const none = '(none)';

export interface ProviderFieldProps {
  readonly name: FieldName;
  readonly editing: Editing<ProviderId | null>;
  /** What “no provider” means here. */
  readonly emptyLabel: string;
}

function ProviderFieldView({ name, editing, emptyLabel }: ProviderFieldProps) {
  const t = useEditorMessages();
  const words = useFieldWords(name, editing);
  const picker = useProviderPicker();
  return (
    <>
      <ComboBox
        {...words}
        options={[{ id: none, label: emptyLabel }, ...picker.options]}
        value={editing.value ?? none}
        isDisabled={editing.isReadOnly}
        onChange={(chosen) => {
          if (chosen === none) editing.update(() => null);
          else if (chosen !== null) picker.choose(chosen, (id) => editing.update(() => id));
        }}
        find={picker.find}
        onCreate={(text) => picker.create(text, (id) => editing.update(() => id))}
        createLabel={(text) => t('providers.create', { name: text })}
      />
      {picker.dialog}
    </>
  );
}
export const ProviderField = memoEditing(ProviderFieldView);
