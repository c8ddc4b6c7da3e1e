/** The paper and the transfers of a recipient that has no provider entry: recorded here, once somebody knows. */
import { Check } from 'lucide-react';
import type { Recipient } from '#register/model/recipient.ts';
import { resolveRecipient } from '#register/model/resolve-recipient.ts';
import type { Transfer } from '#register/model/transfer.ts';
import { editField, editPresent, type Editing } from '#renderer/draft/editing.ts';
import { blankContract } from '#renderer/fields/blank-rows.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { ContractFields } from '#renderer/fields/party-fields.tsx';
import { TransferRows } from '#renderer/fields/transfer-rows.tsx';
import { Button } from '#renderer/ui/button.tsx';

export function OwnTerms({ recipient }: { readonly recipient: Editing<Recipient> }) {
  const t = useEditorMessages();
  const contract = editField(recipient, 'contract');
  const transfers = editField(recipient, 'transfers');
  const presentContract = editPresent(contract);
  const { role } = resolveRecipient(recipient.value, []);
  const mayHavePaper = role !== 'controller' && role !== 'none' && role !== 'internal';
  return (
    <>
      {presentContract !== undefined ? (
        <ContractFields contract={presentContract} />
      ) : (
        mayHavePaper &&
        !recipient.isReadOnly && (
          <div>
            <Button isSmall onPress={() => contract.update(() => blankContract)}>
              {t('recipients.recordContract')}
            </Button>
          </div>
        )
      )}
      <TransferRows
        emptyText={transfers.value === null ? t('transfers.unknown') : t('transfers.none')}
        otherAnswer={
          transfers.value === null && (
            <Button isSmall look="quiet" icon={Check} onPress={() => transfers.update(() => [])}>
              {t('transfers.sayNone')}
            </Button>
          )
        }
        transfers={{
          ...transfers,
          value: transfers.value ?? [],
          updateAt: (at, change) => transfers.updateAt(at, (rows) => orUnknown(change(rows ?? []))),
          update: (change) => transfers.update((rows) => orUnknown(change(rows ?? []))),
        }}
      />
    </>
  );
}

/** An emptied list says nothing; “no transfer” is an answer of its own, given by its button. */
function orUnknown(transfers: readonly Transfer[]): readonly Transfer[] | null {
  return transfers.length === 0 ? null : transfers;
}
