/** A provider's field by its path, in words: what it is called, and what it says. */
import { formatList } from '#register/language/formats.ts';
import { countryName } from '#register/model/country.ts';
import type { FieldPath } from '#register/model/field-path.ts';
import type { Provider } from '#register/model/provider.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { useEditorMessages, type FieldName } from '#renderer/fields/field-words.tsx';
import { joinParts, useRead } from '#renderer/fields/reading.ts';
import { useLanguage } from '#renderer/language.tsx';

const fieldNames: Readonly<Record<string, FieldName>> = {
  name: 'provider.name',
  legalEntity: 'provider.legalEntity',
  'address/street': 'address.street',
  'address/postalCode': 'address.postalCode',
  'address/city': 'address.city',
  country: 'provider.country',
  website: 'provider.website',
  privacyUrl: 'provider.privacyUrl',
  kind: 'provider.kind',
  role: 'provider.role',
  roleReason: 'provider.roleReason',
  dataReceived: 'provider.dataReceived',
  ownPurposes: 'provider.ownPurposes',
  'contract/url': 'contract.url',
  transfers: 'terms.transfers',
  transfersKnown: 'provider.transfersKnown',
};

export function useFieldName(path: FieldPath): string {
  const t = useEditorMessages();
  return t(`${fieldNames[path] ?? 'provider.note'}.label`);
}

/** Empty where the entry says nothing. */
export function useFieldValue(path: FieldPath): (provider: Provider) => string {
  const t = useEditorMessages();
  const language = useLanguage();
  const read = useRead();
  const transferWords = ({ transfers }: Provider): string =>
    formatList(
      transfers.map(({ country, mechanism, fallbackMechanism }) =>
        joinParts([
          country === null ? t('transfers.countryUnknown') : countryName(country, language),
          mechanism === null
            ? t('transfers.mechanismUnknown')
            : transferMechanisms[mechanism].label[language],
          fallbackMechanism === null ? undefined : transferMechanisms[fallbackMechanism].label[language],
        ]),
      ),
      language,
    );
  return (provider) => {
    switch (path) {
      case 'name':
      case 'legalEntity':
      case 'website':
      case 'privacyUrl':
        return provider[path];
      case 'address/street':
        return provider.address.street;
      case 'address/postalCode':
        return provider.address.postalCode;
      case 'address/city':
        return provider.address.city;
      case 'contract/url':
        return provider.contract.url;
      case 'country':
        return provider.country === null ? '' : countryName(provider.country, language);
      case 'kind':
        return provider.kind === null ? '' : recipientKinds[provider.kind].label[language];
      case 'role':
        return recipientRoles[provider.role].label[language];
      case 'roleReason':
      case 'dataReceived':
        return read(provider[path]) ?? '';
      case 'ownPurposes':
      case 'transfersKnown':
        return answers[provider[path]].label[language];
      case 'transfers':
        return transferWords(provider);
      default:
        return '';
    }
  };
}
