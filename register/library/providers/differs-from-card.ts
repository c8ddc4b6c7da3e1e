/** Where a register's provider says something else than its catalogue card: an override, shown as such and never undone. */
import type { FieldPath } from '#register/model/field-path.ts';
import { languages } from '#register/model/language.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';
import type { Provider } from '#register/model/provider.ts';
import type { ProviderCard } from './card.ts';
import { copiedFields } from './to-provider.ts';

/**
 * Fields that differ, in the order of the entry; a variant in a language the user left out does not count as a difference.
 * A `catalogueDate` before the date of the catalogue says that a newer library may be what differs.
 */
export function differsFromCard(provider: Provider, card: ProviderCard): readonly FieldPath[] {
  const proposed = copiedFields(card, provider.country);
  const { address, contract } = proposed;
  const differences: readonly (readonly [FieldPath, boolean])[] = [
    ['name', provider.name !== card.name],
    ['legalEntity', provider.legalEntity !== proposed.legalEntity],
    ['address/street', provider.address.street !== address.street],
    ['address/postalCode', provider.address.postalCode !== address.postalCode],
    ['address/city', provider.address.city !== address.city],
    ['country', provider.country !== proposed.country],
    ['website', provider.website !== proposed.website],
    ['privacyUrl', provider.privacyUrl !== proposed.privacyUrl],
    ['kind', provider.kind !== proposed.kind],
    ['role', provider.role !== proposed.role],
    ['roleReason', isReworded(provider.roleReason, proposed.roleReason)],
    ['dataReceived', isReworded(provider.dataReceived, proposed.dataReceived)],
    ['ownPurposes', provider.ownPurposes !== proposed.ownPurposes],
    ['contract/url', provider.contract.url !== contract.url],
    ['transfers', destinations(provider.transfers) !== destinations(proposed.transfers)],
    ['transfersKnown', provider.transfersKnown !== proposed.transfersKnown],
  ];
  return differences.filter(([, differs]) => differs).map(([path]) => path);
}

function isReworded(own: LocalizedText, proposed: LocalizedText): boolean {
  const told = languages.filter((language) => own[language] !== undefined);
  return told.length === 0 || told.some((language) => own[language] !== proposed[language]);
}

/** Where data go and under what; when it was checked and what was noted is the user's alone. */
function destinations(
  transfers: readonly Pick<Provider['transfers'][number], 'country' | 'mechanism' | 'fallbackMechanism'>[],
): string {
  return transfers
    .map(({ country, mechanism, fallbackMechanism }) => `${country} ${mechanism} ${fallbackMechanism}`)
    .toSorted()
    .join(', ');
}
