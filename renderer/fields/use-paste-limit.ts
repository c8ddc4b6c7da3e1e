/** What is pasted and does not fit is refused in words: the browser would cut its end off and say nothing. */
import { useState, type ClipboardEvent } from 'react';
import { useEditorMessages } from './field-words.tsx';

export interface PasteLimit {
  readonly maxLength: number;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Set after a paste that was refused, until the field is used again. */
  readonly error: string | undefined;
  readonly forget: () => void;
}

/** @param maxLength in UTF-16 units, as the model counts */
export function usePasteLimit(maxLength: number): PasteLimit {
  const t = useEditorMessages();
  const [refused, setRefused] = useState<number>();
  return {
    maxLength,
    onPaste: (event) => {
      const field = event.target;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
      const length = field.value.length - replaced + event.clipboardData.getData('text').length;
      const isTooLong = length > maxLength;
      if (isTooLong) event.preventDefault();
      setRefused(isTooLong ? length : undefined);
    },
    error: refused === undefined ? undefined : t('text.tooLong', { length: refused, maximum: maxLength }),
    forget: () => setRefused(undefined),
  };
}
