/** The register's history: what was deleted and can come back, and what ended long ago. */
import { historyMessages } from '#register/language/history-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { BinSections } from './bin-sections.tsx';
import './history.css';

export function HistoryView() {
  const t = useMessages(historyMessages);
  return (
    <Page title={t('view.title')} hint={t('view.hint')}>
      <BinSections />
    </Page>
  );
}
