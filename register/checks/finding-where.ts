/** In which row of its subject a finding stands, by the row's own name: “Registration plate”, “Mailchimp › United States”. */
import { rowName, type Name } from '#register/history/row-names.ts';
import { countryName } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import type { Register } from '#register/model/register.ts';
import type { Finding } from './finding.ts';
import { memberOf, subjectIn, walkField } from './walk-field.ts';

/** Empty for what is not in a row, and for a row that nothing is known of yet. */
export function whereIs(
  register: Register,
  { subject, field }: Pick<Finding, 'subject' | 'field'>,
  language: Language,
): string {
  if (!field.includes('/')) return '';
  const { rows } = walkField(subjectIn(register, subject), field);
  const providerName = (id: string) => register.providers.find((provider) => provider.id === id)?.name;
  return rows
    .map(({ list, row }) => {
      const country = list === 'transfers' ? memberOf(row, 'country') : null;
      if (typeof country === 'string') return countryName(country, language);
      return read(rowName(list, row, providerName), language);
    })
    .filter((name) => name !== '')
    .join(' › ');
}

function read(name: Name, language: Language): string {
  return typeof name === 'string' ? name : (readText(name, language)?.text ?? '');
}
