/** Commands and their keys. */
import { describe, expect, it } from 'vitest';
import { createCommandDesk, describeShortcut, findCommand, shortcutsOf } from '#renderer/commands.ts';

const noKeys = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const english = { control: 'Ctrl', shift: 'Shift' };
const german = { control: 'Strg', shift: 'Umschalt' };

describe('the command desk', () => {
  it('asks the newest on screen, and the one before it once that one is gone', () => {
    const desk = createCommandDesk();
    const answers: string[] = [];
    desk.handle('search.focus', () => answers.push('shell'));
    const leave = desk.handle('search.focus', () => answers.push('list'));
    desk.run('search.focus');
    leave();
    desk.run('search.focus');
    expect(answers).toEqual(['list', 'shell']);
  });

  it('says when nobody has an answer, so that the key goes its usual way', () => {
    expect(createCommandDesk().run('document.print')).toBe(false);
  });
});

describe('a key', () => {
  it('finds its command', () => {
    expect(findCommand({ ...noKeys, key: 's', ctrlKey: true }, 'linux')).toBe('edit.saved');
    expect(findCommand({ ...noKeys, key: 'N', ctrlKey: true, shiftKey: true }, 'windows')).toBe(
      'register.new',
    );
    expect(findCommand({ ...noKeys, key: 'F1' }, 'windows')).toBe('help.shortcuts');
  });

  it('redoes with Ctrl+Y too, as in other programs', () => {
    expect(findCommand({ ...noKeys, key: 'Z', ctrlKey: true, shiftKey: true }, 'windows')).toBe('edit.redo');
    expect(findCommand({ ...noKeys, key: 'y', ctrlKey: true }, 'windows')).toBe('edit.redo');
  });

  it('needs exactly its modifiers', () => {
    expect(findCommand({ ...noKeys, key: 's' }, 'linux')).toBeUndefined();
    expect(findCommand({ ...noKeys, key: 's', ctrlKey: true, altKey: true }, 'linux')).toBeUndefined();
  });

  it('goes with Command on a Mac, where Option and the arrows walk through words', () => {
    expect(findCommand({ ...noKeys, key: 's', metaKey: true }, 'macos')).toBe('edit.saved');
    expect(findCommand({ ...noKeys, key: 's', ctrlKey: true }, 'macos')).toBeUndefined();
    expect(findCommand({ ...noKeys, key: 'ArrowLeft', altKey: true }, 'macos')).toBeUndefined();
    expect(findCommand({ ...noKeys, key: 'ArrowLeft', altKey: true }, 'linux')).toBe('navigate.back');
  });

  it('belongs to one command only', () => {
    for (const platform of ['windows', 'macos', 'linux'] as const) {
      const keys = Object.values(shortcutsOf(platform)).filter((shortcut) => shortcut !== null);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('is named as on the keyboard in front of the reader', () => {
    expect(describeShortcut('CommandOrControl+Shift+N', 'windows', english)).toBe('Ctrl+Shift+N');
    expect(describeShortcut('CommandOrControl+Shift+N', 'linux', german)).toBe('Strg+Umschalt+N');
    expect(describeShortcut('CommandOrControl+Shift+N', 'macos', english)).toBe('⌘⇧N');
    expect(describeShortcut('Alt+Left', 'linux', english)).toBe('Alt+←');
  });
});
