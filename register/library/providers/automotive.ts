/** Cards of the car trade: vehicle registers, technical data, quoting platforms, brand networks. */
import { card, withinEea, type ProviderCard } from './card.ts';
import { received, roleReasons } from './wording.ts';

const register = {
  ...withinEea,
  kind: 'vehicle_register',
  role: 'controller',
  roleReason: roleReasons.publicRegister,
  ownPurposes: 'yes',
} as const satisfies Partial<ProviderCard>;

/** Nothing about these services has been confirmed: their cards name them and ask. */
const technicalLookup = {
  kind: 'it_provider',
  role: 'unknown',
  roleReason: {
    fr: 'À vérifier : sous-traitant s’il cherche pour vous, responsable s’il garde les recherches pour ses propres besoins ; lisez ses conditions.',
    nl: 'Na te gaan: verwerker als het voor u opzoekt, verantwoordelijke als het de opzoekingen voor eigen doelen bewaart; lees de voorwaarden.',
    en: 'To verify: a processor if it looks things up for you, a controller if it keeps the look-ups for its own ends; read its terms.',
    de: 'Zu prüfen: Auftragsverarbeiter, wenn er für Sie sucht, Verantwortlicher, wenn er die Abfragen für eigene Zwecke behält; Bedingungen lesen.',
  },
  dataReceived: received.lookup,
  mark: 'unverified',
} as const satisfies Partial<ProviderCard>;

