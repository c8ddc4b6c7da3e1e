import { describe, expect, it } from 'vitest';
import { windowCommands } from '#electron/contract/events.ts';
import { createMenu, type MenuEntry, type MenuState } from '#electron/menu/menu-template.ts';
import { languages } from '#register/model/language.ts';

const state: MenuState = {
  language: 'fr',
  theme: 'system',
  platform: 'linux',
  isRegisterOpen: true,
  history: { undo: 'retirer Mollie de « Paiements »', redo: null },
  recentRegisters: [
    { path: '/r/a.trente', name: 'Dupont & Fils', exists: true },
    { path: '/r/b.trente', name: '', exists: false },
  ],
};

function itemsOf(entries: readonly MenuEntry[]): readonly Extract<MenuEntry, { kind: 'item' }>[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'menu') return itemsOf(entry.entries);
    return entry.kind === 'item' ? [entry] : [];
  });
}

describe('the menu', () => {
  it.each(['windows', 'macos', 'linux'] as const)('offers every command once on %s', (platform) => {
    const commands = itemsOf(createMenu({ ...state, platform })).flatMap(({ action }) =>
      action.kind === 'command' ? [action.command] : [],
    );
    expect(commands.toSorted()).toEqual([...windowCommands].toSorted());
  });

  it.each(languages)('has words for every entry in %s', (language) => {
    const labels = itemsOf(createMenu({ ...state, language })).map(({ label }) => label);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });

  it('gives each shortcut to one entry', () => {
    const shortcuts = itemsOf(createMenu(state)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('offers nothing about a register while none is open', () => {
    const isEnabled = (command: string) =>
      itemsOf(createMenu({ ...state, isRegisterOpen: false })).find(
        ({ action }) => action.kind === 'command' && action.command === command,
      )?.isEnabled;
    expect(['register.new', 'register.open', 'view.settings'].map(isEnabled)).toEqual([true, true, true]);
    const others = ['register.close', 'register.restore', 'activity.new', 'document.export'];
    expect(others.map(isEnabled)).toEqual([false, false, false, false]);
  });

  it.each([
    ['fr', 'Fichier', 'Restaurer une sauvegarde…'],
    ['nl', 'Bestand', 'Een back-up terugzetten…'],
    ['en', 'File', 'Restore a backup…'],
    ['de', 'Datei', 'Eine Sicherung zurückholen…'],
  ] as const)('has the way back to a backup among what is done with a file (%s)', (language, name, label) => {
    const file = createMenu({ ...state, language }).find(
      (entry) => entry.kind === 'menu' && entry.label === name,
    );
    const entry = itemsOf(file === undefined ? [] : [file]).find((item) => item.label === label);
    expect(entry).toMatchObject({
      isEnabled: true,
      action: { kind: 'command', command: 'register.restore' },
    });
  });

  it('lists recent registers by name and file, those that are gone greyed out', () => {
    const recent = itemsOf(createMenu(state)).filter(({ action }) => action.kind === 'openRecent');
    expect(recent.map(({ label, isEnabled }) => [label, isEnabled])).toEqual([
      ['Dupont & Fils – /r/a.trente', true],
      ['/r/b.trente', false],
    ]);
  });

  it('names what undo would take back', () => {
    const label = (name: string) =>
      itemsOf(createMenu(state)).find(({ action }) => action.kind === 'command' && action.command === name)
        ?.label;
    expect(label('edit.undo')).toBe('Annuler : retirer Mollie de « Paiements »');
    expect(label('edit.redo')).toBe('Rétablir');
  });

  it('marks the language and the theme that are chosen', () => {
    const chosen = itemsOf(createMenu(state)).filter(({ isChosen }) => isChosen === true);
    expect(chosen.map(({ label }) => label)).toEqual(['Français', 'Comme le système']);
  });
});
