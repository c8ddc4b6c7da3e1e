/** What stands under a company or VAT number while it is typed: the form it has, or what looks wrong; never a lock. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { Country } from '#register/model/country.ts';
import {
  checkCompanyNumber,
  checkVatNumber,
  type CompanyNumberKind,
  type NumberCheck,
} from '#register/library/company-number.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { useMessages } from '#renderer/language.tsx';

export type NumberName = 'company' | 'vat';

export function checkNumber(name: NumberName, country: Country | null, text: string): NumberCheck {
  return name === 'company' ? checkCompanyNumber(country, text) : checkVatNumber(country, text);
}

/** As people of the country call it: the same in every language. */
const numberNames: Readonly<Record<CompanyNumberKind, string>> = {
  siren: 'SIREN',
  siret: 'SIRET',
  kbo: 'BCE / KBO',
  kvk: 'KvK',
  vat_fr: 'FR',
  vat_be: 'BE',
  vat_nl: 'NL',
};

export function CompanyNumberNote({ check }: { readonly check: NumberCheck }) {
  const t = useMessages(libraryMessages);
  if (check.kind === 'warning') {
    return (
      <span className="number-note is-caution">
        <TriangleAlert className="icon" aria-hidden />
        {t(check.code)}
      </span>
    );
  }
  if (check.kind !== 'ok') return null;
  const isVat = check.number.startsWith('vat_');
  return (
    <span className="number-note is-good">
      <CircleCheck className="icon" aria-hidden />
      {isVat ? check.written : `${numberNames[check.number]} ${check.written}`}
    </span>
  );
}
