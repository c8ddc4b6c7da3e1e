/** The document as it will be printed, in a frame of its own that runs no script. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '#register/model/language.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import type { DocumentKind } from './document-kinds.ts';

/** A preview of more is hundreds of pages: it is made when asked for. */
const mostAtOnce = 300;

export interface DocumentPreviewProps {
  readonly kind: DocumentKind;
  readonly language: Language;
}

export function DocumentPreview({ kind, language }: DocumentPreviewProps) {
  const t = useMessages(windowMessages);
  const { queries } = useCalls();
  const { counts } = useRegister();
  const [isAsked, setIsAsked] = useState(false);
  const isShown = isAsked || counts.activities + counts.processorActivities <= mostAtOnce;
  const { data, error, refetch, isFetching } = useQuery({
    ...queries.documentPreview({ document: kind, language }),
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
      {data !== undefined && data.substitutes > 0 && (
        <Notice tone="caution">{t('preview.substitutes', { count: data.substitutes })}</Notice>
      )}
      {data?.isTooLong === true && <Notice tone="caution">{t('documents.tooLong')}</Notice>}
      {data !== undefined && (
        <iframe className="preview-frame" title={data.title} sandbox="" src={data.url} />
      )}
    </section>
  );
}
