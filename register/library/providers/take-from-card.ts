/** Takes one field over from a provider's catalogue card, because the user asked for it. */
import type { FieldPath } from '#register/model/field-path.ts';
import type { Provider } from '#register/model/provider.ts';
import type { ProviderCard } from './card.ts';
import { copiedFields } from './to-provider.ts';

/** `path` is one of those that `differsFromCard` names; any other changes nothing. What is taken over is the user's: it needs no confirmation. */
export function takeFromCard(provider: Provider, card: ProviderCard, path: FieldPath): Provider {
  const proposed = asProvider(provider, card);
  const taken = withField(provider, proposed, path);
  const isInside = (mark: FieldPath): boolean => mark === path || mark.startsWith(`${path}/`);
  return { ...taken, toConfirm: taken.toConfirm.filter((mark) => !isInside(mark)) };
}

/** The entry as it would be if the card had its way in every field that it fills. */
export function asProvider(provider: Provider, card: ProviderCard): Provider {
  const { address, contract, transfers, ...fields } = copiedFields(card, provider.country);
  return {
    ...provider,
    ...fields,
    name: card.name,
    address,
    contract: { ...provider.contract, url: contract.url },
    transfers: transfers.map((transfer) => ({
      document: '',
      documentUrl: '',
      checkedOn: null,
      impactAssessment: 'unknown',
      ...transfer,
    })),
  };
}

function withField(provider: Provider, proposed: Provider, path: FieldPath): Provider {
  switch (path) {
    case 'address/street':
    case 'address/postalCode':
    case 'address/city':
      // An address is one thing: half of the old one and half of the new would be nobody's.
      return { ...provider, address: proposed.address };
    case 'contract/url':
      return { ...provider, contract: proposed.contract };
    case 'name':
    case 'legalEntity':
    case 'country':
    case 'website':
    case 'privacyUrl':
    case 'kind':
    case 'role':
    case 'roleReason':
    case 'dataReceived':
    case 'ownPurposes':
    case 'transfers':
    case 'transfersKnown':
      return { ...provider, [path]: proposed[path] };
    default:
      return provider;
  }
}
