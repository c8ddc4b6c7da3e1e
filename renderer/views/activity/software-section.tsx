/** With which programs, run by whom: what the CNIL's model asks beside the law. */
import { Plus } from 'lucide-react';
import type { Software } from '#register/model/activity.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { blankSoftware, createRowId } from '#renderer/fields/blank-rows.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { ProviderField } from '#renderer/fields/provider-field.tsx';
import { joinParts, useRead } from '#renderer/fields/reading.ts';
import { OptionalText } from '#renderer/fields/optional-text.tsx';
import { RowList } from '#renderer/fields/row-list.tsx';
import { LineField } from '#renderer/fields/text-fields.tsx';
import { useProviders } from '#renderer/fields/use-providers.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';

function SoftwareSectionView({ software }: { readonly software: Editing<readonly Software[]> }) {
  const t = useEditorMessages();
  const read = useRead();
  const providers = useProviders();
  return (
    <RowList
      label={t('section.software.title')}
      rows={software}
      emptyText={t('software.empty')}
      summarise={({ name, providerId, note }) => ({
        title: name === '' ? t('software.unnamed') : name,
        detail: joinParts([providers.find(({ id }) => id === providerId)?.name, read(note)]),
      })}
      adder={(addRow) => (
        <Button look="quiet" icon={Plus} onPress={() => addRow(blankSoftware(createRowId()), true)}>
          {t('software.add')}
        </Button>
      )}
    >
      {(row, isNew) => (
        <>
          <FormRow>
            <LineField name="software.name" startsFocused={isNew} editing={editField(row, 'name')} />
            <ProviderField
              name="software.providerId"
              emptyLabel={t('software.noProvider')}
              editing={editField(row, 'providerId')}
            />
          </FormRow>
          <OptionalText name="software.note" editing={editField(row, 'note')} />
        </>
      )}
    </RowList>
  );
}
export const SoftwareSection = memoEditing(SoftwareSectionView);
