/** Commands: from the native menu, from the keyboard, from buttons; whoever is on screen says what each of them does there. */
import { createContext, use, useEffect, useEffectEvent } from 'react';
import type { ApplicationState } from '#electron/contract/application.ts';
import type { WindowCommand } from '#electron/contract/events.ts';
import { accelerators } from '#electron/contract/shortcuts.ts';

/** Commands that the native menu does not have. */
export type CommandId = WindowCommand | 'navigate.back' | 'navigate.forward';

export type Platform = ApplicationState['platform'];
export type Shortcuts = Readonly<Record<CommandId, string | null>>;

export function shortcutsOf(platform: Platform): Shortcuts {
  const isMac = platform === 'macos';
  return {
    ...accelerators,
    // With Option, the arrows walk by words in a Mac's text fields.
    'navigate.back': isMac ? 'CommandOrControl+[' : 'Alt+Left',
    'navigate.forward': isMac ? 'CommandOrControl+]' : 'Alt+Right',
  };
}

export interface CommandDesk {
  /** The newest handler of a command answers it; the function returned takes it away again. */
  readonly handle: (command: CommandId, handler: () => void) => () => void;
  /** False when nobody on screen has an answer. */
  readonly run: (command: CommandId) => boolean;
}

export function createCommandDesk(): CommandDesk {
  const handlers = new Map<CommandId, readonly (() => void)[]>();
  return {
    handle: (command, handler) => {
      handlers.set(command, [...(handlers.get(command) ?? []), handler]);
      return () => {
        handlers.set(
          command,
          (handlers.get(command) ?? []).filter((candidate) => candidate !== handler),
        );
      };
    },
    run: (command) => {
      const handler = handlers.get(command)?.at(-1);
      handler?.();
      return handler !== undefined;
    },
  };
}

export const CommandDeskContext = createContext<CommandDesk | null>(null);

export function useCommandDesk(): CommandDesk {
  const desk = use(CommandDeskContext);
  if (desk === null) throw new Error('useCommandDesk() outside of the application');
  return desk;
}

/** Answers a command while the component is on screen. */
export function useCommand(command: CommandId, handler: () => void): void {
  const desk = useCommandDesk();
  const answer = useEffectEvent(handler);
  useEffect(() => desk.handle(command, () => answer()), [desk, command]);
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a hand may expect from other programs; the menu and the list of shortcuts name the first one only. */
const furtherShortcuts: readonly (readonly [CommandId, string])[] = [['edit.redo', 'CommandOrControl+Y']];

export function findCommand(keys: Keys, platform: Platform): CommandId | undefined {
  for (const [command, shortcut] of Object.entries(shortcutsOf(platform))) {
    // Object.entries widens the keys; these are the table's own.
    if (shortcut !== null && matches(keys, shortcut, platform)) return command as CommandId;
  }
  return furtherShortcuts.find(([, shortcut]) => matches(keys, shortcut, platform))?.[0];
}

const keyNames: Readonly<Record<string, string>> = { Left: 'ArrowLeft', Right: 'ArrowRight' };

function matches(keys: Keys, shortcut: string, platform: Platform): boolean {
  const parts = shortcut.split('+');
  const wanted = parts.at(-1) ?? '';
  const isControl = parts.includes('CommandOrControl');
  const isMac = platform === 'macos';
  return (
    keys.key.toLowerCase() === (keyNames[wanted] ?? wanted).toLowerCase() &&
    keys.ctrlKey === (isControl && !isMac) &&
    keys.metaKey === (isControl && isMac) &&
    keys.altKey === parts.includes('Alt') &&
    keys.shiftKey === parts.includes('Shift')
  );
}

const macSymbols: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Left: '←',
  Right: '→',
};

/** As the reader's keyboard has it: “Ctrl+S”, “Strg+S”, “⌘S”. */
export function describeShortcut(
  shortcut: string,
  platform: Platform,
  words: { readonly control: string; readonly shift: string },
): string {
  const parts = shortcut.split('+');
  if (platform === 'macos') return parts.map((part) => macSymbols[part] ?? part).join('');
  const names: Readonly<Record<string, string>> = {
    CommandOrControl: words.control,
    Shift: words.shift,
    Left: '←',
    Right: '→',
  };
  return parts.map((part) => names[part] ?? part).join('+');
}
