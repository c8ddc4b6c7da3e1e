/** A register in a synchronised or network folder: why that is risky, said once and quietly, with the way home. */
import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import type { RiskyPlace } from '#electron/contract/register.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useWrite } from '#renderer/writes.ts';
import { MoveHomeDialog } from './move-home-dialog.tsx';

const names: Partial<Readonly<Record<RiskyPlace, string>>> = {
  oneDrive: 'OneDrive',
  dropbox: 'Dropbox',
  googleDrive: 'Google Drive',
  iCloud: 'iCloud',
  nextcloud: 'Nextcloud',
};

export interface PlaceNoticeProps {
  readonly kind: RiskyPlace;
  /** With the answer that it shall stay where it is. */
  readonly mayBeLeft?: boolean;
}

export function PlaceNotice({ kind, mayBeLeft = false }: PlaceNoticeProps) {
  const t = useMessages(keepingMessages);
  const showFailure = useShowFailure();
  const leave = useWrite('places.leave');
  const [isMoving, setIsMoving] = useState(false);
  const name = names[kind];
  return (
    <>
      <Notice>
        <p>
          {name === undefined
            ? t(kind === 'network' ? 'place.network' : 'place.synced')
            : t('place.named', { name })}
        </p>
        <div className="notice-actions">
          <Button isSmall icon={HardDrive} onPress={() => setIsMoving(true)}>
            {t('place.move')}
          </Button>
          {mayBeLeft && (
            <Button
              isSmall
              look="quiet"
              onPress={() => leave.mutate({}, { onError: (error) => showFailure(asFailure(error)) })}
            >
              {t('place.leave')}
            </Button>
          )}
        </div>
      </Notice>
      {isMoving && <MoveHomeDialog onClose={() => setIsMoving(false)} />}
    </>
  );
}
