/** The state of the backups: how old the last verified one is, where they lie, and the way back. */
import { useQuery } from '@tanstack/react-query';
import { HardDriveDownload, HardDrive, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { BackupEntry, BackupPlace } from '#electron/contract/backups.ts';
import { formatInstant } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { Failure } from '#register/model/failure.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommand } from '#renderer/commands.ts';
import { useFailureText, useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { HistoryEntry } from './history-entry.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

const sectionId = 'backups';

interface BackupSectionProps {
  /** One came to bring a backup back: the newest one is at hand. */
  readonly isAsked: boolean;
}

export function BackupSection({ isAsked }: BackupSectionProps) {
  const t = useMessages(historyMessages);
  const k = useMessages(keepingMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const isReadOnly = useIsReadOnly();
  const showFailure = useShowFailure();
  const { data: state, error } = useQuery(queries.backupState());
  const { data: entries, isPending } = useQuery(queries.backups());
  const make = useWrite('backups.make');
  const chooseSecond = useWrite('backups.chooseSecondPlace');
  const [chosen, setChosen] = useState<BackupEntry | null>(null);
  const onError = (reason: unknown): void => showFailure(asFailure(reason));
  const isDrawn = state !== undefined && !isPending;
  useEffect(() => {
    if (isAsked && isDrawn) showBackups();
  }, [isAsked, isDrawn]);
  // Asked for once more, while they are on screen already.
  useCommand('register.restore', showBackups);
  if (error !== null) return <FailureView failure={asFailure(error)} />;
  if (state === undefined) return null;
  return (
    <Section title={t('backup.title')} hint={t('backup.hint')} id={sectionId} isCard>
      {state.last === null ? (
        <p className="quiet">{t('backup.none')}</p>
      ) : (
        <p>
          {t('backup.last', { at: formatInstant(state.last.at, language) })}{' '}
          {t('backup.since', { count: state.changesSince })}
        </p>
      )}
      <Place place={state} />
      <div className="history-actions">
        <Button
          icon={HardDriveDownload}
          isDisabled={isReadOnly || make.isPending}
          onPress={() => make.mutate({}, { onSuccess: () => showToast({ text: t('backup.made') }), onError })}
        >
          {t('backup.make')}
        </Button>
      </div>
      <h3 className="history-heading">{t('backup.second')}</h3>
      {state.second === null ? (
        <p className="quiet">{t('backup.secondNone')}</p>
      ) : (
        <>
          <p>
            {state.second.last === null
              ? t('backup.secondEmpty')
              : t('backup.last', { at: formatInstant(state.second.last.at, language) })}
          </p>
          <Place place={state.second} />
        </>
      )}
      <div className="history-actions">
        <Button
          icon={HardDrive}
          isDisabled={isReadOnly || chooseSecond.isPending}
          onPress={() => chooseSecond.mutate({ isWanted: true }, { onError })}
        >
          {t('backup.choose')}
        </Button>
        {state.second !== null && (
          <Button
            look="quiet"
            isDisabled={isReadOnly || chooseSecond.isPending}
            onPress={() => chooseSecond.mutate({ isWanted: false }, { onError })}
          >
            {t('backup.stop')}
          </Button>
        )}
      </div>
      {entries !== undefined && entries.length > 0 && (
        <ul className="history-list">
          {entries.map((entry) => (
            <HistoryEntry
              key={`${entry.at} ${entry.seq}`}
              name={formatInstant(entry.at, language)}
              detail={t(`backup.reason.${entry.reason}`)}
              mark={entry.isLocked && <Badge>{k('secret.badge')}</Badge>}
            >
              <Button
                icon={Undo2}
                isSmall
                aria-label={t('backup.restoreAt', { at: formatInstant(entry.at, language) })}
                onPress={() => setChosen(entry)}
              >
                {t('backup.restore')}
              </Button>
            </HistoryEntry>
          ))}
        </ul>
      )}
      {chosen !== null && <RestoreDialog entry={chosen} onClose={() => setChosen(null)} />}
    </Section>
  );
}

/** The newest backup comes first; where there is none, one can be made. */
function showBackups(): void {
  const section = document.querySelector(`#${sectionId}`);
  const first =
    section?.querySelector<HTMLElement>('.history-list button') ?? section?.querySelector('button');
  first?.focus({ preventScroll: true });
  section?.scrollIntoView();
}

function Place({ place }: { readonly place: BackupPlace }) {
  const t = useMessages(historyMessages);
  const textOf = useFailureText();
  const { failure, folder } = place;
  return (
    <>
      <p className="small quiet path">{t('backup.place', { folder })}</p>
      {failure !== null && (
        <Notice tone="danger">{textOf(new Failure(failure.code, failure.parameters))}</Notice>
      )}
    </>
  );
}
