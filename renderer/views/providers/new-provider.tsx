/** A new provider begins with its name; a name that is there already is pointed out, not made twice. */
import { Plus } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import type { ProviderId } from '#register/model/ids.ts';
import type { ProviderEntry } from '#register/model/listing.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWrite } from '#renderer/writes.ts';

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
  readonly isOpen: boolean;
  readonly entries: readonly ProviderEntry[];
  readonly onClose: () => void;
  readonly onDone: (id: ProviderId) => void;
}

export function NewProviderDialog({ isOpen, entries, onClose, onDone }: NewProviderDialogProps) {
  const t = useEditorMessages();
  const textOf = useFailureText();
  const create = useWrite('providers.create');
  const [name, setName] = useState('');
  const wanted = name.trim();
  const known = entries.find(({ provider }) => provider.name.toLowerCase() === wanted.toLowerCase());

  const finish = (id: ProviderId): void => {
    setName('');
    onDone(id);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (wanted === '') return;
    if (known === undefined) create.mutate({ name: wanted }, { onSuccess: ({ value }) => finish(value.id) });
    else finish(known.provider.id);
  };

  return (
    <Dialog
      title={t('providers.newTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" form="new-provider" isDisabled={wanted === ''}>
            {t(known === undefined ? 'providers.newConfirm' : 'providers.openKnown')}
          </Button>
        </>
      }
    >
      <form id="new-provider" onSubmit={submit}>
        <TextField
          label={t('provider.name.label')}
          hint={
            known === undefined ? t('providers.newHint') : t('providers.known', { name: known.provider.name })
          }
          error={create.error === null ? undefined : textOf(asFailure(create.error))}
          // The dialog asks one thing, and was opened to answer it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={200}
          value={name}
          onChange={setName}
        />
      </form>
    </Dialog>
  );
}
