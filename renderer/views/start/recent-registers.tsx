/** Registers that were open lately; one that is no longer where it was says so, and stays until it is forgotten. */
import { FileText, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { windowMessages } from '#register/language/window-messages.ts';
import { useApplication } from '#renderer/application.tsx';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useWrite } from '#renderer/writes.ts';

export function RecentRegisters({ onOpen }: { readonly onOpen: (path: string) => void }) {
  const t = useMessages(windowMessages);
  const { recentRegisters } = useApplication();
  const forget = useWrite('application.forgetRecent');
  const showFailure = useShowFailure();
  if (recentRegisters.length === 0) return null;
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{t('start.recent')}</h2>
      <ul className="recent-list">
        {recentRegisters.map(({ path, name, exists }) => (
          <li key={path} className="recent-item">
            <AriaButton className="recent-button" onPress={() => onOpen(path)}>
              <FileText className="icon" aria-hidden />
              <span className="recent-name">{name}</span>
              <span className="recent-path" title={path}>
                {path}
              </span>
            </AriaButton>
            {!exists && <Badge tone="caution">{t('start.recentGone')}</Badge>}
            <IconButton
              icon={X}
              isSmall
              label={t('start.forget', { name })}
              onPress={() => forget.mutate({ path }, { onError: (error) => showFailure(asFailure(error)) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
