/** A person or body with contact details; an address; the paper with them (contract, arrangement). */
import type { Contract } from '#register/model/contract.ts';
import type { Address, Party } from '#register/model/party.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { FindingsGroup } from '#renderer/findings/findings-group.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { CodeSelect } from './code-fields.tsx';
import { LineField } from './text-fields.tsx';
import { CountryField, DateField } from './value-fields.tsx';

function AddressFieldsView({ address }: { readonly address: Editing<Address> }) {
  return (
    <FindingsGroup path={address.path}>
      <div className="address">
        <LineField name="address.street" editing={editField(address, 'street')} />
        <div className="address-place">
          <LineField name="address.postalCode" editing={editField(address, 'postalCode')} />
          <LineField name="address.city" editing={editField(address, 'city')} />
          <CountryField name="address.country" editing={editField(address, 'country')} />
        </div>
      </div>
    </FindingsGroup>
  );
}
export const AddressFields = memoEditing(AddressFieldsView);

export interface PartyFieldsProps {
  readonly party: Editing<Party>;
  readonly startsFocused?: boolean;
}

function PartyFieldsView({ party, startsFocused = false }: PartyFieldsProps) {
  return (
    <FindingsGroup path={party.path}>
      <FormRow>
        <LineField name="party.name" editing={editField(party, 'name')} startsFocused={startsFocused} />
        <LineField name="party.company" editing={editField(party, 'company')} />
        <LineField name="party.position" editing={editField(party, 'position')} />
      </FormRow>
      <FormRow>
        <LineField name="party.email" type="email" editing={editField(party, 'email')} />
        <LineField name="party.phone" type="tel" editing={editField(party, 'phone')} />
      </FormRow>
      <AddressFields address={editField(party, 'address')} />
    </FindingsGroup>
  );
}
export const PartyFields = memoEditing(PartyFieldsView);

/** Date and whereabouts are asked for only where there is a paper. */
function ContractFieldsView({ contract }: { readonly contract: Editing<Contract> }) {
  const { state, signedOn, reference, url } = contract.value;
  const isThere = state === 'signed' || state === 'in_terms' || state === 'requested';
  const isFilled = signedOn !== null || reference !== '' || url !== '';
  return (
    <FindingsGroup path={contract.path}>
      <FormRow>
        <CodeSelect
          name="contract.state"
          vocabulary={contractStates}
          isNullable={false}
          editing={editField(contract, 'state')}
        />
        {(isThere || isFilled) && (
          <DateField name="contract.signedOn" editing={editField(contract, 'signedOn')} />
        )}
      </FormRow>
      {(isThere || isFilled) && (
        <FormRow>
          <LineField name="contract.reference" editing={editField(contract, 'reference')} />
          <LineField name="contract.url" type="url" editing={editField(contract, 'url')} />
        </FormRow>
      )}
    </FindingsGroup>
  );
}
export const ContractFields = memoEditing(ContractFieldsView);
