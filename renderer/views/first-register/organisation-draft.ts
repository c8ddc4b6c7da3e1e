/** What the first steps ask about the organisation; the rest of it waits in its own editor. */
import { checkCompanyNumber } from '#register/library/company-number.ts';
import type { Country } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import type { Organisation } from '#register/model/organisation.ts';

export interface OrganisationDraft {
  readonly legalName: string;
  readonly legalForm: string;
  readonly companyNumber: string;
  readonly country: Country | null;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
}

export const blankOrganisation: OrganisationDraft = {
  legalName: '',
  legalForm: '',
  companyNumber: '',
  country: null,
  street: '',
  postalCode: '',
  city: '',
  email: '',
  phone: '',
  website: '',
};

export function draftOf(organisation: Organisation): OrganisationDraft {
  const { legalName, legalForm, companyNumber, country, address, email, phone, website } = organisation;
  const { street, postalCode, city } = address;
  return { legalName, legalForm, companyNumber, country, street, postalCode, city, email, phone, website };
}

/** A number that is one is written as its country writes it; any other stays as it was typed. */
function tidyNumber({ country, companyNumber }: OrganisationDraft): string {
  const check = checkCompanyNumber(country, companyNumber);
  return check.kind === 'ok' ? check.written : companyNumber;
}

/** The address is where the organisation is, unless its own entry says another country. */
export function detailsOf(draft: OrganisationDraft) {
  const companyNumber = tidyNumber(draft);
  const { legalForm, country, street, postalCode, city, email, phone, website } = draft;
  return { legalForm, companyNumber, email, phone, website, address: { street, postalCode, city, country } };
}

export function withDraft(
  organisation: Organisation,
  draft: OrganisationDraft,
  language: Language,
): Organisation {
  const { address, ...details } = detailsOf(draft);
  const moved =
    organisation.address.country === null || organisation.address.country === organisation.country
      ? draft.country
      : organisation.address.country;
  return {
    ...organisation,
    ...details,
    legalName: draft.legalName.trim(),
    country: draft.country,
    address: { ...address, country: moved },
    language,
  };
}
