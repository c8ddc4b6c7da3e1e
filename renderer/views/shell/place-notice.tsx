/** A register in a synchronised or network folder: why that is risky, said once and quietly, with the way home. */
import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { placeWords, type RiskyPlace } from '#register/language/place-words.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useWrite } from '#renderer/writes.ts';
import { MoveHomeDialog } from './move-home-dialog.tsx';

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
  return (
    <>
      <Notice>
        <p>{placeWords(kind, t)}</p>
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
