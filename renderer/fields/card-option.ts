/** A catalogue card as an option of a list: its name, and below who it is, what it is to the user, and how sure that is. */
import { isToVerify } from '#register/library/evidence.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import type { Option } from '#renderer/ui/option-list.tsx';
import { joinParts } from './reading.ts';

export function useCardOption(): (card: ProviderCard) => Option {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  return ({ id, name, kind, role, mark }) => ({
    id,
    label: name,
    description: joinParts([
      recipientKinds[kind].label[language],
      recipientRoles[role].label[language],
      isToVerify(mark) ? t('evidence.toVerify') : undefined,
    ]),
  });
}
