/** Asks why a finding is set aside: the reason is kept with the date. */
import { useId, useState } from 'react';
import type { ShownFinding } from '#electron/contract/findings.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface SetAsideDialogProps {
  /** Null: closed. */
  readonly finding: ShownFinding | null;
  readonly onClose: () => void;
  readonly onConfirm: (finding: ShownFinding, reason: string) => Promise<void>;
}

export function SetAsideDialog({ finding, onClose, onConfirm }: SetAsideDialogProps) {
  const t = useMessages(findingsMessages);
  const w = useMessages(windowMessages);
  const formId = useId();
  return (
    <Dialog
      title={t('aside.title')}
      isOpen={finding !== null}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{w('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={formId}>
            {t('aside.confirm')}
          </Button>
        </>
      }
    >
      {finding !== null && <ReasonForm finding={finding} formId={formId} onConfirm={onConfirm} />}
    </Dialog>
  );
}

/** As long as the model takes (`lineSchema`). */
const longestReason = 2_000;

/** Inside the dialog, so that each opening begins empty. */
function ReasonForm({
  finding,
  formId,
  onConfirm,
}: Pick<SetAsideDialogProps, 'onConfirm'> & { readonly finding: ShownFinding; readonly formId: string }) {
  const t = useMessages(findingsMessages);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <form
      className="set-aside-form"
      id={formId}
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (isMissing || isBusy) return;
        setIsBusy(true);
        void onConfirm(finding, reason.trim()).finally(() => setIsBusy(false));
      }}
    >
      <p className="set-aside-what">{finding.message}</p>
      <p>{t('aside.text')}</p>
      <TextField
        label={t('aside.reason')}
        hint={t('aside.reasonExample')}
        value={reason}
        onChange={setReason}
        maxLength={longestReason}
        // The dialog asks one thing, and was opened to answer it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        error={isTried && isMissing ? t('aside.needsReason') : undefined}
      />
    </form>
  );
}
