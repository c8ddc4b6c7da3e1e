/** Cards of review platforms. */
import { card, withinEea, type ProviderCard } from './card.ts';
import { toAdequateCountry, toUnitedStates } from './transfers.ts';
import { received, roleReasons } from './wording.ts';

/** Reviews are published opinions with a name on them; several platforms keep accounts of their own. */
const reviewPlatform = {
  kind: 'reviews',
  role: 'processor',
  roleReason: roleReasons.reviewInvitations,
  dataReceived: received.reviewInvitation,
} as const satisfies Partial<ProviderCard>;

export const reviewCards: readonly ProviderCard[] = [
  card({
    ...reviewPlatform,
    id: 'yotpo',
    name: 'Yotpo',
    legalEntity: 'Yotpo Ltd.',
    country: 'IL',
    website: 'www.yotpo.com',
    privacyUrl: 'yotpo.com/privacy-policy',
    contractUrl: 'yotpo.com (legal pages), trust.yotpo.com',
    roleReason: {
      fr: 'Il recueille les avis de vos acheteurs pour votre boutique : sous-traitant, contrat de l’article 28 nécessaire.',
      nl: 'Het verzamelt beoordelingen van uw kopers voor uw winkel: verwerker, overeenkomst volgens artikel 28 nodig.',
      en: 'It collects your buyers’ reviews for your shop: a processor, an Article 28 contract is needed.',
      de: 'Es sammelt Bewertungen Ihrer Käufer für Ihren Shop: Auftragsverarbeiter, Vertrag nach Artikel 28 nötig.',
    },
    dataReceived: {
      fr: 'Nom, e-mail, articles commandés, texte de l’avis, photo',
      nl: 'Naam, e-mail, bestelde artikelen, tekst van de beoordeling, foto',
      en: 'Name, e-mail, items ordered, review text, photo',
      de: 'Name, E-Mail, bestellte Artikel, Bewertungstext, Foto',
    },
    transfers: [toAdequateCountry('IL', 'Yotpo Ltd.'), toUnitedStates('Yotpo Inc.')],
    transfersKnown: 'yes',
    mark: 'knowledge',
  }),
  card({
    ...reviewPlatform,
    id: 'trustpilot',
    name: 'Trustpilot',
    legalEntity: 'Trustpilot A/S',
    country: 'DK',
    street: 'Pilestræde 58',
    city: 'Copenhagen',
    website: 'www.trustpilot.com',
    privacyUrl: 'legal.trustpilot.com',
    ownPurposes: 'yes',
    transfers: [toAdequateCountry('GB', 'Trustpilot group'), toUnitedStates('Trustpilot group')],
    transfersKnown: 'yes',
    mark: 'verified',
  }),
  card({
    ...reviewPlatform,
    ...withinEea,
    id: 'kiyoh',
    name: 'Kiyoh',
    legalEntity: 'Kiyoh B.V.',
    country: 'NL',
    website: 'www.kiyoh.com',
    mark: 'knowledge',
  }),
  card({
    ...reviewPlatform,
    ...withinEea,
    id: 'webwinkelkeur',
    name: 'WebwinkelKeur',
    aliases: ['Valued'],
    legalEntity: 'Valued B.V.',
    country: 'NL',
    website: 'www.webwinkelkeur.nl',
    mark: 'knowledge',
  }),
  card({
    ...reviewPlatform,
    ...withinEea,
    id: 'avis_verifies',
    name: 'Avis Vérifiés',
    aliases: ['Skeepers', 'Verified Reviews'],
    legalEntity: 'Skeepers SAS',
    country: 'FR',
    website: 'skeepers.io',
    mark: 'knowledge',
  }),
];
