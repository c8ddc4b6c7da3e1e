/** The document as it will be printed, in a frame of its own that runs no script. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Substitute } from '#register/documents/build-document.ts';
import { documentViewMessages, overflowLines } from '#register/language/document-view-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import type { Client } from '#electron/contract/contract.ts';
import { asFailure } from '#renderer/client.ts';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { languageOptions } from '#renderer/views/start/language-names.ts';

/** A preview of more is hundreds of pages: it is made when asked for. */
const mostAtOnce = 300;

export interface DocumentPreviewProps {
  readonly request: Parameters<Client['documents']['preview']>[0];
}

export function DocumentPreview({ request }: DocumentPreviewProps) {
  const t = useMessages(windowMessages);
  const view = useMessages(documentViewMessages);
  const { queries } = useCalls();
  const { counts } = useRegister();
  const [isAsked, setIsAsked] = useState(false);
  const isShown = isAsked || counts.activities + counts.processorActivities <= mostAtOnce;
  const { data, error, refetch, isFetching } = useQuery({
    ...queries.documentPreview(request),
    enabled: isShown,
  });
  if (!isShown) {
    return (
      <EmptyState
        title={t('preview.large')}
        actions={<Button onPress={() => setIsAsked(true)}>{t('preview.show')}</Button>}
      />
    );
  }
  if (error !== null) return <FailureView failure={asFailure(error)} onRetry={() => void refetch()} />;
  return (
    <section className="preview" aria-label={t('preview.label')} aria-busy={isFetching}>
      {data !== undefined && data.substitutes.length > 0 && <Substitutes found={data.substitutes} />}
      {data !== undefined && data.overflow !== null && (
        <Notice tone="caution">
          <p>{t('documents.tooLong')}</p>
          {overflowLines(data.overflow, view).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {data !== undefined && (
        <iframe className="preview-frame" title={data.title} sandbox="" src={data.url} />
      )}
    </section>
  );
}

/** Read before printing: what will stand in another language than the document. */
function Substitutes({ found }: { readonly found: readonly Substitute[] }) {
  const t = useMessages(windowMessages);
  const view = useMessages(documentViewMessages);
  return (
    <Notice tone="caution">
      <p>{t('preview.substitutes', { count: found.length })}</p>
      <details>
        <summary>{view('substitutes.list')}</summary>
        <ul className="preview-substitutes">
          {found.map(({ text, language }) => (
            <li key={text}>
              <span className="quiet">{languageOptions.find(({ id }) => id === language)?.label}</span>{' '}
              <span lang={language}>{text}</span>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
