/** Why nothing can be changed, or saved any more, above every view of the register. */
import type { ToldMoment } from '#register/history/moment.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { formatDate } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages, type WindowMessage } from '#register/language/window-messages.ts';
import type { ReadOnlyReason } from '#electron/contract/register.ts';
import { Failure } from '#register/model/failure.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { askForRescue } from '#renderer/views/start/rescue-asked.ts';
import { useWrite } from '#renderer/writes.ts';
import { MisplacedNotice } from './misplaced-notice.tsx';
import { PlaceNotice } from './place-notice.tsx';
import { useRegister } from './register-context.ts';
import { formatMoment } from './status-line.tsx';

const reasons: Readonly<Record<Exclude<ReadOnlyReason, 'past'>, WindowMessage>> = {
  newerVersion: 'readOnly.newerVersion',
  fileReadOnly: 'readOnly.fileReadOnly',
  folderReadOnly: 'readOnly.folderReadOnly',
  locked: 'readOnly.locked',
  notBackedUp: 'readOnly.notBackedUp',
  damaged: 'readOnly.damaged',
};

export function ReadOnlyNotice() {
  const t = useMessages(windowMessages);
  const { readOnlyReason, asOf, asOfVersion, misplacement, place } = useRegister();
  if (asOf !== null) return <PastNotice day={asOf} version={asOfVersion} />;
  if (misplacement !== null) return <MisplacedNotice misplacement={misplacement} />;
  if (readOnlyReason === null && place !== null && !place.isLeft) {
    return (
      <div className="read-only-notice">
        <PlaceNotice kind={place.kind} mayBeLeft />
      </div>
    );
  }
  if (readOnlyReason === null || readOnlyReason === 'past') return null;
  if (readOnlyReason === 'locked') return <LockedNotice />;
  if (readOnlyReason === 'damaged') return <DamagedNotice />;
  return (
    <div className="read-only-notice">
      <Notice tone="caution">{t(reasons[readOnlyReason])}</Notice>
    </div>
  );
}

function DamagedNotice() {
  const t = useMessages(windowMessages);
  const k = useMessages(keepingMessages);
  const { path } = useRegister();
  const askAgain = (): void => void askForRescue(new Failure('file.damaged', { path }));
  return (
    <div className="read-only-notice">
      <Notice
        tone="danger"
        actions={
          <Button isSmall onPress={askAgain}>
            {k('rescue.again')}
          </Button>
        }
      >
        {t(reasons.damaged)}
      </Notice>
    </div>
  );
}

/** Who has it open, as far as they have said; whoever waits for them can look again. */
function LockedNotice() {
  const t = useMessages(windowMessages);
  const k = useMessages(keepingMessages);
  const language = useLanguage();
  const showFailure = useShowFailure();
  const { heldBy } = useRegister();
  const reopen = useWrite('register.reopen');
  const lookAgain = (): void =>
    reopen.mutate(
      {},
      {
        onSuccess: ({ readOnlyReason }) => {
          if (readOnlyReason === 'locked') showToast({ text: k('heldBy.still') });
        },
        onError: (error) => showFailure(asFailure(error)),
      },
    );
  return (
    <div className="read-only-notice">
      <Notice
        tone="caution"
        actions={
          <Button isSmall isDisabled={reopen.isPending} onPress={lookAgain}>
            {k('heldBy.again')}
          </Button>
        }
      >
        {heldBy === null
          ? t(reasons.locked)
          : k('heldBy.text', { who: heldBy.who, since: momentOf(heldBy.since) })}
      </Notice>
    </div>
  );

  function momentOf(since: IsoInstant): string {
    return formatMoment(since, language, new Date());
  }
}

/** The past is told apart from the present wherever one looks. */
function PastNotice({ day, version }: ToldMoment) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const showFailure = useShowFailure();
  const lookAt = useWrite('history.lookAt');
  const date = formatDate(day, language);
  const leave = (): void =>
    lookAt.mutate({ moment: null }, { onError: (error) => showFailure(asFailure(error)) });
  return (
    <div className="read-only-notice">
      <Notice tone="caution">
        <p>
          {version === null ? t('asOf.notice', { date }) : t('asOf.noticeVersion', { name: version, date })}
        </p>
        <Button isSmall onPress={leave}>
          {t('asOf.leave')}
        </Button>
      </Notice>
    </div>
  );
}
