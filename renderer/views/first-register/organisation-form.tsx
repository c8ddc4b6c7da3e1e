/** Who keeps the register: name, number, address, how to be reached; only the name is needed to go on. */
import { useMemo } from 'react';
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import type { FirstRegisterMessage } from '#register/language/first-register-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { countryName, type Country } from '#register/model/country.ts';
import { CompanyNumberNote, checkNumber } from '#renderer/fields/company-number-note.tsx';
import { listCountries } from '#renderer/fields/countries.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { OrganisationDraft } from './organisation-draft.ts';

export interface OrganisationFormProps {
  readonly draft: OrganisationDraft;
  readonly onChange: (change: Partial<OrganisationDraft>) => void;
  /** Asked to go on without a name. */
  readonly isNameMissing: boolean;
}

/** As long as the model takes. */
const longestLine = 2_000;
const longestName = 200;

const numberLabels: Readonly<Record<string, FirstRegisterMessage>> = {
  FR: 'organisation.numberFR',
  BE: 'organisation.numberBE',
  NL: 'organisation.numberNL',
};

export function OrganisationForm({ draft, onChange, isNameMissing }: OrganisationFormProps) {
  const t = useMessages(firstRegisterMessages);
  const w = useMessages(windowMessages);
  const { country } = draft;
  const check = checkNumber('company', country, draft.companyNumber);
  const field = (name: Exclude<keyof OrganisationDraft, 'country'>) => ({
    value: draft[name],
    maxLength: longestLine,
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <div className="form">
      <FormRow>
        <TextField
          label={w('new.name')}
          hint={w('new.nameHint')}
          {...field('legalName')}
          maxLength={longestName}
          // The step begins with it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          error={isNameMissing ? w('ui.nameMissing') : undefined}
        />
        <CountryChoice country={country} onChange={(chosen) => onChange({ country: chosen })} />
      </FormRow>
      <FormRow>
        <TextField
          label={t(numberLabels[country ?? ''] ?? 'organisation.number')}
          hint={
            check.kind === 'ok' || check.kind === 'warning' ? <CompanyNumberNote check={check} /> : undefined
          }
          {...field('companyNumber')}
          onBlur={() => {
            if (check.kind === 'ok') onChange({ companyNumber: check.written });
          }}
        />
        <TextField
          label={t('organisation.legalForm')}
          placeholder={legalForms[country ?? '']}
          {...field('legalForm')}
        />
      </FormRow>
      <FormRow>
        <TextField label={t('organisation.street')} {...field('street')} />
        <div className="postal-line">
          <TextField label={t('organisation.postalCode')} {...field('postalCode')} />
          <TextField label={t('organisation.city')} {...field('city')} />
        </div>
      </FormRow>
      <FormRow>
        <TextField label={t('organisation.email')} type="email" {...field('email')} />
        <TextField label={t('organisation.phone')} type="tel" {...field('phone')} />
        <TextField label={t('organisation.website')} {...field('website')} />
      </FormRow>
    </div>
  );
}

/** As each country writes them; examples, not a list to choose from. */
const legalForms: Readonly<Record<string, string>> = {
  FR: 'SARL, SAS, EI…',
  BE: 'BV/SRL, NV/SA…',
  NL: 'B.V., eenmanszaak…',
  DE: 'GmbH, e. K.…',
  LU: 'S.à r.l.…',
};

const none = '(none)';

export function CountryChoice({
  country,
  onChange,
}: {
  readonly country: Country | null;
  readonly onChange: (country: Country | null) => void;
}) {
  const t = useMessages(firstRegisterMessages);
  const w = useMessages(windowMessages);
  const language = useLanguage();
  const options = useMemo(
    () => listCountries(language).map((code) => ({ id: code, label: countryName(code, language) })),
    [language],
  );
  return (
    <ComboBox
      label={w('new.country')}
      hint={w('new.countryHint')}
      options={[{ id: none, label: t('country.unknown') }, ...options]}
      value={country ?? none}
      onChange={(code) => {
        if (code !== null) onChange(code === none ? null : code);
      }}
    />
  );
}
