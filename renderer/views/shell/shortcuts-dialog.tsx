/** The list of shortcuts, as the keyboard in front of the reader has them. */
import { Keyboard } from 'react-aria-components/Keyboard';
import type { Translator } from '#register/language/translator.ts';
import { windowMessages, type WindowMessage } from '#register/language/window-messages.ts';
import { useApplication } from '#renderer/application.tsx';
import { describeShortcut, shortcutsOf, type CommandId } from '#renderer/commands.ts';
import { useMessages } from '#renderer/language.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

const commandNames: Readonly<Record<CommandId, WindowMessage>> = {
  'register.new': 'register.new',
  'register.open': 'register.open',
  'register.close': 'register.close',
  'register.takeCopy': 'command.takeCopy',
  'register.restore': 'command.restore',
  'activity.new': 'newActivity.title',
  'provider.new': 'newProvider.title',
  'view.activities': 'place.activities',
  'view.processorActivities': 'place.processorActivities',
  'view.providers': 'place.providers',
  'view.organisation': 'place.organisation',
  'view.documents': 'place.documents',
  'view.history': 'place.history',
  'view.findings': 'place.findings',
  'view.review': 'place.review',
  'view.obligation': 'place.obligation',
  'view.firstSteps': 'place.firstSteps',
  'view.settings': 'place.settings',
  'view.about': 'place.about',
  'search.focus': 'command.search',
  'edit.undo': 'command.undo',
  'edit.redo': 'command.redo',
  'edit.saved': 'command.save',
  'document.export': 'command.export',
  'document.print': 'command.print',
  'navigate.back': 'command.back',
  'navigate.forward': 'command.forward',
  'help.shortcuts': 'command.shortcuts',
};

export function ShortcutsDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const t = useMessages(windowMessages);
  const { platform } = useApplication();
  const words = { control: t('keys.control'), shift: t('keys.shift') };
  return (
    <Dialog title={t('command.shortcuts')} isOpen={isOpen} onClose={onClose}>
      <dl className="shortcuts">
        {Object.entries(shortcutsOf(platform)).map(
          ([command, shortcut]) =>
            shortcut !== null && (
              <div key={command} className="shortcut">
                {/* Object.entries widens the keys; these are commands. */}
                <dt>{t(commandNames[command as CommandId])}</dt>
                <dd>
                  <Keyboard className="keys">{describeShortcut(shortcut, platform, words)}</Keyboard>
                </dd>
              </div>
            ),
        )}
        {keysInPlace(t).map(([name, keys]) => (
          <div key={name} className="shortcut">
            <dt>{t(name)}</dt>
            <dd>
              <Keyboard className="keys">{describeShortcut(keys, platform, words)}</Keyboard>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Keys that belong to what has the focus, and are no commands: the parts themselves obey them. */
function keysInPlace(
  t: Translator<WindowMessage>,
): readonly (readonly [name: WindowMessage, keys: string])[] {
  return [
    ['command.openRow', t('keys.enter')],
    ['command.deleteRow', t('keys.delete')],
    ['command.moveRow', 'Alt+↑/↓'],
    ['command.fieldHelp', 'Shift+F1'],
    ['command.confirmField', `CommandOrControl+${t('keys.enter')}`],
    ['command.confirmSection', `CommandOrControl+Shift+${t('keys.enter')}`],
  ];
}
