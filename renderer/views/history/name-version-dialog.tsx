/** Gives the register as it stands now a name: by whom it was validated, and a note. */
import { useId, useState } from 'react';
import type { VersionEntry } from '#electron/contract/history.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWrite } from '#renderer/writes.ts';

export interface NameVersionDialogProps {
  readonly onClose: () => void;
  readonly onNamed: (version: VersionEntry) => void;
}

export function NameVersionDialog({ onClose, onNamed }: NameVersionDialogProps) {
  const t = useMessages(historyMessages);
  const w = useMessages(windowMessages);
  const textOf = useFailureText();
  const formId = useId();
  const nameVersion = useWrite('history.nameVersion');
  const [name, setName] = useState('');
  const [validatedBy, setValidatedBy] = useState('');
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    if (name.trim() === '') {
      setFault(w('ui.nameMissing'));
      return;
    }
    try {
      // The version is what the screen shows.
      if (!(await openDrafts.flush())) return;
      const version = { name: name.trim(), validatedBy: validatedBy.trim(), note: note.trim() };
      onNamed((await nameVersion.mutateAsync(version)).value);
    } catch (error) {
      setFault(textOf(asFailure(error)));
    }
  };
  return (
    <Dialog
      title={t('version.dialog')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{w('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={nameVersion.isPending}>
            {t('version.confirm')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="version-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={t('version.name')}
          placeholder={t('version.nameExample')}
          value={name}
          onChange={(text) => {
            setName(text);
            setFault(null);
          }}
          maxLength={200}
          // The dialog was opened to name something.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          error={fault ?? undefined}
        />
        <TextField
          label={t('version.validatedBy')}
          hint={t('version.validatedByHint')}
          value={validatedBy}
          onChange={setValidatedBy}
          maxLength={200}
        />
        <TextField label={t('version.note')} value={note} onChange={setNote} maxLength={500} />
      </form>
    </Dialog>
  );
}
