/** When a register does not open: why, and what it can be had back from, best first. */
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { formatInstant } from '#register/language/formats.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import type { RescueSources } from '#electron/contract/rescue.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText, useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useWrite } from '#renderer/writes.ts';
import { askForLockedCopy } from './locked-copy-asked.ts';
import { forgetUnopened, getUnopened, listenToUnopened, type Unopened } from './rescue-asked.ts';
import '#renderer/views/shell/keeping.css';

export function Rescue() {
  const unopened = useSyncExternalStore(listenToUnopened, getUnopened);
  return unopened === null ? null : <RescueDialog key={unopened.path} unopened={unopened} />;
}

function RescueDialog({ unopened: { path, failure } }: { readonly unopened: Unopened }) {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const textOf = useFailureText();
  const { queries } = useCalls();
  const { data: sources } = useQuery(queries.rescueSources({ path }));
  return (
    <Dialog
      title={t('rescue.title')}
      role="alertdialog"
      isOpen
      onClose={forgetUnopened}
      actions={<Button onPress={forgetUnopened}>{words('ui.close')}</Button>}
    >
      <div className="rescue-text">
        <p>{textOf(failure)}</p>
        <p className="path small quiet">{path}</p>
        {sources !== undefined && <Ways path={path} sources={sources} />}
      </div>
    </Dialog>
  );
}

interface WaysProps {
  readonly path: string;
  readonly sources: RescueSources;
}

function Ways({ path, sources: { log, backup, best, isLegible } }: WaysProps) {
  const t = useMessages(keepingMessages);
  const language = useLanguage();
  const showFailure = useShowFailure();
  const openSource = useWrite('rescue.open');
  const look = useWrite('rescue.look');
  const isBusy = openSource.isPending || look.isPending;
  const follow = async (way: () => Promise<unknown>): Promise<void> => {
    try {
      await way();
      forgetUnopened();
    } catch (reason) {
      const why = asFailure(reason);
      forgetUnopened();
      if (why.code === 'secret.needed') askForLockedCopy(String(why.parameters['path']));
      else showFailure(why);
    }
  };
  const ways = [
    ...(log === null
      ? []
      : [
          {
            id: 'log',
            isBest: best === 'log',
            text: t('rescue.log', { changes: log.changes, at: formatInstant(log.at, language) }),
            action: t('rescue.rebuild'),
            follow: () => openSource.mutateAsync({ path, from: 'log' }),
          },
        ]),
    ...(backup === null
      ? []
      : [
          {
            id: 'backup',
            isBest: best === 'backup',
            text: t('rescue.last', { changes: backup.changes, at: formatInstant(backup.at, language) }),
            action: t('rescue.open'),
            follow: () => openSource.mutateAsync({ path, from: 'backup' }),
          },
        ]),
    ...(isLegible
      ? [
          {
            id: 'look',
            isBest: false,
            text: t('rescue.legible'),
            action: t('rescue.look'),
            follow: () => look.mutateAsync({ path }),
          },
        ]
      : []),
  ];
  return (
    <>
      {log === null && backup === null && <p>{t('rescue.none')}</p>}
      <ul className="rescue-ways">
        {ways
          .toSorted((one, other) => Number(other.isBest) - Number(one.isBest))
          .map((way) => (
            <li key={way.id}>
              <p>{way.text}</p>
              <Button
                look={way.isBest ? 'primary' : 'secondary'}
                isDisabled={isBusy}
                onPress={() => void follow(way.follow)}
              >
                {way.action}
              </Button>
            </li>
          ))}
      </ul>
    </>
  );
}
