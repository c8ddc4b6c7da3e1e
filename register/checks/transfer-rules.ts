/** Rules about transfers to third countries: Chapter V and Art. 30(1)(e) GDPR. */
import { adequacyDecisions, findAdequacy } from '#register/library/adequacy.ts';
import { isToVerify } from '#register/library/evidence.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import { isInEea } from '#register/model/country.ts';
import { isBlank } from '#register/model/localized-text.ts';
import type { Transfer } from '#register/model/transfer.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { isOlderThanAYear } from './age.ts';
import type { Observation } from './finding.ts';
import { cardNamed, cardOf } from './provider-card.ts';
import {
  each,
  when,
  type ActivityRule,
  type ProcessorActivityRule,
  type ProviderRule,
  type RuleContext,
} from './rule.ts';

/** One transfer and the path of the list it stands in. */
type TransferCheck = (transfer: Transfer, path: string, context: RuleContext) => readonly Observation[];

/** A transfer of an activity's own recipients; a provider's transfers are checked once, on the provider. */
function onActivities(check: TransferCheck): ActivityRule['check'] & ProcessorActivityRule['check'] {
  return ({ recipients }, context) =>
    each(recipients, ({ recipient }) =>
      each(recipient.transfers ?? [], (transfer) =>
        check(transfer, `recipients/${recipient.id}/transfers/${transfer.id}`, context),
      ),
    );
}

function onProviders(check: TransferCheck): ProviderRule['check'] {
  return ({ provider, isUsed }, context) =>
    isUsed
      ? each(provider.transfers, (transfer) => check(transfer, `transfers/${transfer.id}`, context))
      : [];
}

function leavesEea({ country }: Transfer): boolean {
  return country === null || !isInEea(country);
}

function validityOf({ mechanism }: Transfer) {
  return mechanism === null ? undefined : transferMechanisms[mechanism].validity;
}

const listDate = adequacyDecisions.checkedOn;

const transferChecks = {
  R31: (transfer, path) => when(leavesEea(transfer) && transfer.mechanism === null, `${path}/mechanism`),
  R32: (transfer, path) => {
    const validity = validityOf(transfer);
    return validity?.kind === 'invalid' && transfer.mechanism !== null
      ? [{ field: `${path}/mechanism`, parameters: { mechanism: transfer.mechanism, since: validity.since } }]
      : [];
  },
  R34: (transfer, path, { today }) => {
    if (transfer.mechanism !== 'dpf') return [];
    const isUnchecked = transfer.checkedOn === null || isOlderThanAYear(transfer.checkedOn, today);
    return [
      ...when(isUnchecked, `${path}/checkedOn`, { listDate }),
      ...when(transfer.fallbackMechanism === null, `${path}/fallbackMechanism`, { listDate }),
    ];
  },
  R35: (transfer, path, { today }) => {
    const { country, mechanism } = transfer;
    if (country === null || isInEea(country)) return [];
    const found = { field: `${path}/mechanism`, parameters: { country, listDate } };
    if (mechanism === 'eea_only') return [found];
    if (mechanism === 'dpf') return country === 'US' ? [] : [found];
    if (mechanism !== 'adequacy') return [];
    const adequacy = findAdequacy(country, today);
    if (adequacy.kind === 'none' || adequacy.kind === 'expired') return [found];
    if (adequacy.kind !== 'limited') return [];
    // In the United States the decision covers those on the DPF list, and is recorded as such.
    if (country === 'US') return [found];
    // Elsewhere a limited decision may well cover this recipient: the user says so by dating the check.
    return transfer.checkedOn === null
      ? [{ ...found, field: `${path}/checkedOn`, severity: 'warning' as const }]
      : [];
  },
  R36: (transfer, path) =>
    // A written note says why it is occasional: a parcel abroad now and then.
    when(validityOf(transfer)?.kind === 'occasional' && isBlank(transfer.note), `${path}/mechanism`),
} satisfies Record<string, TransferCheck>;

const described = [
  { id: 'R31', severity: 'error', articles: ['30(1)(e)', '13(1)(f)', '44-49'] },
  { id: 'R32', severity: 'error', articles: ['45', '46', 'CJEU C-311/18', 'CJEU C-362/14'] },
  { id: 'R34', severity: 'warning', articles: ['45(1)', '46(2)(c)'] },
  { id: 'R35', severity: 'error', articles: ['45'] },
  { id: 'R36', severity: 'warning', articles: ['49(1)', 'EDPB 2/2018'] },
] as const;

export const transferRules: readonly ActivityRule[] = [
  ...described.map((rule) => ({ ...rule, check: onActivities(transferChecks[rule.id]) })),
  {
    id: 'R33',
    severity: 'error',
    articles: ['44', '30(1)(e)'],
    // What the activity says for itself: “no transfer” of a provider that has one, or a provider's name written by hand.
    check: ({ recipients }) =>
      each(recipients, ({ recipient, provider, name, role }) => {
        if (role === 'none' || role === 'internal') return [];
        const field = `recipients/${recipient.id}/transfers`;
        if (provider !== undefined)
          return when(recipient.transfers?.length === 0 && provider.transfers.length > 0, field, {
            name: provider.name,
          });
        const card = recipient.party.kind === 'external' ? cardNamed(name) : undefined;
        const isSilent = (recipient.transfers ?? []).length === 0;
        if (card === undefined || !isSilent || card.transfers.length === 0) return [];
        return [{ field, parameters: { name: card.name }, ...severityOf(card) }];
      }),
  },
];

/** Where the catalogue alone says that data leave the EEA, a card to verify may warn, never accuse. */
function severityOf({ mark }: ProviderCard): Pick<Observation, 'severity'> {
  return isToVerify(mark) ? { severity: 'warning' } : {};
}

/** Art. 30(2)(c): the processor's record names its transfers too. */
export const processorTransferRules: readonly ProcessorActivityRule[] = described.map((rule) => ({
  ...rule,
  check: onActivities(transferChecks[rule.id]),
}));

export const providerTransferRules: readonly ProviderRule[] = [
  ...described.map((rule) => ({ ...rule, check: onProviders(transferChecks[rule.id]) })),
  {
    id: 'R33',
    severity: 'error',
    articles: ['44', '30(1)(e)'],
    check: ({ provider, isUsed }) => {
      const { name, country, role, transfers, transfersKnown } = provider;
      if (!isUsed || role === 'none') return [];
      const isAbroad = country !== null && !isInEea(country);
      const card = cardOf(provider);
      // A self-hosted programme receives nothing, wherever its maker is.
      if (card?.role === 'none' && !isAbroad) return [];
      const cardSaysSo = card !== undefined && card.transfers.length > 0;
      if (transfers.length > 0) {
        const deniesAll = transfers.every(({ mechanism }) => mechanism === 'eea_only');
        return deniesAll && (isAbroad || cardSaysSo)
          ? [{ field: 'transfers', parameters: { name }, severity: 'warning' as const }]
          : [];
      }
      if (isAbroad) return [{ field: 'transfers', parameters: { name } }];
      if (!cardSaysSo) return [];
      // Somebody has looked and found that data stay here: the catalogue may be wrong for this contract, so it only asks.
      return transfersKnown === 'yes'
        ? [{ field: 'transfersKnown', parameters: { name }, severity: 'warning' as const }]
        : [{ field: 'transfers', parameters: { name }, ...severityOf(card) }];
    },
  },
];
