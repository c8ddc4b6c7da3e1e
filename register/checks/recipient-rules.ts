/** Rules about recipients and processors: Art. 4(7), 13(1)(e), 26, 28 and 30(1)(d) GDPR. */
import type { Contract } from '#register/model/contract.ts';
import { isBlank, type LocalizedText } from '#register/model/localized-text.ts';
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { RecipientRole } from '#register/vocabulary/recipient-role.ts';
import type { Observation } from './finding.ts';
import { cardNamed, cardOf } from './provider-card.ts';
import { each, when, type ActivityRule, type ProcessorActivityRule, type ProviderRule } from './rule.ts';
import { isGenericRecipient } from './text-patterns.ts';

function isInPlace(contract: Contract | undefined): boolean {
  return contract !== undefined && (contract.state === 'signed' || contract.state === 'in_terms');
}

/** A contract in place that nobody could find again: no date, no reference, no address. */
function cannotBeFound({ signedOn, reference, url }: Contract): boolean {
  return signedOn === null && reference.trim() === '' && url.trim() === '';
}

function isProcessor(role: RecipientRole): boolean {
  return role === 'processor' || role === 'subprocessor';
}

/** Art. 28(9): the contract is in writing; Art. 5(2): one can show it. */
function contractOf(contract: Contract | undefined, field: string): readonly Observation[] {
  if (contract === undefined || !isInPlace(contract)) return [{ field }];
  return cannotBeFound(contract) ? [{ field: `${field}/reference`, severity: 'warning' }] : [];
}

/**
 * Whether the activity must answer for the paper itself. A provider's own contract is checked once, on the provider, unless
 * this activity overrules its role or its contract.
 */
function answersItself({ provider, recipient, role }: ResolvedRecipient): boolean {
  return provider === undefined || recipient.contract !== null || role !== provider.role;
}

export const recipientRules: readonly ActivityRule[] = [
  {
    id: 'R25',
    severity: 'error',
    articles: ['30(1)(d)', '13(1)(e)'],
    check: ({ activity }) =>
      when(activity.recipients.length === 0 && !activity.hasNoRecipients, 'recipients'),
  },
  {
    id: 'R26',
    severity: 'warning',
    articles: ['13(1)(e)', '14(1)(e)'],
    check: ({ recipients }) =>
      each(recipients, ({ recipient, name }) =>
        when(
          recipient.party.kind !== 'internal' && (isBlank(name) || isGenericRecipient(name)),
          `recipients/${recipient.id}/party`,
        ),
      ),
  },
  {
    id: 'R27',
    severity: 'error',
    articles: ['28(3)', '28(9)'],
    check: ({ recipients }) =>
      each(recipients, (resolved) =>
        isProcessor(resolved.role) && answersItself(resolved)
          ? contractOf(resolved.contract, `recipients/${resolved.recipient.id}/contract`)
          : [],
      ),
  },
  {
    id: 'R28',
    severity: 'warning',
    articles: ['4(7)', '28(10)'],
    // Only where the activity says something of its own about the role; the provider's entry is checked once.
    check: ({ recipients }) =>
      each(recipients, ({ recipient, provider, role, name }) => {
        if (recipient.party.kind === 'internal') return [];
        const card = provider === undefined ? cardNamed(name) : cardOf(provider);
        const ownWord = provider === undefined || (recipient.role !== null && role !== provider.role);
        return when(
          card !== undefined && ownWord && isBlank(recipient.note) && differ(role, card.role),
          `recipients/${recipient.id}/role`,
          { name: provider?.name ?? card?.name ?? '', role: card?.role ?? '' },
        );
      }),
  },
  {
    id: 'R29',
    severity: 'warning',
    articles: ['26'],
    check: ({ activity, recipients }) => [
      ...activity.jointControllers.flatMap(({ id, arrangement }) =>
        when(!isInPlace(arrangement), `jointControllers/${id}/arrangement`),
      ),
      ...recipients.flatMap((resolved) =>
        when(
          resolved.role === 'joint' &&
            answersItself(resolved) &&
            !isInPlace(resolved.contract) &&
            !activity.jointControllers.some(({ arrangement }) => isInPlace(arrangement)),
          `recipients/${resolved.recipient.id}/contract`,
        ),
      ),
    ],
  },
];

/** Sub-processors of the processor's record need their contract too (Art. 28(4)). */
export const processorRecipientRules: readonly ProcessorActivityRule[] = [
  {
    id: 'R27',
    severity: 'error',
    articles: ['28(2)', '28(4)'],
    check: ({ recipients }) =>
      each(recipients, (resolved) =>
        isProcessor(resolved.role) && answersItself(resolved)
          ? contractOf(resolved.contract, `recipients/${resolved.recipient.id}/contract`)
          : [],
      ),
  },
];

/** A role the catalogue knows and the register sees otherwise; a self-hosted programme that receives data after all is not meant. */
function differ(role: RecipientRole, catalogueRole: RecipientRole): boolean {
  if (catalogueRole === 'unknown' || catalogueRole === 'none' || role === 'none') return false;
  if (isProcessor(role) && isProcessor(catalogueRole)) return false;
  return role !== catalogueRole;
}

/** A reason of the user's own settles it; the one that came with the card speaks for the card's role. */
function hasOwnReason(reason: LocalizedText, cardReason: Label): boolean {
  return Object.entries(reason).some(
    ([language, text]) =>
      text.trim() !== '' && !Object.entries(cardReason).some(([l, t]) => l === language && t === text),
  );
}

export const providerRules: readonly ProviderRule[] = [
  {
    id: 'R27',
    severity: 'error',
    articles: ['28(3)', '28(9)'],
    check: ({ provider, isUsed }) =>
      isUsed && isProcessor(provider.role) ? contractOf(provider.contract, 'contract') : [],
  },
  {
    id: 'R28',
    severity: 'warning',
    articles: ['4(7)', '28(10)'],
    check: ({ provider, isUsed }) => {
      if (!isUsed) return [];
      const { role, name, ownPurposes, roleReason } = provider;
      const card = cardOf(provider);
      if (card !== undefined && differ(role, card.role) && !hasOwnReason(roleReason, card.roleReason))
        return [{ field: 'role', parameters: { name, role: card.role } }];
      return when(isProcessor(role) && ownPurposes === 'yes' && isBlank(roleReason), 'ownPurposes', {
        name,
        role: 'controller',
      });
    },
  },
  {
    id: 'R29',
    severity: 'warning',
    articles: ['26'],
    check: ({ provider, isUsed }) => {
      if (!isUsed) return [];
      // Page insights, pixels (CJEU C-210/16, C-40/17): joint whatever the entry says, unless it says why not.
      const isJoint =
        provider.role === 'joint' || (provider.role === 'unknown' && cardOf(provider)?.role === 'joint');
      // A brand and its network share purposes more often than not: an open question there is worth asking.
      const isOpenNetwork = provider.role === 'unknown' && provider.kind === 'manufacturer';
      return when((isJoint || isOpenNetwork) && !isInPlace(provider.contract), 'contract', {
        name: provider.name,
      });
    },
  },
];
