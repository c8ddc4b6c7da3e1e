/** A view's own object: nothing while it is fetched (it takes milliseconds), the failure if it cannot be. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asFailure } from '#renderer/client.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

export interface LoadingProps<Value> {
  readonly query: UseQueryResult<Value>;
  readonly children: (value: Value) => ReactNode;
}

export function Loading<Value>({ query, children }: LoadingProps<Value>) {
  const t = useEditorMessages();
  const textOf = useFailureText();
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return null;
  return (
    <div className="editor">
      <Notice
        tone="danger"
        actions={
          <Button isSmall onPress={() => void query.refetch()}>
            {t('saving.retry')}
          </Button>
        }
      >
        {textOf(asFailure(query.error))}
      </Notice>
    </div>
  );
}
