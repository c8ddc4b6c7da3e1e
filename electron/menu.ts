/** The native menu, made anew whenever the language, the theme or the open register changes. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { createMenu, type MenuAction, type MenuEntry, type MenuState } from './menu/menu-template.ts';

export function showMenu(state: MenuState, run: (action: MenuAction) => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(createMenu(state).map((entry) => optionsOf(entry, state, run))),
  );
}

function optionsOf(
  entry: MenuEntry,
  state: MenuState,
  run: (action: MenuAction) => void,
): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'menu':
      return {
        label: escapeLabel(entry.label, state),
        enabled: entry.isEnabled,
        submenu: entry.entries.map((inner) => optionsOf(inner, state, run)),
      };
    case 'item': {
      const { action, isEnabled, isChosen, accelerator } = entry;
      return {
        label: escapeLabel(entry.label, state),
        enabled: isEnabled,
        ...(accelerator === undefined ? {} : { accelerator }),
        ...(isChosen === undefined ? {} : { type: 'radio', checked: isChosen }),
        ...(action.kind === 'role' ? { role: action.role } : { click: () => run(action) }),
      };
    }
  }
}

/** Outside macOS an ampersand marks the letter that chooses the entry; in a company's name it is a letter. */
function escapeLabel(label: string, { platform }: MenuState): string {
  return platform === 'macos' ? label : label.replaceAll('&', '&&');
}
