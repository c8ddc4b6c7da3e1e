/** Where a document under way is, and what became of it, under the buttons that asked for it. */
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DocumentProgress } from '#electron/contract/documents.ts';
import { documentViewMessages } from '#register/language/document-view-messages.ts';
import { windowMessages, type WindowMessage } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText, useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import type { SaveDocument } from './use-save-document.ts';

const steps: Readonly<
  Record<DocumentProgress['step'], { readonly value: number; readonly word: WindowMessage }>
> = {
  reading: { value: 10, word: 'documents.reading' },
  building: { value: 40, word: 'documents.building' },
  writing: { value: 80, word: 'documents.writing' },
  done: { value: 100, word: 'documents.done' },
};

export function SaveResult({ saving }: { readonly saving: SaveDocument }) {
  const t = useMessages(windowMessages);
  const textOf = useFailureText();
  const view = useMessages(documentViewMessages);
  const { state } = saving;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'cancelled':
      return <output className="quiet">{t('documents.cancelled')}</output>;
    case 'busy': {
      const { value, word } = steps[state.step];
      return (
        <div className="documents-progress">
          <Progress label={t(word)} value={value} />
          <Button isSmall onPress={() => void saving.cancel()}>
            {t('ui.cancel')}
          </Button>
        </div>
      );
    }
    case 'failed':
      return (
        <Notice tone="danger">
          <p className="keeps-lines">{textOf(state.failure)}</p>
        </Notice>
      );
    case 'savedAll': {
      const { folder, fileNames } = state.saved;
      return (
        <Saved path={folder}>
          <p title={fileNames.join('\n')}>{view('saveAll.done', { count: fileNames.length })}</p>
        </Saved>
      );
    }
    case 'saved': {
      const { path, fileName, overflow } = state.saved;
      return (
        <Saved path={path}>
          <p title={path}>{t('documents.saved', { file: fileName })}</p>
          {overflow !== null && <p>{t('documents.tooLong')}</p>}
        </Saved>
      );
    }
  }
}

/** What was saved, and the way to it. */
function Saved({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const t = useMessages(windowMessages);
  const showFailure = useShowFailure();
  const { client } = useCalls();
  return (
    <output className="documents-saved">
      <CircleCheck className="icon" aria-hidden />
      <div>
        {children}
        <Button
          look="quiet"
          isSmall
          onPress={() => {
            client.documents.showInFolder({ path }).catch((error: unknown) => showFailure(asFailure(error)));
          }}
        >
          {t('register.showInFolder')}
        </Button>
      </div>
    </output>
  );
}
