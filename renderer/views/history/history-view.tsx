/** The register's history: its changes, its named versions, what differs between two moments, its backups, and what was deleted and can come back. */
import { historyMessages } from '#register/language/history-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { BackupSection } from './backup-section.tsx';
import { BinSections } from './bin-sections.tsx';
import { CompareSection } from './compare-section.tsx';
import { Timeline } from './timeline.tsx';
import { VersionsSection } from './versions-section.tsx';
import './history.css';

export function HistoryView({ focusAt }: { readonly focusAt?: 'backups' | undefined }) {
  const t = useMessages(historyMessages);
  return (
    <Page title={t('view.title')} hint={t('view.hint')}>
      <div className="history">
        <BinSections />
        <BackupSection isAsked={focusAt === 'backups'} />
        <VersionsSection />
        <CompareSection />
        <Timeline />
      </div>
    </Page>
  );
}
