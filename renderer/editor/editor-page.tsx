/** The page of an editor: head, sections in reading order, an outline beside them; what cannot be saved says so and stays. */
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { FieldPath } from '#register/model/field-path.ts';
import type { Language } from '#register/model/language.ts';
import type { DraftStatus } from '#renderer/draft/draft-session.ts';
import { asFailure } from '#renderer/client.ts';
import type { FindingAddress } from '#electron/contract/findings.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { WholePageFindings, WithFindings } from '#renderer/findings/page-findings.tsx';
import { WorkingLanguageContext } from '#renderer/fields/working-language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmContext } from './editor-section.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { obeyFieldKeys } from './field-keys.ts';
import '#renderer/fields/rows.css';
import './editor.css';

export interface EditorPageProps {
  /** Whose findings stand beside the fields. */
  readonly about: FindingAddress['subject'];
  /** Where to begin: a field that somebody was sent to. */
  readonly focusAt?: FieldPath | undefined;
  readonly status: DraftStatus;
  /** Saves at once; called whenever a field is left. */
  readonly flush: () => Promise<boolean>;
  readonly head: ReactNode;
  readonly outline?: ReactNode;
  /** Confirms what waits at and below a place; absent where nothing can be changed. */
  readonly confirm?: ((path: FieldPath) => void) | undefined;
  readonly children: ReactNode;
}

export function EditorPage({
  about,
  focusAt,
  status,
  flush,
  head,
  outline,
  confirm,
  children,
}: EditorPageProps) {
  const [language, setLanguage] = useState<Language>(useRegister().language);
  const working = useMemo(() => ({ language, setLanguage }), [language]);
  const page = useRef<HTMLDivElement>(null);
  useFieldEvents(page, flush);
  useArrival(page);

  return (
    <WorkingLanguageContext value={working}>
      <WithFindings about={about} page={page} focusAt={focusAt}>
        <div className="editor" ref={page}>
          {head}
          {status.kind === 'failed' && <SavingFailed error={status.error} onRetry={() => void flush()} />}
          <WholePageFindings />
          <div className={`editor-columns${outline === undefined ? '' : ' has-outline'}`}>
            <ConfirmContext value={confirm ?? null}>
              <div className="editor-sections">{children}</div>
            </ConfirmContext>
            {outline}
          </div>
        </div>
      </WithFindings>
    </WorkingLanguageContext>
  );
}

/** Leaving a field saves it; keys that work in every field of the page. */
function useFieldEvents(page: RefObject<HTMLElement | null>, flush: () => Promise<boolean>): void {
  const onLeave = useEffectEvent(() => void flush());
  useEffect(() => {
    const element = page.current;
    const leave = (): void => onLeave();
    element?.addEventListener('focusout', leave);
    element?.addEventListener('keydown', obeyFieldKeys);
    return () => {
      element?.removeEventListener('focusout', leave);
      element?.removeEventListener('keydown', obeyFieldKeys);
    };
  }, [page]);
}

/** A new place begins at its title, for the keyboard and for reading aloud, unless the focus is somewhere already. */
function useArrival(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    page.current?.querySelector<HTMLElement>('.editor-title')?.focus();
  }, [page]);
}

function SavingFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useEditorMessages();
  const textOf = useFailureText();
  return (
    <div className="editor-failure">
      <Notice
        tone="danger"
        actions={
          <Button isSmall onPress={onRetry}>
            {t('saving.retry')}
          </Button>
        }
      >
        {textOf(asFailure(error))} {t('saving.kept')}
      </Notice>
    </div>
  );
}
