/** Asks for the name of something new; the rest is told in its editor. */
import { useId, useState } from 'react';
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface NameDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly confirmLabel: string;
  readonly onConfirm: (name: string) => Promise<void>;
}

export function NameDialog(props: NameDialogProps) {
  const t = useMessages(windowMessages);
  const formId = useId();
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={formId}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <NameForm {...props} formId={formId} />
    </Dialog>
  );
}

/** Inside the dialog, so that each opening begins empty. */
function NameForm({
  label,
  hint,
  example,
  onConfirm,
  formId,
}: NameDialogProps & { readonly formId: string }) {
  const t = useMessages(windowMessages);
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const isMissing = name.trim() === '';
  return (
    <form
      id={formId}
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (isMissing || isBusy) return;
        setIsBusy(true);
        void onConfirm(name.trim()).finally(() => setIsBusy(false));
      }}
    >
      <TextField
        label={label}
        hint={hint}
        placeholder={example}
        value={name}
        onChange={setName}
        maxLength={200}
        // The dialog asks one thing, and was opened to answer it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        error={isTried && isMissing ? t('ui.nameMissing') : undefined}
      />
    </form>
  );
}
