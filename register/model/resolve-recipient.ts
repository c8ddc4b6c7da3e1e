/** What is true of a recipient once its provider's own entry has filled what the activity leaves to it. */
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import type { RecipientKind } from '#register/vocabulary/recipient-kind.ts';
import type { RecipientRole } from '#register/vocabulary/recipient-role.ts';
import type { Contract } from './contract.ts';
import type { LocalizedText } from './localized-text.ts';
import type { Provider } from './provider.ts';
import type { Recipient } from './recipient.ts';
import type { Transfer } from './transfer.ts';

export interface ResolvedRecipient {
  readonly recipient: Recipient;
  /** Set when the recipient is a provider of the register. */
  readonly provider: Provider | undefined;
  /** A provider's name is the same in every language; the others may have variants. */
  readonly name: LocalizedText;
  readonly kind: RecipientKind | undefined;
  readonly role: RecipientRole;
  /** Undefined: no contract can be expected of this role, and none is recorded. */
  readonly contract: Contract | undefined;
  readonly transfers: readonly Transfer[];
}

/**
 * An activity may overrule its provider's role, contract and transfers (a null there means “as the provider says”).
 * A provider that is not in the list comes back as undefined with an empty name: `findReferenceFaults` reports it.
 */
export function resolveRecipient(recipient: Recipient, providers: readonly Provider[]): ResolvedRecipient {
  const { party } = recipient;
  if (party.kind === 'internal') {
    return {
      recipient,
      provider: undefined,
      name: party.name,
      kind: 'internal_staff',
      role: 'internal',
      contract: undefined,
      transfers: recipient.transfers ?? [],
    };
  }
  if (party.kind === 'external') {
    const kind = party.recipientKind ?? undefined;
    return {
      recipient,
      provider: undefined,
      name: party.name,
      kind,
      role: recipient.role ?? (kind === undefined ? 'unknown' : recipientKinds[kind].usualRole),
      contract: recipient.contract ?? undefined,
      transfers: recipient.transfers ?? [],
    };
  }
  const provider = providers.find((candidate) => candidate.id === party.providerId);
  const name = provider?.name ?? '';
  return {
    recipient,
    provider,
    name: { fr: name, nl: name, en: name, de: name },
    kind: provider?.kind ?? undefined,
    role: recipient.role ?? provider?.role ?? 'unknown',
    contract: recipient.contract ?? provider?.contract,
    transfers: recipient.transfers ?? provider?.transfers ?? [],
  };
}
