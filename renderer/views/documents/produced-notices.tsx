/** The notices that were handed out: which of them say something else than the register does now, in which sentence, and what to do. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RememberedNoticeState } from '#electron/contract/documents.ts';
import type { NoticeChange } from '#register/history/pair-sentences.ts';
import { formatDate } from '#register/language/formats.ts';
import { freshnessMessages } from '#register/language/freshness-messages.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { adviceFor } from './notice-advice.ts';
import { useNoticeName } from './use-notice-name.ts';

export function ProducedNotices() {
  const t = useMessages(freshnessMessages);
  const { queries } = useCalls();
  // Where it cannot be told, nothing is said: the documents themselves are what this place is for.
  const { data: notices = [] } = useQuery(queries.producedNotices());
  if (notices.length === 0) return null;
  const outdated = notices.filter(({ changes }) => changes.length > 0);
  const current = notices.filter(({ changes }) => changes.length === 0);
  return (
    <section className="produced-notices" aria-label={t('freshness.title')}>
      {outdated.length > 1 ? (
        <Several notices={outdated} />
      ) : (
        outdated.map((notice) => (
          <Notice key={notice.key} tone="caution" actions={<Actions notice={notice} />}>
            <Outdated notice={notice} />
          </Notice>
        ))
      )}
      {current.length > 0 && (
        <Disclosure title={t('freshness.current', { count: current.length })} level={2}>
          <ul className="produced-current">
            {current.map((notice) => (
              <Current key={notice.key} notice={notice} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

interface NoticeProps {
  readonly notice: RememberedNoticeState;
}

/** One line for all of them, until somebody wants to see which: the documents are what this place is for. */
function Several({ notices }: { readonly notices: readonly RememberedNoticeState[] }) {
  const t = useMessages(freshnessMessages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Notice
      tone="caution"
      actions={
        <Button isSmall aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? t('freshness.hideAll') : t('freshness.showAll')}
        </Button>
      }
    >
      <p>{t('freshness.outdated', { count: notices.length })}</p>
      {isOpen && (
        <ul className="produced-several">
          {notices.map((notice) => (
            <li key={notice.key}>
              <div>
                <Outdated notice={notice} />
              </div>
              <Actions notice={notice} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function Outdated({ notice }: NoticeProps) {
  const t = useMessages(freshnessMessages);
  const name = useNoticeName(notice);
  const { changes, options } = notice;
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      <p>
        <Made notice={notice} /> {t('freshness.changed', { count: changes.length })}{' '}
        <strong>{t(`freshness.advice.${adviceFor(notice)}`)}</strong>
      </p>
      <details>
        <summary>{t('freshness.show', { count: changes.length })}</summary>
        <ul className="produced-changes" lang={options.language}>
          {changes.map((change) => (
            <li key={JSON.stringify(change)}>
              <Change change={change} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Change({ change }: { readonly change: NoticeChange }) {
  const t = useMessages(freshnessMessages);
  const label = (text: string) => (
    <span className="quiet" lang={t.language}>
      {text}
    </span>
  );
  if (change.kind !== 'changed')
    return (
      <p>
        {label(t(`freshness.${change.kind}`))} {change.sentence}
      </p>
    );
  return (
    <>
      <p>
        {label(t('freshness.before'))} {change.before}
      </p>
      <p>
        {label(t('freshness.after'))} {change.after}
      </p>
    </>
  );
}

function Current({ notice }: NoticeProps) {
  const name = useNoticeName(notice);
  return (
    <li>
      <span>
        {name}{' '}
        <span className="quiet">
          <Made notice={notice} />
        </span>
      </span>
      <Forget notice={notice} />
    </li>
  );
}

/** “Printed on 12 March 2026.” */
function Made({ notice: { producedAt, destination } }: NoticeProps) {
  const t = useMessages(freshnessMessages);
  const language = useLanguage();
  const date = formatDate(producedAt.slice(0, 10), language);
  const file = destination.split(/[/\\]/).at(-1) ?? '';
  return (
    <span title={destination === '' ? undefined : destination}>
      {destination === '' ? t('freshness.printed', { date }) : t('freshness.saved', { date, file })}.
    </span>
  );
}

function Actions({ notice }: NoticeProps) {
  const t = useMessages(freshnessMessages);
  const title = useNoticeName(notice);
  const isReadOnly = useIsReadOnly();
  const replace = useWrite('documents.markNoticeReplaced');
  const decide = useDecision();
  return (
    <div className="produced-actions">
      <Button
        isSmall
        isDisabled={isReadOnly || replace.isPending}
        aria-label={t('freshness.replacedNamed', { title })}
        onPress={() =>
          void decide(replace.mutateAsync({ key: notice.key }), t('freshness.markedReplaced', { title }))
        }
      >
        {t('freshness.replaced')}
      </Button>
      <Forget notice={notice} />
    </div>
  );
}

function Forget({ notice }: NoticeProps) {
  const t = useMessages(freshnessMessages);
  const title = useNoticeName(notice);
  const isReadOnly = useIsReadOnly();
  const forget = useWrite('documents.forgetNotice');
  const decide = useDecision();
  return (
    <Button
      look="quiet"
      isSmall
      isDisabled={isReadOnly || forget.isPending}
      aria-label={t('freshness.forgetNamed', { title })}
      onPress={() =>
        void decide(forget.mutateAsync({ key: notice.key }), t('freshness.forgotten', { title }))
      }
    >
      {t('freshness.forget')}
    </Button>
  );
}

type Decided = Promise<{ readonly seq: number | null }>;

/** Says what was decided, with the way back beside it as long as nothing else was changed since; the history has it for good. */
function useDecision(): (deciding: Decided, text: string) => Promise<void> {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const showFailure = useShowFailure();
  const undo = useWrite('history.undo');
  const fail = (error: unknown): void => showFailure(asFailure(error));
  return async (deciding, text) => {
    try {
      const { seq } = await deciding;
      if (seq === null) return;
      const takeBack = async (): Promise<void> => {
        const taken = await undo.mutateAsync({ language, seq });
        if (taken === null) showToast({ text: t('version.tooLate') });
      };
      showToast({ text, action: { label: t('undoButton'), onAction: () => void takeBack().catch(fail) } });
    } catch (error) {
      fail(error);
    }
  };
}
