/** What Trente is, what it promises, on what it stands. */
import { Keyboard, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { windowMessages } from '#register/language/window-messages.ts';
import { useApplication } from '#renderer/application.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { ShortcutsDialog } from '#renderer/views/shell/shortcuts-dialog.tsx';
import '#renderer/views/settings/settings.css';

export function AboutView() {
  const t = useMessages(windowMessages);
  return (
    <Page title={t('place.about')}>
      <About />
    </Page>
  );
}

/** Also shown in a dialog, where no register is open. */
export function About() {
  const t = useMessages(windowMessages);
  const { version, electronVersion, chromiumVersion, sqliteVersion } = useApplication();
  const [isAsked, setIsAsked] = useState(false);
  const versions = [
    { name: 'Trente', value: version },
    { name: 'Electron', value: electronVersion },
    { name: 'Chromium', value: chromiumVersion },
    { name: 'SQLite', value: sqliteVersion },
  ];
  return (
    <div className="settings">
      <Section title="Trente" hint={t('about.what')} isCard>
        <p className="start-promise">
          <ShieldCheck className="icon" aria-hidden />
          {t('promise.long')}
        </p>
        <p className="quiet">{t('about.notAdvice')}</p>
        <div>
          <Button icon={Keyboard} onPress={() => setIsAsked(true)}>
            {t('command.shortcuts')}
          </Button>
        </div>
      </Section>
      <Section title={t('about.versions')} isCard>
        <dl className="facts">
          {versions.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet">{t('about.licence')}</p>
      </Section>
      <ShortcutsDialog isOpen={isAsked} onClose={() => setIsAsked(false)} />
    </div>
  );
}
