/** While a long register is read from top to bottom before it opens: how far it is, and the way out. */
import { useState } from 'react';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { useApplicationEvents } from '#renderer/application.tsx';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { useShownAfter } from '#renderer/ui/use-shown-after.ts';

interface Standing {
  readonly path: string;
  readonly done: number;
}

/** In milliseconds: what takes less is not worth a dialog. */
const patience = 500;

export function Opening() {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const { client } = useCalls();
  const [standing, setStanding] = useState<Standing | null>(null);
  useApplicationEvents((event) => {
    if (event.kind === 'opening')
      setStanding(event.done === null ? null : { path: event.path, done: event.done });
  });
  const isShown = useShownAfter(patience, standing !== null);
  if (standing === null || !isShown) return null;
  const cancel = (): void => void client.register.cancelOpening({});
  return (
    <Dialog
      title={t('opening.title')}
      // A click beside it must not stop it.
      role="alertdialog"
      isOpen
      onClose={cancel}
      actions={<Button onPress={cancel}>{words('ui.cancel')}</Button>}
    >
      <div className="rescue-text">
        <p>{t('opening.text')}</p>
        <p className="path small quiet">{standing.path}</p>
        <Progress label={t('opening.progress')} value={Math.round(standing.done * 100)} />
      </div>
    </Dialog>
  );
}
