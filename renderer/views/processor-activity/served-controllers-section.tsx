/** For whom the work is done, and what is done for each of them (Art. 30(2)(a)-(b), Art. 28). */
import { Plus } from 'lucide-react';
import type { ServedController } from '#register/model/processor-activity.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { blankServedController, createRowId } from '#renderer/fields/blank-rows.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { OptionalParty } from '#renderer/fields/optional-party.tsx';
import { ContractFields, PartyFields } from '#renderer/fields/party-fields.tsx';
import { joinParts, useRead } from '#renderer/fields/reading.ts';
import { RowList } from '#renderer/fields/row-list.tsx';
import { LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';

function ServedControllersSectionView({ served }: { readonly served: Editing<readonly ServedController[]> }) {
  const t = useEditorMessages();
  const read = useRead();
  const language = useLanguage();
  return (
    <RowList
      label={t('section.served.title')}
      rows={served}
      emptyText={t('served.empty')}
      summarise={({ party, processing, contract }) => ({
        title: party.company || party.name || t('served.unnamed'),
        detail: joinParts([
          read(processing),
          t('recipients.paper', { state: contractStates[contract.state].label[language] }),
        ]),
      })}
      adder={(addRow) => (
        <Button look="quiet" icon={Plus} onPress={() => addRow(blankServedController(createRowId()), true)}>
          {t('served.add')}
        </Button>
      )}
    >
      {(row, isNew) => (
        <>
          <PartyFields party={editField(row, 'party')} startsFocused={isNew} />
          <LocalizedTextField
            name="served.processing"
            isLong
            isAsked
            editing={editField(row, 'processing')}
          />
          <ContractFields contract={editField(row, 'contract')} />
          <OptionalParty label={t('served.hasRepresentative')} party={editField(row, 'representative')} />
          <OptionalParty label={t('served.hasDpo')} party={editField(row, 'dpo')} />
        </>
      )}
    </RowList>
  );
}
export const ServedControllersSection = memoEditing(ServedControllersSectionView);
