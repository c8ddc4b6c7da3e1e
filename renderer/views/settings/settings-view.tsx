/** Language and look, where the files are, whether the register's file is sound, and the promise in numbers. */
import { FolderSearch } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Theme } from '#electron/contract/application.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { formatNumber } from '#register/language/formats.ts';
import { useApplication, useSetPreferences } from '#renderer/application.tsx';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Option } from '#renderer/ui/option-list.tsx';
import { SegmentedControl } from '#renderer/ui/radio-group.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { PlaceNotice } from '#renderer/views/shell/place-notice.tsx';
import { languageOptions } from '#renderer/views/start/language-names.ts';
import { BackupsProtection } from './backups-protection.tsx';
import { Verification } from './verification.tsx';
import './settings.css';

/** It names every list of the library, and so brings all of them. */
const LibraryAges = lazy(async () => {
  const { LibraryAges: ages } = await import('./library-ages.tsx');
  return { default: ages };
});

export function SettingsView() {
  const t = useMessages(windowMessages);
  return (
    <Page title={t('place.settings')}>
      <Settings />
    </Page>
  );
}

/** Also shown in a dialog, where no register is open. */
export function Settings() {
  const t = useMessages(windowMessages);
  const interfaceLanguage = useLanguage();
  const { client } = useCalls();
  const showFailure = useShowFailure();
  const { language, theme, registerFolder, openRegister, refusedRequests } = useApplication();
  const setPreferences = useSetPreferences();
  const themes: readonly Option<Theme>[] = [
    { id: 'system', label: t('settings.themeSystem') },
    { id: 'light', label: t('settings.themeLight') },
    { id: 'dark', label: t('settings.themeDark') },
  ];
  return (
    <div className="settings">
      <Section title={t('settings.look')} isCard>
        <SegmentedControl
          label={t('settings.language')}
          hint={t('settings.languageHint')}
          options={languageOptions}
          value={language}
          onChange={(chosen) => setPreferences({ language: chosen })}
        />
        <SegmentedControl
          label={t('settings.theme')}
          options={themes}
          value={theme}
          onChange={(chosen) => setPreferences({ theme: chosen })}
        />
      </Section>
      <Section title={t('settings.files')} hint={t('settings.filesHint')} isCard>
        <dl className="facts">
          <div>
            <dt>{t('settings.folder')}</dt>
            <dd className="path">{registerFolder}</dd>
          </div>
          {openRegister !== null && (
            <div>
              <dt>{t('settings.openRegister')}</dt>
              <dd className="path">{openRegister.path}</dd>
            </div>
          )}
        </dl>
        {openRegister?.place && openRegister.readOnlyReason === null && (
          <PlaceNotice kind={openRegister.place.kind} />
        )}
        {openRegister !== null && (
          <div>
            <Button
              icon={FolderSearch}
              onPress={() => {
                client.register.showInFolder({}).catch((error: unknown) => showFailure(asFailure(error)));
              }}
            >
              {t('register.showInFolder')}
            </Button>
          </div>
        )}
      </Section>
      {openRegister !== null && <BackupsProtection isReadOnly={openRegister.readOnlyReason !== null} />}
      {openRegister !== null && <Verification />}
      <Suspense fallback={null}>
        <LibraryAges />
      </Suspense>
      <Section title={t('settings.privacy')} isCard>
        <p>{t('promise.long')}</p>
        <p className="quiet">
          {t('settings.refused', {
            count: refusedRequests,
            number: formatNumber(refusedRequests, interfaceLanguage),
          })}
        </p>
      </Section>
    </div>
  );
}
