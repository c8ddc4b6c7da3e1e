/** Above the list: activities that ended five years ago or more are kept, and may be erased now. */
import { useQuery } from '@tanstack/react-query';
import { historyMessages } from '#register/language/history-messages.ts';
import type { RecordKind } from '#register/model/listing.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';

export function EndedLongAgo({ record }: { readonly record: RecordKind }) {
  const t = useMessages(historyMessages);
  const { queries } = useCalls();
  const { go } = useNavigation();
  const { data: bin } = useQuery(queries.bin({ language: useLanguage() }));
  const kind = record === 'controller' ? 'activity' : 'processorActivity';
  const count = bin?.erasable.filter(({ objectKind }) => objectKind === kind).length ?? 0;
  if (count === 0) return null;
  return (
    <p className="quiet small">
      {t('erasable.line', { count })}{' '}
      <button type="button" className="text-link" onClick={() => go({ view: 'history' })}>
        {t('erasable.show')}
      </button>
    </p>
  );
}
