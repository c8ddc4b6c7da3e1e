/** Who gets the data: people in the business, bodies outside it, and providers that are entered once and shared (Art. 30(1)(d)). */
import { Building2, Users } from 'lucide-react';
import type { Recipient } from '#register/model/recipient.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { blankRecipient, createRowId } from '#renderer/fields/blank-rows.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { RowList } from '#renderer/fields/row-list.tsx';
import { useProviderPicker } from '#renderer/fields/provider-picker.tsx';
import { AddBox } from '#renderer/fields/add-box.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { RecipientFields } from './recipient-fields.tsx';
import { useRecipientSummary } from './recipient-summary.tsx';

export interface RecipientsSectionProps {
  readonly recipients: Editing<readonly Recipient[]>;
  /** “Nobody else gets these data”, said on purpose. */
  readonly hasNone: Editing<boolean>;
}

function RecipientsSectionView({ recipients, hasNone }: RecipientsSectionProps) {
  const t = useEditorMessages();
  const picker = useProviderPicker();
  const summarise = useRecipientSummary();
  const used = new Set<string>(
    recipients.value.flatMap(({ party }) => (party.kind === 'provider' ? [party.providerId] : [])),
  );
  const isFree = ({ id }: { readonly id: string }): boolean => !used.has(id);

  return (
    <>
      {(recipients.value.length === 0 || hasNone.value) && (
        <Checkbox
          isSelected={hasNone.value}
          isDisabled={recipients.isReadOnly}
          onChange={(isSelected) => hasNone.update(() => isSelected)}
        >
          {t('recipients.none')}
        </Checkbox>
      )}
      <RowList
        label={t('section.recipients.title')}
        rows={recipients}
        emptyText={hasNone.value ? t('recipients.emptyByChoice') : t('recipients.empty')}
        summarise={summarise}
        adder={(addRow) => {
          const add = (recipient: Recipient, isOpen: boolean): void => {
            addRow(recipient, isOpen);
            hasNone.update(() => false);
          };
          return (
            <>
              <AddBox
                label={t('recipients.addProvider')}
                options={picker.options.filter(isFree)}
                find={(text) => picker.find(text).filter(isFree)}
                onAdd={(chosen) =>
                  picker.choose(chosen, (providerId) =>
                    add(blankRecipient(createRowId(), { kind: 'provider', providerId }), false),
                  )
                }
                onAddOwn={(name) =>
                  picker.create(name, (providerId) =>
                    add(blankRecipient(createRowId(), { kind: 'provider', providerId }), true),
                  )
                }
                ownLabel={(name) => t('providers.create', { name })}
              />
              {picker.dialog}
              <Button
                look="quiet"
                icon={Users}
                onPress={() => add(blankRecipient(createRowId(), { kind: 'internal', name: {} }), true)}
              >
                {t('recipients.addInternal')}
              </Button>
              <Button
                look="quiet"
                icon={Building2}
                onPress={() =>
                  add(
                    blankRecipient(createRowId(), { kind: 'external', name: {}, recipientKind: null }),
                    true,
                  )
                }
              >
                {t('recipients.addExternal')}
              </Button>
            </>
          );
        }}
      >
        {(recipient, isNew) => <RecipientFields recipient={recipient} isNew={isNew} />}
      </RowList>
    </>
  );
}
export const RecipientsSection = memoEditing(RecipientsSectionView);
