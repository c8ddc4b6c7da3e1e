/** Every change in words, the newest first. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { HistoryEntry } from './history-entry.tsx';

const pageLength = 30;

export function Timeline() {
  const t = useMessages(historyMessages);
  const [pages, setPages] = useState<readonly (number | null)[]>([null]);
  const showMore = (before: number): void => setPages((shown) => [...shown, before]);
  return (
    <Section title={t('timeline.title')} hint={t('timeline.hint')} isCard>
      <ol className="history-list">
        {pages.map((before, index) => (
          <TimelinePage
            key={before ?? 'newest'}
            before={before}
            {...(index === pages.length - 1 && { onMore: showMore })}
          />
        ))}
      </ol>
    </Section>
  );
}

interface TimelinePageProps {
  readonly before: number | null;
  /** The last page offers the one before it. */
  readonly onMore?: (before: number) => void;
}

function TimelinePage({ before, onMore }: TimelinePageProps) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const { data: page, error } = useQuery(queries.historyPage({ language, before, limit: pageLength }));
  if (error !== null) {
    return (
      <li>
        <FailureView failure={asFailure(error)} />
      </li>
    );
  }
  if (page === undefined) return null;
  const { before: next } = page;
  return (
    <>
      {page.entries.map(({ seq, at, actor, words, version }) => (
        <HistoryEntry
          key={seq}
          name={words.charAt(0).toLocaleUpperCase(language) + words.slice(1)}
          mark={version !== null && <Badge tone="accent">{t('version.mark')}</Badge>}
          detail={[formatInstant(at, language), actor ?? ''].filter((part) => part !== '').join(' · ')}
        />
      ))}
      {onMore !== undefined && next !== null && (
        <li className="history-entry">
          <Button isSmall onPress={() => onMore(next)}>
            {t('timeline.more')}
          </Button>
        </li>
      )}
    </>
  );
}
