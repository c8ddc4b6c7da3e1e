/** Undo and redo: inside a text field they are about the typing, everywhere else about the register. */
import { historyMessages } from '#register/language/history-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommand } from '#renderer/commands.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';
import { useIsReadOnly } from './register-context.ts';

export function useTakeBackCommands(): void {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const isReadOnly = useIsReadOnly();
  const showFailure = useShowFailure();
  const undo = useWrite('history.undo');
  const redo = useWrite('history.redo');

  const take = async (direction: 'undo' | 'redo'): Promise<void> => {
    if (isTyping()) {
      // The one way to reach the field's own list of what was typed.
      document.execCommand(direction);
      return;
    }
    if (isReadOnly) return;
    try {
      // What is typed and not saved yet is the newest change there is.
      if (!(await openDrafts.flush())) return;
      const taken = await (direction === 'undo' ? undo : redo).mutateAsync({ language });
      if (taken === null) {
        showToast({ text: t(direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo') });
        return;
      }
      openDrafts.noteSaved(taken.savedAt);
      showToast({ text: t(direction === 'undo' ? 'undone' : 'redone', { step: taken.step }) });
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  useCommand('edit.undo', () => void take('undo'));
  useCommand('edit.redo', () => void take('redo'));
}

const typedInto: ReadonlySet<string> = new Set([
  'text',
  'search',
  'email',
  'tel',
  'url',
  'number',
  'password',
  'date',
]);

function isTyping(): boolean {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement)
    return typedInto.has(activeElement.type) && !activeElement.readOnly;
  if (activeElement instanceof HTMLTextAreaElement) return !activeElement.readOnly;
  return activeElement instanceof HTMLElement && activeElement.isContentEditable;
}
