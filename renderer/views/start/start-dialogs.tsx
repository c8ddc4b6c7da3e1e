/** The dialogs of the first screen. */
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { About } from '#renderer/views/about/about-view.tsx';
import { Settings } from '#renderer/views/settings/settings-view.tsx';
import { ShortcutsDialog } from '#renderer/views/shell/shortcuts-dialog.tsx';
import { ExampleDialog } from './example-dialog.tsx';

export type AskedAtStart = 'example' | 'about' | 'settings' | 'shortcuts';

export interface StartDialogsProps {
  readonly asked: AskedAtStart;
  readonly onClose: () => void;
}

export function StartDialogs({ asked, onClose }: StartDialogsProps) {
  const t = useMessages(windowMessages);
  return (
    <>
      <ExampleDialog isOpen={asked === 'example'} onClose={onClose} />
      <ShortcutsDialog isOpen={asked === 'shortcuts'} onClose={onClose} />
      <Dialog title={t('place.about')} isOpen={asked === 'about'} onClose={onClose} isWide>
        <About />
      </Dialog>
      <Dialog title={t('place.settings')} isOpen={asked === 'settings'} onClose={onClose} isWide>
        <Settings />
      </Dialog>
    </>
  );
}
