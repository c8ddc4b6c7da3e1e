/** The native menu as plain values: what is in it, in which words, and what each entry does. */
import type { RecentRegister, Theme } from '#electron/contract/application.ts';
import type { WindowCommand } from '#electron/contract/events.ts';
import type { HistoryState } from '#electron/contract/history.ts';
import { accelerators } from '#electron/contract/shortcuts.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { menuMessages } from '#register/language/menu-messages.ts';
import { createTranslator, type Translator } from '#register/language/translator.ts';
import { languages, type Language } from '#register/model/language.ts';

export type MenuAction =
  | { readonly kind: 'command'; readonly command: WindowCommand }
  | { readonly kind: 'role'; readonly role: MenuRole }
  | { readonly kind: 'openRecent'; readonly path: string }
  | { readonly kind: 'showInFolder' }
  | { readonly kind: 'setLanguage'; readonly language: Language }
  | { readonly kind: 'setTheme'; readonly theme: Theme };

/** What Electron itself knows how to do. */
export type MenuRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'togglefullscreen'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'minimize'
  | 'zoom'
  | 'quit';

export type MenuEntry =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly action: MenuAction;
      readonly accelerator?: string;
      readonly isEnabled: boolean;
      /** Set: one of several, this one chosen or not. */
      readonly isChosen?: boolean;
    }
  | {
      readonly kind: 'menu';
      readonly label: string;
      readonly isEnabled: boolean;
      readonly entries: readonly MenuEntry[];
    };

export interface MenuState {
  readonly language: Language;
  readonly theme: Theme;
  readonly platform: 'windows' | 'macos' | 'linux';
  readonly isRegisterOpen: boolean;
  readonly recentRegisters: readonly RecentRegister[];
  /** What undo and redo would do now, in words. */
  readonly history: HistoryState;
}

type MenuMessage = keyof (typeof menuMessages)['en'];

/** Each language in its own words: who cannot read the menu still finds the way out. */
const languageNames: Readonly<Record<Language, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
};

const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function createMenu(state: MenuState): readonly MenuEntry[] {
  const t = createTranslator(state.language, menuMessages);
  const build = { t, state };
  return [
    ...(state.platform === 'macos' ? [applicationMenu(build)] : []),
    fileMenu(build),
    editMenu(build),
    viewMenu(build),
    helpMenu(build),
  ];
}

interface Build {
  readonly t: Translator<MenuMessage>;
  readonly state: MenuState;
}

const separator: MenuEntry = { kind: 'separator' };

function menu(label: string, entries: readonly MenuEntry[], isEnabled = true): MenuEntry {
  return { kind: 'menu', label, isEnabled, entries };
}

function role(name: MenuRole, label: string): MenuEntry {
  return { kind: 'item', label, action: { kind: 'role', role: name }, isEnabled: true };
}

function command({ t }: Build, name: WindowCommand, key: MenuMessage, isEnabled = true): MenuEntry {
  const accelerator = accelerators[name];
  return {
    kind: 'item',
    label: t(key),
    action: { kind: 'command', command: name },
    isEnabled,
    ...(accelerator === null ? {} : { accelerator }),
  };
}

/** What macOS wants to stand under the name of the application. */
function applicationMenu(build: Build): MenuEntry {
  const { t } = build;
  return menu('Trente', [
    command(build, 'view.about', 'help.about'),
    separator,
    command(build, 'view.settings', 'view.settings'),
    separator,
    role('hide', t('application.hide')),
    role('hideOthers', t('application.hideOthers')),
    role('unhide', t('application.showAll')),
    separator,
    role('quit', t('file.quit')),
  ]);
}

