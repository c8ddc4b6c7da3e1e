/** Role, contract and transfers as the provider's own entry says, each with “differs here” and the way back. */
import type { ReactNode } from 'react';
import { countryName } from '#register/model/country.ts';
import type { Provider } from '#register/model/provider.ts';
import type { Recipient } from '#register/model/recipient.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { editField, editPresent, type Editing } from '#renderer/draft/editing.ts';
import { blankContract } from '#renderer/fields/blank-rows.ts';
import { CodeSelect } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages, useFieldWords, type FieldName } from '#renderer/fields/field-words.tsx';
import { ContractFields } from '#renderer/fields/party-fields.tsx';
import { joinParts } from '#renderer/fields/reading.ts';
import { TransferRows } from '#renderer/fields/transfer-rows.tsx';
import { useProviders } from '#renderer/fields/use-providers.ts';
import { useLanguage } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';

export function ProviderTerms({ recipient }: { readonly recipient: Editing<Recipient> }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const providers = useProviders();
  const { party } = recipient.value;
  const provider = providers.find(({ id }) => party.kind === 'provider' && id === party.providerId);
  const role = editField(recipient, 'role');
  const contract = editField(recipient, 'contract');
  const transfers = editField(recipient, 'transfers');
  const presentContract = editPresent(contract);
  const presentTransfers = editPresent(transfers);
  const transferWords = useTransferWords();
  if (provider === undefined) return null;

  return (
    <div className="terms">
      <Term
        name="recipient.role"
        isReadOnly={recipient.isReadOnly}
        isOwn={role.value !== null}
        fromProvider={recipientRoles[provider.role].label[language]}
        onDiffer={() => role.update(() => provider.role)}
        onBack={() => role.update(() => null)}
      >
        <CodeSelect
          name="recipient.role"
          vocabulary={recipientRoles}
          isNullable
          emptyLabel={t('recipients.asProvider')}
          editing={role}
        />
      </Term>
      <Term
        name="contract.state"
        isReadOnly={recipient.isReadOnly}
        isOwn={contract.value !== null}
        fromProvider={joinParts([
          contractStates[provider.contract.state].label[language],
          provider.contract.reference,
        ])}
        onDiffer={() => contract.update(() => ({ ...blankContract, ...provider.contract }))}
        onBack={() => contract.update(() => null)}
      >
        {presentContract !== undefined && <ContractFields contract={presentContract} />}
      </Term>
      <Term
        name="terms.transfers"
        isReadOnly={recipient.isReadOnly}
        isOwn={transfers.value !== null}
        fromProvider={transferWords(provider)}
        onDiffer={() => transfers.update(() => provider.transfers)}
        onBack={() => transfers.update(() => null)}
      >
        {presentTransfers !== undefined && (
          <TransferRows transfers={presentTransfers} emptyText={t('transfers.none')} />
        )}
      </Term>
    </div>
  );
}

function useTransferWords(): (provider: Provider) => string {
  const t = useEditorMessages();
  const language = useLanguage();
  return ({ transfers, transfersKnown }) => {
    if (transfers.length === 0) return t(transfersKnown === 'yes' ? 'transfers.none' : 'transfers.unknown');
    return transfers
      .map(({ country, mechanism }) => {
        const where = country === null ? t('transfers.countryUnknown') : countryName(country, language);
        const how =
          mechanism === null
            ? t('transfers.mechanismUnknown')
            : transferMechanisms[mechanism].label[language];
        return `${where} (${how})`;
      })
      .join(', ');
  };
}

interface TermProps {
  readonly name: FieldName;
  readonly isReadOnly: boolean;
  readonly isOwn: boolean;
  readonly fromProvider: string;
  readonly onDiffer: () => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

function Term({ name, isReadOnly, isOwn, fromProvider, onDiffer, onBack, children }: TermProps) {
  const t = useEditorMessages();
  const { label } = useFieldWords(name);
  if (!isOwn) {
    return (
      <div className="term">
        <span className="field-label">{label}</span>
        <span className="term-value">{fromProvider}</span>
        {!isReadOnly && (
          <Button
            look="quiet"
            isSmall
            aria-label={t('terms.differField', { field: label })}
            onPress={onDiffer}
          >
            {t('terms.differ')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="term is-own">
      {children}
      <p className="term-back quiet small">
        {t('terms.providerSays', { value: fromProvider })}
        {!isReadOnly && (
          <Button look="quiet" isSmall aria-label={t('terms.backField', { field: label })} onPress={onBack}>
            {t('terms.back')}
          </Button>
        )}
      </p>
    </div>
  );
}
