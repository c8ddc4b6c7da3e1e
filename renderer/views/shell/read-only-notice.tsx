/** Why nothing can be changed, above every view of a register that is open for reading only. */
import { windowMessages, type WindowMessage } from '#register/language/window-messages.ts';
import type { ReadOnlyReason } from '#electron/contract/register.ts';
import { useMessages } from '#renderer/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useRegister } from './register-context.ts';

const reasons: Readonly<Record<ReadOnlyReason, WindowMessage>> = {
  newerVersion: 'readOnly.newerVersion',
  fileReadOnly: 'readOnly.fileReadOnly',
  folderReadOnly: 'readOnly.folderReadOnly',
  locked: 'readOnly.locked',
};

export function ReadOnlyNotice() {
  const t = useMessages(windowMessages);
  const { readOnlyReason } = useRegister();
  if (readOnlyReason === null) return null;
  return (
    <div className="read-only-notice">
      <Notice tone="caution">{t(reasons[readOnlyReason])}</Notice>
    </div>
  );
}
