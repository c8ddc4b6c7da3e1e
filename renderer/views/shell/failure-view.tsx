/** A screen that could not be read: what happened, and once more. */
import { RotateCw } from 'lucide-react';
import { windowMessages } from '#register/language/window-messages.ts';
import type { Failure } from '#register/model/failure.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

export interface FailureViewProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

export function FailureView({ failure, onRetry }: FailureViewProps) {
  const t = useMessages(windowMessages);
  const textOf = useFailureText();
  return (
    <div className="failure-view">
      <Notice
        tone="danger"
        actions={
          onRetry && (
            <Button icon={RotateCw} isSmall onPress={onRetry}>
              {t('ui.tryAgain')}
            </Button>
          )
        }
      >
        <p className="keeps-lines">{textOf(failure)}</p>
      </Notice>
    </div>
  );
}