export const automotiveCards: readonly ProviderCard[] = [
  card({
    id: 'wyzgroup',
    name: 'WyzGroup',
    aliases: ['WYZ Group', 'Wyz', 'Storewyz'],
    website: 'wyzgroup.com',
    kind: 'it_provider',
    role: 'processor',
    roleReason: {
      fr: 'À vérifier : la plateforme paraît gérer devis, gardiennage et demandes pour le compte du réparateur et de la marque ; elle est alors sous-traitante et un contrat de l’article 28 est nécessaire.',
      nl: 'Na te gaan: het platform lijkt offertes, opslag en verzoeken te beheren namens de hersteller en het merk; dan is het verwerker en is een overeenkomst volgens artikel 28 nodig.',
      en: 'To verify: the platform seems to run quotes, storage and requests on behalf of the repairer and the brand; it is then a processor and an Article 28 contract is needed.',
      de: 'Zu prüfen: Die Plattform scheint Angebote, Einlagerung und Anfragen im Auftrag der Werkstatt und der Marke zu verwalten; dann ist sie Auftragsverarbeiter und ein Vertrag nach Artikel 28 nötig.',
    },
    dataReceived: {
      fr: 'Identité et contact des clients, immatriculation, historique des devis ; comptes des utilisateurs',
      nl: 'Identiteit en contact van klanten, kenteken, offertehistoriek; gebruikersaccounts',
      en: 'Customers’ identity and contact, plate, quote history; user accounts',
      de: 'Identität und Kontakt der Kunden, Kennzeichen, Angebotshistorie; Benutzerkonten',
    },
    note: {
      fr: 'À vérifier : forme juridique, siège et lieu d’hébergement. Adresse citée pour les demandes : dpo@wyzgroup.com (c’est celle de la plateforme, pas du garage).',
      nl: 'Na te gaan: rechtsvorm, zetel en plaats van hosting. Genoemd adres voor verzoeken: dpo@wyzgroup.com (dat is van het platform, niet van de garage).',
      en: 'To verify: legal form, seat and place of hosting. Address quoted for requests: dpo@wyzgroup.com (the platform’s, not the garage’s).',
      de: 'Zu prüfen: Rechtsform, Sitz und Hostingort. Genannte Adresse für Anfragen: dpo@wyzgroup.com (die der Plattform, nicht der Werkstatt).',
    },
    mark: 'unverified',
  }),
  card({
    id: 'jlr_france',
    name: 'JLR France',
    aliases: ['Jaguar Land Rover France', 'Jaguar', 'Land Rover'],
    website: 'www.jaguarlandrover.com',
    kind: 'manufacturer',
    role: 'controller',
    roleReason: {
      fr: 'À vérifier : la marque paraît décider seule de sa plateforme pour professionnels (responsable distinct) ; si vous décidez avec elle, il faut un accord de l’article 26.',
      nl: 'Na te gaan: het merk lijkt alleen te beslissen over zijn platform voor professionals (zelfstandige verwerkingsverantwoordelijke); beslist u mee, dan is een regeling volgens artikel 26 nodig.',
      en: 'To verify: the brand seems to decide alone on its platform for professionals (separate controller); if you decide with it, an Article 26 arrangement is needed.',
      de: 'Zu prüfen: Die Marke scheint allein über ihre Plattform für Gewerbliche zu entscheiden (eigenständiger Verantwortlicher); entscheiden Sie mit, ist eine Vereinbarung nach Artikel 26 nötig.',
    },
    dataReceived: {
      fr: 'Comptes des utilisateurs, commandes, statistiques',
      nl: 'Gebruikersaccounts, bestellingen, statistieken',
      en: 'User accounts, orders, statistics',
      de: 'Benutzerkonten, Bestellungen, Statistik',
    },
    note: {
      fr: 'À vérifier : société, siège, DPO externe. Groupe au Royaume-Uni (adéquation) et en Inde (clauses types) : demandez si vos données y vont.',
      nl: 'Na te gaan: vennootschap, zetel, externe DPO. Groep in het VK (adequaatheid) en India (standaardbepalingen): vraag of uw gegevens daarheen gaan.',
      en: 'To verify: company, seat, external DPO. Group in the UK (adequacy) and India (standard clauses): ask whether your data go there.',
      de: 'Zu prüfen: Gesellschaft, Sitz, externer DSB. Konzern im Vereinigten Königreich (Angemessenheit) und in Indien (Standardklauseln): fragen, ob Ihre Daten dorthin gehen.',
    },
    mark: 'unverified',
  }),
  card({
    ...technicalLookup,
    id: 'tecalliance',
    name: 'TecAlliance',
    aliases: ['TecDoc', 'TecRMI'],
  }),
  card({ ...technicalLookup, id: 'autodata', name: 'Autodata' }),
  card({ ...technicalLookup, id: 'haynespro', name: 'HaynesPro', aliases: ['Haynes'] }),
  card({
    ...technicalLookup,
    id: 'plate_lookup',
    name: 'Plaque / kenteken (look-up)',
    aliases: [
      'Plate look-up',
      'Recherche par plaque',
      'Kentekenopzoeking',
      'Kennzeichenabfrage',
      'API plaque',
    ],
  }),
  card({
    ...register,
    id: 'car_pass',
    name: 'Car-Pass',
    legalEntity: 'Car-Pass vzw/asbl',
    country: 'BE',
    street: 'boulevard de la Woluwe / Woluwedal 46/2',
    postalCode: '1200',
    city: 'Brussels',
    website: 'www.car-pass.be',
    privacyUrl: 'car-pass.be/fr/privacy-policy',
    roleReason: {
      fr: 'La loi du 11 juin 2004 lui confie le relevé des kilométrages : responsable distinct ; vous lui devez les relevés.',
      nl: 'De wet van 11 juni 2004 vertrouwt het de kilometerstanden toe: zelfstandige verwerkingsverantwoordelijke; u bent de meldingen verschuldigd.',
      en: 'The law of 11 June 2004 entrusts it with odometer readings: a separate controller; you owe it the readings.',
      de: 'Das Gesetz vom 11. Juni 2004 überträgt ihm die Kilometerstände: eigenständiger Verantwortlicher; Sie schulden ihm die Meldungen.',
    },
    dataReceived: {
      fr: 'Numéro de châssis, kilométrage, date, type de travaux ; ni plaque ni propriétaire',
      nl: 'Chassisnummer, kilometerstand, datum, soort werken; geen nummerplaat of eigenaar',
      en: 'Chassis number, odometer reading, date, type of work; no plate, no owner',
      de: 'Fahrgestellnummer, Kilometerstand, Datum, Art der Arbeiten; weder Kennzeichen noch Halter',
    },
    note: {
      fr: 'Numéro d’entreprise 0880.498.395.',
      nl: 'Ondernemingsnummer 0880.498.395.',
      en: 'Company number 0880.498.395.',
      de: 'Unternehmensnummer 0880.498.395.',
    },
    mark: 'verified',
  }),
  card({
    ...register,
    id: 'rdw',
    name: 'RDW',
    aliases: ['Dienst Wegverkeer', 'kentekenregister'],
    legalEntity: 'Dienst Wegverkeer (RDW)',
    country: 'NL',
    website: 'www.rdw.nl',
    privacyUrl: 'rdw.nl (privacy statement)',
    dataReceived: {
      fr: 'Immatriculation, kilométrage, changement de titulaire',
      nl: 'Kenteken, kilometerstand, wijziging van tenaamstelling',
      en: 'Plate, odometer reading, change of keeper',
      de: 'Kennzeichen, Kilometerstand, Halterwechsel',
    },
    note: {
      fr: 'La RDW ne donne pas les données des titulaires aux garages à des fins commerciales.',
      nl: 'De RDW geeft garages geen gegevens van kentekenhouders voor commerciële doelen.',
      en: 'The RDW does not give keepers’ data to garages for commercial use.',
      de: 'Die RDW gibt Werkstätten keine Halterdaten für gewerbliche Zwecke.',
    },
    mark: 'verified',
  }),
  card({
    ...register,
    id: 'siv',
    name: 'SIV',
    aliases: ['ANTS', 'France Titres', 'carte grise', 'immatriculation'],
    legalEntity: 'Ministère de l’Intérieur (France Titres)',
    country: 'FR',
    website: 'immatriculation.ants.gouv.fr',
    dataReceived: {
      fr: 'Dossiers d’immatriculation : titulaire, véhicule, justificatifs',
      nl: 'Inschrijvingsdossiers: houder, voertuig, bewijsstukken',
      en: 'Registration files: keeper, vehicle, supporting papers',
      de: 'Zulassungsunterlagen: Halter, Fahrzeug, Nachweise',
    },
    mark: 'knowledge',
  }),
];
