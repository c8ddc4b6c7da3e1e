/** Above the list one begins at: in one sentence what is left before the register is complete. */
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, ListChecks } from 'lucide-react';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { isComplete, lineOfWhatIsLeft, lookAtWords } from '#renderer/findings/overview-words.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';

export function WhatsLeft() {
  const t = useMessages(findingsMessages);
  const { queries } = useCalls();
  const { go } = useNavigation();
  const { data: overview } = useQuery(queries.findingsOverview({ language: useLanguage() }));
  if (overview === undefined || overview.activities === 0) return null;
  const isDone = isComplete(overview);
  const more = lookAtWords(overview, t);
  const Icon = isDone ? CircleCheck : ListChecks;
  return (
    <p className={`whats-left${isDone ? ' is-done' : ''}`}>
      <Icon className="icon" aria-hidden />
      <span>
        {isDone ? t('overview.complete') : lineOfWhatIsLeft(overview, t)}
        {isDone && more !== undefined && ` ${more}`}{' '}
        {(!isDone || more !== undefined) && (
          <button type="button" className="text-link" onClick={() => go({ view: 'findings' })}>
            {t('overview.showAll')}
          </button>
        )}
      </span>
    </p>
  );
}
