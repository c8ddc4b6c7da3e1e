/** What was set aside, when and why, with the way back. */
import { useQuery } from '@tanstack/react-query';
import { PackageOpen } from 'lucide-react';
import type { SetAsideEntry } from '#electron/contract/findings.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { formatDate } from '#register/language/formats.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommandDesk } from '#renderer/commands.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { useWrite } from '#renderer/writes.ts';
import { FindingLink } from './finding-groups.tsx';

export function SetAsideList() {
  const t = useMessages(findingsMessages);
  const { queries } = useCalls();
  const { data: entries } = useQuery(queries.setAsideFindings({ language: useLanguage() }));
  if (entries === undefined) return null;
  if (entries.length === 0) {
    return (
      <EmptyState icon={PackageOpen} title={t('aside.empty')}>
        {t('aside.hint')}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="section-hint">{t('aside.hint')}</p>
      <ul className="set-aside-list">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function Entry({ entry: { id, title, reason, setAsideOn, finding } }: { readonly entry: SetAsideEntry }) {
  const t = useMessages(findingsMessages);
  const h = useMessages(historyMessages);
  const language = useLanguage();
  const desk = useCommandDesk();
  const isReadOnly = useIsReadOnly();
  const showFailure = useShowFailure();
  const bringBack = useWrite('findings.bringBack');
  const take = async (): Promise<void> => {
    try {
      const { savedAt } = await bringBack.mutateAsync({ id });
      openDrafts.noteSaved(savedAt);
      if (finding === null) return;
      const action = { label: h('undoButton'), onAction: () => void desk.run('edit.undo') };
      showToast({ text: t('aside.broughtBack'), action });
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  return (
    <li className="set-aside-entry">
      <div className="set-aside-words">
        <p>{finding === null ? title : <FindingLink finding={finding} underRule="" />}</p>
        <p className="set-aside-reason">{reason}</p>
        <p className="quiet">
          {t('aside.since', { date: formatDate(setAsideOn, language) })}
          {finding === null && ` · ${t('aside.settled')}`}
        </p>
      </div>
      {!isReadOnly && (
        <Button
          isSmall
          onPress={() => void take()}
          {...(finding !== null && { 'aria-label': t('aside.bringBackOf', { message: title }) })}
        >
          {t(finding === null ? 'aside.forget' : 'aside.bringBack')}
        </Button>
      )}
    </li>
  );
}
