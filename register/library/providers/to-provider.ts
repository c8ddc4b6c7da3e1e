/** A catalogue card becomes an entry of the user's register, every filled field still to confirm. */
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { ProviderId } from '#register/model/ids.ts';
import { languages } from '#register/model/language.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';
import { providerSchema, type Provider } from '#register/model/provider.ts';
import { isToVerify } from '#register/library/evidence.ts';
import { listFilledFields } from '#register/library/filled-fields.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { PossibleTransfer, ProviderCard } from './card.ts';
import { providerCatalogue } from './provider-cards.ts';

export interface ProviderChoice {
  readonly id: ProviderId;
  /** The date of the list the card stands in; without it, this library's own. A later list is told from it. */
  readonly date?: IsoDate;
  /** The organisation's country: some groups contract through a company of each country. */
  readonly country?: Country | null;
}

/** The name is what the user chose, the date is a fact: only the rest waits for a confirmation. */
const chosenByUser: ReadonlySet<string> = new Set([
  'name',
  'catalogueId',
  'catalogueDate',
  'checkedOn',
  'note',
]);

export function toProvider(card: ProviderCard, choice: ProviderChoice): Provider {
  const { id, date = providerCatalogue.checkedOn, country = null } = choice;
  const provider = providerSchema.parse({
    id,
    name: card.name,
    ...copiedFields(card, country),
    catalogueId: card.id,
    catalogueDate: date,
    checkedOn: card.checkedOn,
    note: noteOf(card),
  });
  return { ...provider, toConfirm: listFilledFields(provider, chosenByUser) };
}

/** What a card fills beside its name; `differsFromCard` compares the same fields. */
export function copiedFields(card: ProviderCard, country: Country | null) {
  const national = country === null ? undefined : card.nationalEntities?.[country];
  const entityCountry = national === undefined ? card.country : country;
  return {
    legalEntity: national ?? card.legalEntity,
    address: {
      street: card.street ?? '',
      postalCode: card.postalCode ?? '',
      city: card.city ?? '',
      country: card.city === undefined ? null : entityCountry,
    },
    country: entityCountry,
    website: card.website,
    privacyUrl: card.privacyUrl,
    kind: card.kind,
    role: card.role,
    roleReason: { ...card.roleReason },
    dataReceived: { ...card.dataReceived },
    ownPurposes: card.ownPurposes,
    contract: {
      // Art. 28 asks a contract of processors only; whether the user has signed one, no catalogue knows.
      state: card.role === 'controller' || card.role === 'none' ? 'not_needed' : 'unknown',
      url: card.contractUrl,
    },
    transfers: card.transfers.map((transfer, index) => ({
      id: `${(transfer.country ?? 'abroad').toLowerCase()}-${index + 1}`,
      country: transfer.country,
      destination: transfer.destination,
      mechanism: transfer.mechanism,
      fallbackMechanism: transfer.fallbackMechanism,
      note: transfer.note === null ? {} : { ...transfer.note },
    })),
    transfersKnown: card.transfersKnown,
  } as const;
}

const toVerify: Label = {
  fr: 'Fiche à vérifier : elle vient de connaissances générales, non des documents du fournisseur. Comparez-la avec votre contrat.',
  nl: 'Fiche na te gaan: ze komt uit algemene kennis, niet uit de documenten van de leverancier. Vergelijk ze met uw overeenkomst.',
  en: 'Card to verify: it comes from general knowledge, not from the provider’s documents. Compare it with your contract.',
  de: 'Karte zu prüfen: Sie beruht auf Allgemeinwissen, nicht auf Unterlagen des Anbieters. Mit Ihrem Vertrag vergleichen.',
};

const possibleTransferIntroduction: Label = {
  fr: 'Transfert possible',
  nl: 'Mogelijke doorgifte',
  en: 'Possible transfer',
  de: 'Mögliche Übermittlung,',
};

function noteOf(card: ProviderCard): LocalizedText {
  const parts = (language: keyof Label) => [
    ...(card.note === null ? [] : [card.note[language]]),
    ...card.possibleTransfers.map((transfer) => possibleTransferNote(transfer, language)),
    ...(isToVerify(card.mark) ? [toVerify[language]] : []),
  ];
  return Object.fromEntries(languages.map((language) => [language, parts(language).join(' ')]));
}

function possibleTransferNote(transfer: PossibleTransfer, language: keyof Label): string {
  const explanation = transfer.note === null ? '' : ` ${transfer.note[language]}`;
  return `${possibleTransferIntroduction[language]} ${transfer.condition[language]}.${explanation}`;
}
