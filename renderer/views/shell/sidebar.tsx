/** The left side of a register: whose it is, the places in it, and at the foot what is saved and where. */
import {
  BookOpenText,
  Building2,
  ChevronsUpDown,
  Copy,
  FilePlus2,
  FolderOpen,
  FolderSearch,
  Handshake,
  History,
  Info,
  Layers,
  ListChecks,
  LogOut,
  Printer,
  Scale,
  ScanSearch,
  Settings,
  type LucideIcon,
} from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { Button as AriaButton } from 'react-aria-components/Button';
import { windowMessages } from '#register/language/window-messages.ts';
import { formatNumber } from '#register/language/formats.ts';
import { useApplication } from '#renderer/application.tsx';
import { asFailure } from '#renderer/client.ts';
import { describeShortcut, shortcutsOf, useCommandDesk, type CommandId } from '#renderer/commands.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation, type Route } from '#renderer/routes.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { useRegister } from './register-context.ts';
import { StatusLine } from './status-line.tsx';

export function Sidebar() {
  const t = useMessages(windowMessages);
  const { counts } = useRegister();
  const left = useLeft();
  return (
    <aside className="sidebar" aria-label={t('shell.sidebar')}>
      <RegisterMenu />
      <nav className="places" aria-label={t('shell.places')}>
        <Place
          icon={BookOpenText}
          label={t('place.activities')}
          count={counts.activities}
          to={{ view: 'activities', record: 'controller' }}
        />
        <Place
          icon={Layers}
          label={t('place.processorActivities')}
          count={counts.processorActivities}
          to={{ view: 'activities', record: 'processor' }}
        />
        <Place
          icon={Handshake}
          label={t('place.providers')}
          count={counts.providers}
          to={{ view: 'providers' }}
        />
        <Place icon={Building2} label={t('place.organisation')} to={{ view: 'organisation' }} />
        <Place icon={ListChecks} label={t('place.findings')} count={left} to={{ view: 'findings' }} />
        <Place icon={Printer} label={t('place.documents')} to={{ view: 'documents' }} />
        <Place icon={ScanSearch} label={t('place.review')} to={{ view: 'review' }} />
        <Place icon={History} label={t('place.history')} to={{ view: 'history' }} />
      </nav>
      <div className="sidebar-foot">
        <nav className="places" aria-label={t('shell.application')}>
          <Place icon={Scale} label={t('place.obligation')} to={{ view: 'obligation' }} />
          <Place icon={Settings} label={t('place.settings')} to={{ view: 'settings' }} />
          <Place icon={Info} label={t('place.about')} to={{ view: 'about' }} />
        </nav>
        <StatusLine />
      </div>
    </aside>
  );
}

/** How much is left to complete, to correct or to look at; advice is no task. */
function useLeft(): number {
  const { queries } = useCalls();
  const { data } = useQuery(queries.findingsOverview({ language: useLanguage() }));
  if (data === undefined) return 0;
  const { missing, error, warning } = data.counts;
  return missing + error + warning;
}

interface PlaceProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly to: Route;
  readonly count?: number;
}

function Place({ icon: Icon, label, to, count }: PlaceProps) {
  const { history, go } = useNavigation();
  const { language } = useApplication();
  return (
    <button
      type="button"
      className="place"
      aria-current={isWithin(history.current, to) ? 'page' : undefined}
      onClick={() => go(to)}
    >
      <Icon className="icon" aria-hidden />
      <span className="place-label">{label}</span>
      {count !== undefined && count > 0 && (
        <span className="place-count">{formatNumber(count, language)}</span>
      )}
    </button>
  );
}

/** An open activity belongs to its list. */
function isWithin(current: Route, place: Route): boolean {
  if (current.view === 'activity') return place.view === 'activities' && place.record === 'controller';
  if (current.view === 'processorActivity')
    return place.view === 'activities' && place.record === 'processor';
  if (current.view === 'activities') return place.view === 'activities' && place.record === current.record;
  return current.view === place.view;
}

function RegisterMenu() {
  const t = useMessages(windowMessages);
  const { organisationName, fileName } = useRegister();
  const { client } = useCalls();
  const desk = useCommandDesk();
  const showFailure = useShowFailure();
  const { platform } = useApplication();
  const keys = (command: CommandId): { readonly keys?: string } => {
    const shortcut = shortcutsOf(platform)[command];
    if (shortcut === null) return {};
    const words = { control: t('keys.control'), shift: t('keys.shift') };
    return { keys: describeShortcut(shortcut, platform, words) };
  };
  return (
    <Menu
      trigger={
        <AriaButton className="register-button">
          <span className="register-button-text">
            <span className="register-name">{organisationName || t('shell.unnamed')}</span>
            <span className="register-file">{fileName}</span>
          </span>
          <ChevronsUpDown className="icon" aria-hidden />
        </AriaButton>
      }
      actions={[
        {
          id: 'show',
          label: t('register.showInFolder'),
          icon: FolderSearch,
          onAction: () => {
            client.register.showInFolder({}).catch((error: unknown) => showFailure(asFailure(error)));
          },
        },
        {
          id: 'copy',
          label: t('command.takeCopy'),
          icon: Copy,
          onAction: () => void desk.run('register.takeCopy'),
        },
        {
          id: 'new',
          label: t('register.new'),
          icon: FilePlus2,
          startsGroup: true,
          ...keys('register.new'),
          onAction: () => void desk.run('register.new'),
        },
        {
          id: 'open',
          label: t('register.open'),
          icon: FolderOpen,
          ...keys('register.open'),
          onAction: () => void desk.run('register.open'),
        },
        {
          id: 'close',
          label: t('register.close'),
          icon: LogOut,
          startsGroup: true,
          ...keys('register.close'),
          onAction: () => void desk.run('register.close'),
        },
      ]}
    />
  );
}
