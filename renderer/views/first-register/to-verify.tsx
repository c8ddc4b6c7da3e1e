/** A small mark for what the library does not know for certain, and the line below that says what it means. */
import { CircleHelp } from 'lucide-react';
import { libraryMessages } from '#register/language/library-messages.ts';
import { useMessages } from '#renderer/language.tsx';

export function ToVerifyMark() {
  const t = useMessages(libraryMessages);
  return (
    <span className="to-verify" title={t('evidence.toVerify')}>
      <CircleHelp className="icon" aria-hidden />
      <span className="only-read-aloud">{t('evidence.toVerify')}</span>
    </span>
  );
}

export function ToVerifyLegend({ children }: { readonly children: string }) {
  return (
    <p className="first-step-legend">
      <CircleHelp className="icon" aria-hidden />
      {children}
    </p>
  );
}
