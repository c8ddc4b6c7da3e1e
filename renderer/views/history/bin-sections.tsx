/** The bin, and the activities that ended long ago. */
import { useQuery } from '@tanstack/react-query';
import { Trash2, Undo2 } from 'lucide-react';
import type { BinEntry, ErasableEntry } from '#electron/contract/history.ts';
import { formatDate, formatInstant } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import type { ActivityId, ProcessorActivityId } from '#register/model/ids.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { useRemovedToast } from '#renderer/views/shell/use-removed-toast.ts';
import { HistoryEntry } from './history-entry.tsx';

export function BinSections() {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const { data: bin, error, refetch } = useQuery(queries.bin({ language }));
  if (error !== null) return <FailureView failure={asFailure(error)} onRetry={() => void refetch()} />;
  if (bin === undefined) return null;
  return (
    <>
      {bin.erasable.length > 0 && (
        <Section title={t('erasable.title')} hint={t('erasable.hint')} isCard>
          <ul className="history-list">
            {bin.erasable.map((entry) => (
              <Erasable key={`${entry.objectKind}/${entry.objectId}`} entry={entry} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('bin.title')} hint={t('bin.hint')} isCard>
        {bin.removed.length === 0 ? (
          <p className="quiet">{t('bin.none')}</p>
        ) : (
          <ul className="history-list">
            {bin.removed.map((entry) => (
              <Removed key={`${entry.objectKind}/${entry.objectId}`} entry={entry} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function Removed({ entry }: { readonly entry: BinEntry }) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const isReadOnly = useIsReadOnly();
  const showFailure = useShowFailure();
  const restore = useWrite('history.restoreFromBin');
  const { objectKind, objectId, name, removedAt } = entry;
  const bringBack = (): void =>
    restore.mutate(
      { objectKind, objectId },
      {
        onSuccess: () => showToast({ text: t('bin.restored', { name }) }),
        onError: (error) => showFailure(asFailure(error)),
      },
    );
  return (
    <HistoryEntry
      name={name}
      detail={t('bin.removedAt', {
        kind: t(`bin.kind.${objectKind}`),
        at: formatInstant(removedAt, language),
      })}
    >
      <Button
        icon={Undo2}
        isSmall
        isDisabled={isReadOnly || restore.isPending}
        aria-label={t('bin.restoreNamed', { name })}
        onPress={bringBack}
      >
        {t('bin.restore')}
      </Button>
    </HistoryEntry>
  );
}

function Erasable({ entry }: { readonly entry: ErasableEntry }) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const isReadOnly = useIsReadOnly();
  const showFailure = useShowFailure();
  const sayRemoved = useRemovedToast();
  const removeActivity = useWrite('activities.remove');
  const removeProcessorActivity = useWrite('processorActivities.remove');
  const { objectKind, objectId, name, endedOn } = entry;
  const remove = async (): Promise<void> => {
    try {
      // The id is of the record that its kind names.
      if (objectKind === 'activity') await removeActivity.mutateAsync({ id: objectId as ActivityId });
      else await removeProcessorActivity.mutateAsync({ id: objectId as ProcessorActivityId });
      sayRemoved(entry);
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  return (
    <HistoryEntry name={name} detail={t('erasable.endedOn', { date: formatDate(endedOn, language) })}>
      <Button
        icon={Trash2}
        isSmall
        isDisabled={isReadOnly}
        aria-label={t('erasable.deleteNamed', { name })}
        onPress={() => void remove()}
      >
        {t('erasable.delete')}
      </Button>
    </HistoryEntry>
  );
}
