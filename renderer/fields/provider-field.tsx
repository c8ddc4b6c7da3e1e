/** One of the register's providers, or a new one by typing its name. */
import type { ProviderId } from '#register/model/ids.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { useEditorMessages, useFieldWords, type FieldName } from './field-words.tsx';
import { useCreateProvider, useProviders } from './use-providers.ts';

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
  const providers = useProviders();
  const createProvider = useCreateProvider();
  return (
    <ComboBox
      {...words}
      options={[
        { id: none, label: emptyLabel },
        ...providers.map((provider) => ({ id: provider.id, label: provider.name })),
      ]}
      value={editing.value ?? none}
      isDisabled={editing.isReadOnly}
      onChange={(chosen) => {
        if (chosen === null) return;
        const provider = providers.find(({ id }) => id === chosen);
        editing.update(() => provider?.id ?? null);
      }}
      onCreate={(text) => createProvider(text, (id) => editing.update(() => id))}
      createLabel={(text) => t('providers.create', { name: text })}
    />
  );
}
export const ProviderField = memoEditing(ProviderFieldView);
