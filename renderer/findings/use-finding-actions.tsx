/** Mending a finding and setting it aside, from a field or from the list: what is typed is saved first, and undo is named. */
import { useState, type ReactNode } from 'react';
import type { ShownFinding } from '#electron/contract/findings.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommandDesk } from '#renderer/commands.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { useWrite } from '#renderer/writes.ts';
import type { FindingActions } from './findings-context.ts';
import { SetAsideDialog } from './set-aside-dialog.tsx';

export interface FindingDesk {
  readonly actions: FindingActions | null;
  /** To be put on the page: it asks for the reason. */
  readonly dialog: ReactNode;
}

/** `onGone` hears which finding is about to leave the screen, so that the focus can go on somewhere. */
export function useFindingActions(onGone: (finding: ShownFinding) => void): FindingDesk {
  const t = useMessages(findingsMessages);
  const h = useMessages(historyMessages);
  const desk = useCommandDesk();
  const isReadOnly = useIsReadOnly();
  const showFailure = useShowFailure();
  const [asked, setAsked] = useState<ShownFinding | null>(null);
  const fix = useWrite('findings.fix');
  const setAside = useWrite('findings.setAside');

  const carryOut = async (
    finding: ShownFinding,
    write: () => Promise<{ readonly savedAt: IsoInstant | null }>,
    text: string,
  ): Promise<void> => {
    try {
      // What is typed and not saved yet belongs to the facts.
      if (!(await openDrafts.flush())) return;
      const { savedAt } = await write();
      openDrafts.noteSaved(savedAt);
      onGone(finding);
      showToast({ text, action: { label: h('undoButton'), onAction: () => void desk.run('edit.undo') } });
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  const mend = (finding: ShownFinding): void => {
    const text = t('fix.done', { fix: finding.fix ?? finding.message });
    void carryOut(finding, () => fix.mutateAsync(finding.address), text);
  };
  const confirm = async (finding: ShownFinding, reason: string): Promise<void> => {
    setAsked(null);
    await carryOut(finding, () => setAside.mutateAsync({ ...finding.address, reason }), t('aside.done'));
  };
  return {
    actions: isReadOnly ? null : { fix: mend, setAside: setAsked },
    dialog: <SetAsideDialog finding={asked} onClose={() => setAsked(null)} onConfirm={confirm} />,
  };
}
