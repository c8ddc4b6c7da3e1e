/** Transfers to third countries (Art. 30(1)(e), Chapter V GDPR): where to, on what guarantee, proven by what. */
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { countryName } from '#register/model/country.ts';
import type { Transfer } from '#register/model/transfer.ts';
import { transferMechanisms, type TransferMechanism } from '#register/vocabulary/transfer-mechanism.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { useLanguage } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { blankTransfer, createRowId } from './blank-rows.ts';
import { AnswerField, CodeSelect } from './code-fields.tsx';
import { useEditorMessages } from './field-words.tsx';
import { OptionalText } from './optional-text.tsx';
import { RowList } from './row-list.tsx';
import { LineField } from './text-fields.tsx';
import { CountryField, DateField } from './value-fields.tsx';

export interface TransferRowsProps {
  readonly transfers: Editing<readonly Transfer[]>;
  readonly emptyText: string;
  /** Beside the button that adds a country. */
  readonly otherAnswer?: ReactNode;
  /** Of the rows' headings: one below what the list stands under. */
  readonly level?: 3 | 4;
}

export function TransferRows({ transfers, emptyText, otherAnswer, level = 4 }: TransferRowsProps) {
  const t = useEditorMessages();
  const language = useLanguage();
  return (
    <RowList
      label={t('transfers.title')}
      level={level}
      rows={transfers}
      emptyText={emptyText}
      summarise={({ country, mechanism, destination }) => ({
        title: country === null ? t('transfers.countryUnknown') : countryName(country, language),
        detail: [
          destination,
          mechanism === null
            ? t('transfers.mechanismUnknown')
            : transferMechanisms[mechanism].label[language],
        ]
          .filter((part) => part !== '')
          .join(' · '),
      })}
      adder={(addRow) => (
        <>
          <Button look="quiet" isSmall icon={Plus} onPress={() => addRow(blankTransfer(createRowId()), true)}>
            {t('transfers.add')}
          </Button>
          {otherAnswer}
        </>
      )}
    >
      {(transfer) => <TransferFields transfer={transfer} />}
    </RowList>
  );
}

function TransferFieldsView({ transfer }: { readonly transfer: Editing<Transfer> }) {
  const t = useEditorMessages();
  const { mechanism, fallbackMechanism } = transfer.value;
  return (
    <>
      <FormRow>
        <CountryField name="transfer.country" editing={editField(transfer, 'country')} />
        <LineField name="transfer.destination" editing={editField(transfer, 'destination')} />
      </FormRow>
      <FormRow>
        <CodeSelect
          name="transfer.mechanism"
          vocabulary={transferMechanisms}
          isNullable
          describe={describeMechanism}
          editing={editField(transfer, 'mechanism')}
        />
        {mechanism !== 'eea_only' && (
          <CodeSelect
            name="transfer.fallbackMechanism"
            vocabulary={transferMechanisms}
            isNullable
            emptyLabel={t('transfers.noFallback')}
            describe={describeMechanism}
            editing={editField(transfer, 'fallbackMechanism')}
          />
        )}
      </FormRow>
      {(mechanism !== 'eea_only' || fallbackMechanism !== null) && (
        <>
          <FormRow>
            <LineField name="transfer.document" editing={editField(transfer, 'document')} />
            <LineField name="transfer.documentUrl" type="url" editing={editField(transfer, 'documentUrl')} />
          </FormRow>
          <FormRow>
            <DateField name="transfer.checkedOn" editing={editField(transfer, 'checkedOn')} />
            <AnswerField name="transfer.impactAssessment" editing={editField(transfer, 'impactAssessment')} />
          </FormRow>
        </>
      )}
      <OptionalText name="transfer.note" editing={editField(transfer, 'note')} />
    </>
  );
}
const TransferFields = memoEditing(TransferFieldsView);

function describeMechanism(mechanism: TransferMechanism): string | undefined {
  const { article } = transferMechanisms[mechanism];
  return article === '' ? undefined : `Art. ${article}`;
}
