/** The first screen: a new register, an existing one, or an example; and from the first second which language, and where things stay. */
import { BookOpenText, FilePlus2, FolderOpen, ShieldCheck, type LucideIcon } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { windowMessages } from '#register/language/window-messages.ts';
import { useApplication, useSetPreferences } from '#renderer/application.tsx';
import { useCommand } from '#renderer/commands.ts';
import { useMessages } from '#renderer/language.tsx';
import { SegmentedControl } from '#renderer/ui/radio-group.tsx';
import { languageOptions } from './language-names.ts';
import { RecentRegisters } from './recent-registers.tsx';
import type { AskedAtStart } from './start-dialogs.tsx';
import { useOpenRegister } from './use-open-register.ts';
import './start.css';

/** Nothing of them is on the first screen before it is asked for. */
const StartDialogs = lazy(async () => {
  const { StartDialogs: dialogs } = await import('./start-dialogs.tsx');
  return { default: dialogs };
});

/** The first thing that most will press: fetched while they look. */
const loadNewRegister = () => import('#renderer/views/first-register/new-register-view.tsx');
const NewRegisterView = lazy(async () => {
  const { NewRegisterView: view } = await loadNewRegister();
  return { default: view };
});

export function StartView() {
  const t = useMessages(windowMessages);
  const { language, registerFolder } = useApplication();
  const setPreferences = useSetPreferences();
  const opening = useOpenRegister();
  const [asked, setAsked] = useState<AskedAtStart | null>(null);
  const close = (): void => setAsked(null);
  const [isMakingNew, setIsMakingNew] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadNewRegister());
    return () => cancelIdleCallback(idle);
  }, []);
  useCommand('register.new', () => setIsMakingNew(true));
  useCommand('register.open', () => void opening.openFromDialog());
  useCommand('view.about', () => setAsked('about'));
  useCommand('view.settings', () => setAsked('settings'));
  useCommand('help.shortcuts', () => setAsked('shortcuts'));

  if (isMakingNew) {
    return (
      <Suspense fallback={null}>
        <main id="main" className="first-steps-page" tabIndex={-1}>
          <NewRegisterView onCancel={() => setIsMakingNew(false)} />
        </main>
      </Suspense>
    );
  }
  return (
    <div className="start">
      <header className="start-top">
        <p className="brand">
          <span className="brand-mark" aria-hidden>
            30
          </span>
          Trente
        </p>
        <SegmentedControl
          label={t('settings.language')}
          isLabelHidden
          options={languageOptions}
          value={language}
          onChange={(chosen) => setPreferences({ language: chosen })}
        />
      </header>
      <main className="start-main">
        <h1 className="start-title">{t('start.title')}</h1>
        <p className="start-lead">{t('start.lead')}</p>
        <div className="start-choices">
          <Choice
            icon={FilePlus2}
            title={t('register.new')}
            about={t('start.newAbout')}
            isFirst
            onPress={() => setIsMakingNew(true)}
          />
          <Choice
            icon={FolderOpen}
            title={t('register.open')}
            about={t('start.openAbout')}
            onPress={() => void opening.openFromDialog()}
          />
          <Choice
            icon={BookOpenText}
            title={t('start.example')}
            about={t('start.exampleAbout')}
            onPress={() => setAsked('example')}
          />
        </div>
        <RecentRegisters onOpen={(path) => void opening.openRecent(path)} />
        <div className="start-promise">
          <ShieldCheck className="icon" aria-hidden />
          <div>
            <p>{t('promise.long')}</p>
            <p className="quiet small">{t('start.folder', { folder: registerFolder })}</p>
          </div>
        </div>
      </main>
      {asked !== null && (
        <Suspense fallback={null}>
          <StartDialogs asked={asked} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly about: string;
  readonly isFirst?: boolean;
  readonly onPress: () => void;
}

function Choice({ icon: Icon, title, about, isFirst = false, onPress }: ChoiceProps) {
  return (
    <AriaButton className={`start-choice${isFirst ? ' is-first' : ''}`} onPress={onPress}>
      <Icon className="icon" aria-hidden />
      <span className="start-choice-title">{title}</span>
      <span className="start-choice-about">{about}</span>
    </AriaButton>
  );
}
