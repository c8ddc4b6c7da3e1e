/** Every field of a provider: who it is, what it is to the organisation, its paper, where the data go. */
import { lazy, Suspense } from 'react';
import type { Provider } from '#register/model/provider.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { EditorSection, type SectionName } from '#renderer/editor/editor-section.tsx';
import { countMarks } from '#renderer/editor/count-marks.ts';
import { AnswerField, CodeSelect } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { AddressFields, ContractFields } from '#renderer/fields/party-fields.tsx';
import { LineField, LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { TransferRows } from '#renderer/fields/transfer-rows.tsx';
import { CountryField, DateField } from '#renderer/fields/value-fields.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';

/** What the catalogue says loads with the first entry that came from it. */
const CardComparison = lazy(async () => {
  const { CardComparison: comparison } = await import('./card-comparison.tsx');
  return { default: comparison };
});

interface Props {
  readonly provider: Editing<Provider>;
}

const places = {
  providerRole: ['kind', 'role', 'roleReason', 'dataReceived', 'ownPurposes'],
  providerPaper: ['contract'],
  providerTransfers: ['transfers', 'transfersKnown'],
  providerIdentity: ['name', 'legalEntity', 'country', 'address', 'email', 'phone', 'website', 'privacyUrl'],
  remarks: ['checkedOn', 'note'],
} as const satisfies Partial<Record<SectionName, readonly string[]>>;

export function ProviderFields({ provider }: Props) {
  const outline = (name: keyof typeof places) => ({
    name,
    summary: '',
    isEmpty: false,
    places: places[name],
    toConfirm: countMarks(provider.value.toConfirm, places[name]),
  });
  return (
    <>
      {provider.value.catalogueId !== null && (
        <Suspense fallback={null}>
          <CardComparison provider={provider} />
        </Suspense>
      )}
      <EditorSection outline={outline('providerRole')}>
        <RoleFields provider={provider} />
      </EditorSection>
      <EditorSection outline={outline('providerPaper')}>
        <ContractFields contract={editField(provider, 'contract')} />
      </EditorSection>
      <EditorSection outline={outline('providerTransfers')}>
        <TransferFields provider={provider} />
      </EditorSection>
      <EditorSection outline={outline('providerIdentity')}>
        <IdentityFields provider={provider} />
      </EditorSection>
      <EditorSection outline={outline('remarks')}>
        <DateField name="provider.checkedOn" editing={editField(provider, 'checkedOn')} />
        <LocalizedTextField name="provider.note" isLong editing={editField(provider, 'note')} />
      </EditorSection>
    </>
  );
}

function RoleFields({ provider }: Props) {
  return (
    <>
      <FormRow>
        <CodeSelect
          name="provider.kind"
          vocabulary={recipientKinds}
          isNullable
          editing={editField(provider, 'kind')}
        />
        <CodeSelect
          name="provider.role"
          vocabulary={recipientRoles}
          isNullable={false}
          editing={editField(provider, 'role')}
        />
      </FormRow>
      <LocalizedTextField name="provider.roleReason" editing={editField(provider, 'roleReason')} />
      <LocalizedTextField name="provider.dataReceived" editing={editField(provider, 'dataReceived')} />
      <AnswerField name="provider.ownPurposes" editing={editField(provider, 'ownPurposes')} />
    </>
  );
}

function TransferFields({ provider }: Props) {
  const t = useEditorMessages();
  return (
    <>
      <AnswerField name="provider.transfersKnown" editing={editField(provider, 'transfersKnown')} />
      <TransferRows
        level={3}
        transfers={editField(provider, 'transfers')}
        emptyText={t(provider.value.transfersKnown === 'yes' ? 'transfers.none' : 'transfers.unknown')}
      />
    </>
  );
}

function IdentityFields({ provider }: Props) {
  return (
    <>
      <FormRow>
        <LineField name="provider.name" editing={editField(provider, 'name')} />
        <LineField name="provider.legalEntity" editing={editField(provider, 'legalEntity')} />
        <CountryField name="provider.country" editing={editField(provider, 'country')} />
      </FormRow>
      <AddressFields address={editField(provider, 'address')} />
      <FormRow>
        <LineField name="provider.email" type="email" editing={editField(provider, 'email')} />
        <LineField name="provider.phone" type="tel" editing={editField(provider, 'phone')} />
      </FormRow>
      <FormRow>
        <LineField name="provider.website" type="url" editing={editField(provider, 'website')} />
        <LineField name="provider.privacyUrl" type="url" editing={editField(provider, 'privacyUrl')} />
      </FormRow>
    </>
  );
}
