/** What is saved, always in the same place: “Saved 14:32”, or why not, with a way to try again; and the promise under it. */
import { CircleAlert, CircleCheck, LoaderCircle, ShieldCheck } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { IsoInstant } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { locales } from '#register/language/translator.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useRegister } from './register-context.ts';

export function StatusLine() {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const textOf = useFailureText();
  const k = useMessages(keepingMessages);
  const { savedAt, misplacement } = useRegister();
  const saving = useSyncExternalStore(openDrafts.subscribe, openDrafts.getState);
  const at = latest(saving.at, savedAt);
  // What happened, and the ways on, are said above the view.
  if (misplacement !== null) {
    return (
      <div className="status-line is-bad">
        <p className="status-text">
          <CircleAlert className="icon" aria-hidden />
          {k('misplaced.status')}
        </p>
      </div>
    );
  }
  if (saving.kind === 'failed') {
    return (
      <div className="status-line is-bad" role="alert">
        <p className="status-text">
          <CircleAlert className="icon" aria-hidden />
          {t('status.failed')}
        </p>
        <p className="small keeps-lines">{textOf(asFailure(saving.error))}</p>
        <Button isSmall onPress={() => void openDrafts.flush()}>
          {t('ui.tryAgain')}
        </Button>
      </div>
    );
  }
  const isBusy = saving.kind !== 'saved';
  return (
    <div className="status-line">
      <output className="status-text">
        {isBusy ? (
          <LoaderCircle className="icon" aria-hidden />
        ) : (
          <CircleCheck className="icon is-good" aria-hidden />
        )}
        {isBusy ? t('status.saving') : at === null ? t('status.nothingYet') : savedText(at)}
      </output>
      <p className="status-text quiet">
        <ShieldCheck className="icon" aria-hidden />
        {t('promise.short')}
      </p>
    </div>
  );

  function savedText(instant: IsoInstant): string {
    return t('status.saved', { time: formatMoment(instant, language, new Date()) });
  }
}

/** The time alone for today, with the day for earlier. */
export function formatMoment(instant: IsoInstant, language: Language, now: Date): string {
  const date = new Date(instant);
  const isToday = date.toDateString() === now.toDateString();
  const day: Intl.DateTimeFormatOptions = isToday ? {} : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locales[language], { ...day, hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
}

function latest(one: IsoInstant | null, other: IsoInstant | null): IsoInstant | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
