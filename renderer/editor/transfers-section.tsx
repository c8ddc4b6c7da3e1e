/** What the recipients say about transfers, together: a reading, not a place to type (Art. 30(1)(e)). */
import { memo } from 'react';
import { countryName } from '#register/model/country.ts';
import type { Recipient } from '#register/model/recipient.ts';
import { resolveRecipient } from '#register/model/resolve-recipient.ts';
import { pictureTransfers, type RecordedTransfer } from '#register/documents/words/transfer-words.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { joinParts, useRead } from '#renderer/fields/reading.ts';
import { useProviders } from '#renderer/fields/use-providers.ts';
import { useLanguage } from '#renderer/language.tsx';
import { formatList } from '#register/language/formats.ts';
import { Table } from '#renderer/ui/table.tsx';

/** Drawn anew when the recipients change, not with each key typed elsewhere. */
export const TransfersSection = memo(TransfersSectionView);

function TransfersSectionView({ recipients }: { readonly recipients: readonly Recipient[] }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const read = useRead();
  const providers = useProviders();
  const resolved = recipients.map((recipient) => resolveRecipient(recipient, providers));
  const { transfers, unknownFor } = pictureTransfers(resolved);
  const nameOf = ({ resolved: { name } }: Pick<RecordedTransfer, 'resolved'>): string =>
    read(name) ?? t('recipients.unnamed');
  return (
    <>
      {transfers.length > 0 && (
        <Table<RecordedTransfer>
          label={t('section.transfers.title')}
          rows={transfers}
          rowId={({ resolved: one, transfer }) => `${one.recipient.id}/${transfer.id}`}
          columns={[
            { id: 'recipient', label: t('recipient.name.label'), cell: nameOf },
            {
              id: 'country',
              label: t('transfer.country.label'),
              cell: ({ transfer: { country, destination } }) =>
                joinParts([
                  country === null ? t('transfers.countryUnknown') : countryName(country, language),
                  destination,
                ]),
            },
            {
              id: 'mechanism',
              label: t('transfer.mechanism.label'),
              cell: ({ transfer: { mechanism } }) =>
                mechanism === null
                  ? t('transfers.mechanismUnknown')
                  : transferMechanisms[mechanism].label[language],
            },
          ]}
        />
      )}
      {transfers.length === 0 && unknownFor.length === 0 && (
        <p className="quiet">
          {t(recipients.length === 0 ? 'transfers.noRecipients' : 'transfers.noneRecorded')}
        </p>
      )}
      {unknownFor.length > 0 && (
        <p className="unknown-line">
          {t('transfers.unknownFor', {
            names: formatList(
              unknownFor.map((one) => nameOf({ resolved: one })),
              language,
            ),
          })}
        </p>
      )}
    </>
  );
}
