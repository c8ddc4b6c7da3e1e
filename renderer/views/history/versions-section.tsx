/** Named versions: points of the history that can be looked at, compared and exported like any day. */
import { useQuery } from '@tanstack/react-query';
import { BookmarkPlus, History, X } from 'lucide-react';
import { useState } from 'react';
import type { VersionEntry } from '#electron/contract/history.ts';
import { formatInstant } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { useWrite } from '#renderer/writes.ts';
import { HistoryEntry } from './history-entry.tsx';
import { NameVersionDialog } from './name-version-dialog.tsx';
import { useLookAt } from './use-look-at.ts';

export function VersionsSection() {
  const t = useMessages(historyMessages);
  const { queries } = useCalls();
  const isReadOnly = useIsReadOnly();
  const { data: versions, error } = useQuery(queries.versions());
  const [isNaming, setIsNaming] = useState(false);
  if (error !== null) return <FailureView failure={asFailure(error)} />;
  if (versions === undefined) return null;
  return (
    <Section title={t('version.title')} hint={t('version.hint')} isCard>
      <div className="history-actions">
        <Button icon={BookmarkPlus} isDisabled={isReadOnly} onPress={() => setIsNaming(true)}>
          {t('version.nameThis')}
        </Button>
      </div>
      {versions.length > 0 && (
        <ul className="history-list">
          {versions.map((version) => (
            <VersionLine key={version.id} version={version} />
          ))}
        </ul>
      )}
      {isNaming && (
        <NameVersionDialog
          onClose={() => setIsNaming(false)}
          onNamed={({ name }) => {
            setIsNaming(false);
            showToast({ text: t('version.named', { name }) });
          }}
        />
      )}
    </Section>
  );
}

function VersionLine({ version }: { readonly version: VersionEntry }) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const isReadOnly = useIsReadOnly();
  const remove = useRemoveVersion();
  const { look, isPending } = useLookAt();
  const { id, name, validatedBy, note, at } = version;
  const detail = [
    formatInstant(at, language),
    validatedBy === '' ? '' : t('version.by', { who: validatedBy }),
    note,
  ];
  return (
    <HistoryEntry name={name} detail={detail.filter((part) => part !== '').join(' · ')}>
      <Button
        icon={History}
        isSmall
        isDisabled={isPending}
        aria-label={t('asOf.lookVersion', { name })}
        onPress={() => void look({ kind: 'version', id })}
      >
        {t('version.look')}
      </Button>
      <IconButton
        icon={X}
        isSmall
        label={t('version.removeNamed', { name })}
        isDisabled={isReadOnly}
        onPress={() => void remove(version)}
      />
    </HistoryEntry>
  );
}

/** Only the name goes; and it comes back as long as nothing else was changed since. */
function useRemoveVersion(): (version: VersionEntry) => Promise<void> {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const showFailure = useShowFailure();
  const removeVersion = useWrite('history.removeVersion');
  const undo = useWrite('history.undo');
  const fail = (error: unknown): void => showFailure(asFailure(error));
  return async ({ id, name }) => {
    try {
      const { seq } = await removeVersion.mutateAsync({ id });
      const bringBack = async (): Promise<void> => {
        const taken = await undo.mutateAsync({ language, seq });
        if (taken === null) showToast({ text: t('version.tooLate') });
      };
      showToast({
        text: t('version.removed', { name }),
        action: { label: t('undoButton'), onAction: () => void bringBack().catch(fail) },
      });
    } catch (error) {
      fail(error);
    }
  };
}
