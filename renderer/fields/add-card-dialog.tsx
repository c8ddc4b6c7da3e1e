/** A card of the catalogue before it becomes an entry of the register: read it, then add it. */
import { libraryMessages } from '#register/language/library-messages.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import type { ProviderId } from '#register/model/ids.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useWrite } from '#renderer/writes.ts';
import { CardFacts } from './card-facts.tsx';
import { useEditorMessages } from './field-words.tsx';

export interface AddCardDialogProps {
  readonly card: ProviderCard;
  readonly onClose: () => void;
  readonly onAdded: (id: ProviderId) => void;
}

export function AddCardDialog({ card, onClose, onAdded }: AddCardDialogProps) {
  const t = useMessages(libraryMessages);
  const e = useEditorMessages();
  const textOf = useFailureText();
  const create = useWrite('providers.createFromCard');
  return (
    <Dialog
      title={card.name}
      isOpen
      onClose={onClose}
      isWide
      actions={
        <>
          <Button onPress={onClose}>{e('dialog.cancel')}</Button>
          <Button
            look="primary"
            // The card was asked for by its name: Enter adds it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            isDisabled={create.isPending}
            onPress={() =>
              create.mutate({ catalogueId: card.id }, { onSuccess: ({ value }) => onAdded(value.id) })
            }
          >
            {t('card.add', { name: card.name })}
          </Button>
        </>
      }
    >
      {create.error !== null && <Notice tone="danger">{textOf(asFailure(create.error))}</Notice>}
      <p className="card-intro quiet">{t('card.proposal')}</p>
      <CardFacts card={card} />
    </Dialog>
  );
}
