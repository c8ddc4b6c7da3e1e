/** Who the organisation is, and how it is reached (Art. 30(1)(a)). */
import { languages } from '#register/model/language.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { sectors } from '#register/vocabulary/organisation.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { CodeSelect } from '#renderer/fields/code-fields.tsx';
import { CompanyNumberNote, checkNumber } from '#renderer/fields/company-number-note.tsx';
import { useEditorMessages, useFieldWords } from '#renderer/fields/field-words.tsx';
import { OptionalParty } from '#renderer/fields/optional-party.tsx';
import { AddressFields } from '#renderer/fields/party-fields.tsx';
import { LineField } from '#renderer/fields/text-fields.tsx';
import { CountryField, NumberField } from '#renderer/fields/value-fields.tsx';
import { languageNames } from '#renderer/views/start/language-names.ts';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly organisation: Editing<Organisation>;
}

/** As the model has it. */
const mostEmployees = 10_000_000;

export function IdentitySection({ organisation }: Props) {
  const { country, companyNumber, vatNumber } = organisation.value;
  return (
    <>
      <FormRow>
        <LineField name="organisation.legalName" editing={editField(organisation, 'legalName')} />
        <LineField name="organisation.tradeName" editing={editField(organisation, 'tradeName')} />
      </FormRow>
      <FormRow>
        <LineField name="organisation.legalForm" editing={editField(organisation, 'legalForm')} />
        <LineField
          name="organisation.companyNumber"
          editing={editField(organisation, 'companyNumber')}
          hint={<CompanyNumberNote check={checkNumber('company', country, companyNumber)} />}
        />
        <LineField
          name="organisation.vatNumber"
          editing={editField(organisation, 'vatNumber')}
          hint={<CompanyNumberNote check={checkNumber('vat', country, vatNumber)} />}
        />
      </FormRow>
      <FormRow>
        <CountryField name="organisation.country" editing={editField(organisation, 'country')} />
        <CodeSelect
          name="organisation.sector"
          vocabulary={sectors}
          isNullable
          editing={editField(organisation, 'sector')}
        />
        <NumberField
          name="organisation.employees"
          maxValue={mostEmployees}
          editing={editField(organisation, 'employees')}
        />
      </FormRow>
      <LanguageField language={editField(organisation, 'language')} />
    </>
  );
}

function LanguageField({ language }: { readonly language: Editing<Organisation['language']> }) {
  const words = useFieldWords('organisation.language', language);
  return (
    <Select
      {...words}
      options={languages.map((id) => ({ id, label: languageNames[id] }))}
      value={language.value}
      isDisabled={language.isReadOnly}
      onChange={(chosen) => {
        if (chosen !== null) language.update(() => chosen);
      }}
    />
  );
}

export function ContactSection({ organisation }: Props) {
  const t = useEditorMessages();
  return (
    <>
      <AddressFields address={editField(organisation, 'address')} />
      <FormRow>
        <LineField name="organisation.email" type="email" editing={editField(organisation, 'email')} />
        <LineField name="organisation.phone" type="tel" editing={editField(organisation, 'phone')} />
        <LineField name="organisation.website" type="url" editing={editField(organisation, 'website')} />
      </FormRow>
      <OptionalParty
        label={t('organisation.hasRepresentative')}
        party={editField(organisation, 'representative')}
      />
    </>
  );
}