function fileMenu(build: Build): MenuEntry {
  const { t, state } = build;
  const isOpen = state.isRegisterOpen;
  return menu(t('file'), [
    command(build, 'register.new', 'file.new'),
    command(build, 'register.open', 'file.open'),
    recentMenu(build),
    separator,
    command(build, 'activity.new', 'file.newActivity', isOpen),
    command(build, 'provider.new', 'file.newProvider', isOpen),
    separator,
    command(build, 'document.export', 'file.export', isOpen),
    command(build, 'document.print', 'file.print', isOpen),
    separator,
    command(build, 'register.takeCopy', 'file.takeCopy', isOpen),
    command(build, 'register.restore', 'file.restore', isOpen),
    { kind: 'item', label: t('file.showInFolder'), action: { kind: 'showInFolder' }, isEnabled: isOpen },
    command(build, 'register.close', 'file.close', isOpen),
    ...(state.platform === 'macos' ? [] : [separator, role('quit', t('file.quit'))]),
  ]);
}

function recentMenu({ t, state }: Build): MenuEntry {
  const entries = state.recentRegisters.map(({ path, name, exists }): MenuEntry => ({
    kind: 'item',
    // An organisation without a name yet, and two of the same name, are told apart by their files.
    label: name === '' ? path : `${name} – ${path}`,
    action: { kind: 'openRecent', path },
    isEnabled: exists,
  }));
  return menu(t('file.openRecent'), entries, entries.length > 0);
}

function editMenu(build: Build): MenuEntry {
  const { t, state } = build;
  return menu(t('edit'), [
    takeBack(build, 'undo'),
    takeBack(build, 'redo'),
    separator,
    role('cut', t('edit.cut')),
    role('copy', t('edit.copy')),
    role('paste', t('edit.paste')),
    role('selectAll', t('edit.selectAll')),
    separator,
    command(build, 'search.focus', 'edit.find', state.isRegisterOpen),
    command(build, 'edit.saved', 'edit.save', state.isRegisterOpen),
  ]);
}

/** Always enabled: inside a text field they are about the typing, which the menu knows nothing of. */
function takeBack(build: Build, direction: 'undo' | 'redo'): MenuEntry {
  const { history, language } = build.state;
  const entry = command(build, `edit.${direction}`, `edit.${direction}`);
  const step = history[direction];
  if (step === null || entry.kind !== 'item') return entry;
  return { ...entry, label: createTranslator(language, historyMessages)(direction, { step }) };
}

function viewMenu(build: Build): MenuEntry {
  const { t, state } = build;
  const isOpen = state.isRegisterOpen;
  return menu(t('view'), [
    command(build, 'view.activities', 'view.activities', isOpen),
    command(build, 'view.processorActivities', 'view.processorActivities', isOpen),
    command(build, 'view.providers', 'view.providers', isOpen),
    command(build, 'view.organisation', 'view.organisation', isOpen),
    command(build, 'view.documents', 'view.documents', isOpen),
    command(build, 'view.history', 'view.history', isOpen),
    command(build, 'view.findings', 'view.findings', isOpen),
    command(build, 'view.review', 'view.review', isOpen),
    separator,
    menu(
      t('view.language'),
      languages.map((language) => ({
        kind: 'item',
        label: languageNames[language],
        action: { kind: 'setLanguage', language },
        isEnabled: true,
        isChosen: language === state.language,
      })),
    ),
    menu(
      t('view.theme'),
      themes.map((theme) => ({
        kind: 'item',
        label: t(`view.theme.${theme}`),
        action: { kind: 'setTheme', theme },
        isEnabled: true,
        isChosen: theme === state.theme,
      })),
    ),
    separator,
    role('zoomIn', t('view.zoomIn')),
    role('zoomOut', t('view.zoomOut')),
    role('resetZoom', t('view.resetZoom')),
    role('togglefullscreen', t('view.fullScreen')),
    ...(state.platform === 'macos' ? [] : [separator, command(build, 'view.settings', 'view.settings')]),
  ]);
}

function helpMenu(build: Build): MenuEntry {
  const { t, state } = build;
  return menu(t('help'), [
    command(build, 'view.firstSteps', 'help.firstSteps', state.isRegisterOpen),
    command(build, 'view.obligation', 'help.obligation', state.isRegisterOpen),
    separator,
    command(build, 'help.shortcuts', 'help.shortcuts'),
    ...(state.platform === 'macos' ? [] : [separator, command(build, 'view.about', 'help.about')]),
  ]);
}
