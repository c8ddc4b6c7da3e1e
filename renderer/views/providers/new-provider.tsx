/** A new provider begins with its name: one that is there already, one of the catalogue's cards, or one that nobody knows. */
import { Plus } from 'lucide-react';
import type { ProviderId } from '#register/model/ids.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useProviderPicker } from '#renderer/fields/provider-picker.tsx';
import { useMessages } from '#renderer/language.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

export function NewProviderButton({
  onPress,
  isPrimary = false,
}: {
  readonly onPress: () => void;
  readonly isPrimary?: boolean;
}) {
  const t = useEditorMessages();
  return (
    <Button look={isPrimary ? 'primary' : 'secondary'} icon={Plus} onPress={onPress}>
      {t(isPrimary ? 'providers.new' : 'providers.add')}
    </Button>
  );
}

export interface NewProviderDialogProps {
  readonly onClose: () => void;
  readonly onDone: (id: ProviderId) => void;
}

export function NewProviderDialog({ onClose, onDone }: NewProviderDialogProps) {
  const t = useEditorMessages();
  const l = useMessages(libraryMessages);
  const picker = useProviderPicker();
  if (picker.dialog) return picker.dialog;
  return (
    <Dialog
      title={t('providers.newTitle')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('dialog.cancel')}</Button>}
    >
      <ComboBox
        label={t('provider.name.label')}
        hint={l('newProvider.find')}
        placeholder={t('provider.name.example')}
        // The dialog asks one thing, and was opened to answer it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        options={picker.options}
        find={picker.find}
        value={null}
        onChange={(chosen) => {
          if (chosen !== null) picker.choose(chosen, onDone);
        }}
        onCreate={(name) => picker.create(name, onDone)}
        createLabel={(name) => t('providers.create', { name })}
      />
    </Dialog>
  );
}
