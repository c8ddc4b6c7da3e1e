/** The categories of personal data (Art. 30(1)(c) GDPR) that garages and shops hold. */
import type { DataGroup } from './data-group.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `group` is the row of the CNIL model the category belongs to. */
export const dataCategories = {
  name: {
    group: 'identity',
    label: {
      fr: 'Nom, prénom, civilité',
      nl: 'Naam, voornaam, aanspreking',
      en: 'Name, first name, title',
      de: 'Name, Vorname, Anrede',
    },
  },
  postal_address: {
    group: 'identity',
    label: { fr: 'Adresse postale', nl: 'Postadres', en: 'Postal address', de: 'Postanschrift' },
  },
  email: {
    group: 'identity',
    label: { fr: 'Adresse e-mail', nl: 'E-mailadres', en: 'E-mail address', de: 'E-Mail-Adresse' },
  },
  phone: {
    group: 'identity',
    label: {
      fr: 'Téléphone, mobile, fax',
      nl: 'Telefoon, mobiel, fax',
      en: 'Phone, mobile, fax',
      de: 'Telefon, Mobil, Fax',
    },
  },
  customer_no: {
    group: 'identity',
    label: {
      fr: 'Numéro client, référence',
      nl: 'Klantnummer, referentie',
      en: 'Customer number, reference',
      de: 'Kundennummer, Referenz',
    },
  },
  birth: {
    group: 'identity',
    label: {
      fr: 'Date et lieu de naissance',
      nl: 'Geboortedatum en -plaats',
      en: 'Date and place of birth',
      de: 'Geburtsdatum und -ort',
    },
  },
  gender: { group: 'identity', label: { fr: 'Sexe', nl: 'Geslacht', en: 'Gender', de: 'Geschlecht' } },
  id_document: {
    group: 'identity',
    label: {
      fr: 'Pièce d’identité (type, numéro, copie)',
      nl: 'Identiteitsbewijs (soort, nummer, kopie)',
      en: 'Identity document (type, number, copy)',
      de: 'Ausweis (Art, Nummer, Kopie)',
    },
  },
  driving_licence: {
    group: 'identity',
    label: { fr: 'Permis de conduire', nl: 'Rijbewijs', en: 'Driving licence', de: 'Führerschein' },
  },
  signature: {
    group: 'identity',
    label: { fr: 'Signature', nl: 'Handtekening', en: 'Signature', de: 'Unterschrift' },
  },
  photo_video: {
    group: 'identity',
    label: {
      fr: 'Photos, images de vidéosurveillance',
      nl: 'Foto’s, camerabeelden',
      en: 'Photos, CCTV images',
      de: 'Fotos, Videoaufnahmen',
    },
  },
  credentials: {
    group: 'connection',
    label: {
      fr: 'Identifiant et mot de passe (haché)',
      nl: 'Gebruikersnaam en wachtwoord (gehasht)',
      en: 'Login and (hashed) password',
      de: 'Benutzername und (gehashtes) Passwort',
    },
  },
  vehicle_reg: {
    group: 'identity',
    label: {
      fr: 'Immatriculation',
      nl: 'Kenteken / nummerplaat',
      en: 'Registration plate',
      de: 'Kennzeichen',
    },
  },
  vin: {
    group: 'identity',
    label: {
      fr: 'Numéro de châssis (VIN)',
      nl: 'Chassisnummer (VIN)',
      en: 'Vehicle identification number',
      de: 'Fahrzeug-Identifizierungsnummer',
    },
  },
  registration_cert: {
    group: 'identity',
    label: {
      fr: 'Certificat d’immatriculation (carte grise)',
      nl: 'Kentekenbewijs / inschrijvingsbewijs',
      en: 'Registration certificate',
      de: 'Zulassungsbescheinigung',
    },
  },
  vehicle_tech: {
    group: 'private_life',
    label: {
      fr: 'Marque, modèle, kilométrage, historique d’entretien',
      nl: 'Merk, model, kilometerstand, onderhoudshistoriek',
      en: 'Make, model, mileage, service history',
      de: 'Marke, Modell, Kilometerstand, Wartungshistorie',
    },
  },
  vehicle_telematics: {
    group: 'location',
    label: {
      fr: 'Données embarquées, diagnostic, GPS',
      nl: 'Boordgegevens, diagnose, gps',
      en: 'On-board/diagnostic/GPS data',
      de: 'Fahrzeug-, Diagnose-, GPS-Daten',
    },
  },
  tyre_storage: {
    group: 'private_life',
    label: { fr: 'Gardiennage de pneus', nl: 'Bandenopslag', en: 'Tyre storage', de: 'Reifeneinlagerung' },
  },
  quotes: { group: 'economic', label: { fr: 'Devis', nl: 'Offertes', en: 'Quotes', de: 'Angebote' } },
  orders: {
    group: 'economic',
    label: {
      fr: 'Commandes, panier, historique d’achat',
      nl: 'Bestellingen, winkelmand, aankoophistoriek',
      en: 'Orders, basket, purchase history',
      de: 'Bestellungen, Warenkorb, Kaufhistorie',
    },
  },
  delivery: {
    group: 'economic',
    label: {
      fr: 'Livraison : dates, créneaux, suivi, preuve',
      nl: 'Levering: data, tijden, tracking, bewijs',
      en: 'Delivery: dates, slots, tracking, proof',
      de: 'Lieferung: Termine, Tracking, Nachweis',
    },
  },
  invoices: {
    group: 'economic',
    label: {
      fr: 'Factures, avoirs, numéro de TVA',
      nl: 'Facturen, creditnota’s, btw-nummer',
      en: 'Invoices, credit notes, VAT number',
      de: 'Rechnungen, Gutschriften, USt-IdNr.',
    },
  },
  payments: {
    group: 'economic',
    label: {
      fr: 'Paiements : moyen, montant, date, statut',
      nl: 'Betalingen: middel, bedrag, datum, status',
      en: 'Payments: method, amount, date, status',
      de: 'Zahlungen: Mittel, Betrag, Datum, Status',
    },
  },
  bank_details: {
    group: 'economic',
    label: {
      fr: 'Coordonnées bancaires (IBAN)',
      nl: 'Bankgegevens (IBAN)',
      en: 'Bank details (IBAN)',
      de: 'Bankverbindung (IBAN)',
    },
  },
  card_data: {
    group: 'economic',
    label: {
      fr: 'Données de carte de paiement',
      nl: 'Betaalkaartgegevens',
      en: 'Payment-card data',
      de: 'Zahlungskartendaten',
    },
  },
  credit_default: {
    group: 'economic',
    label: {
      fr: 'Impayés, relances, recouvrement',
      nl: 'Wanbetaling, aanmaningen, incasso',
      en: 'Arrears, reminders, collection',
      de: 'Zahlungsausfälle, Mahnungen, Inkasso',
    },
  },
  warranty: {
    group: 'economic',
    label: {
      fr: 'Garanties, réparations, retours',
      nl: 'Garantie, herstellingen, retouren',
      en: 'Warranty, repairs, returns',
      de: 'Garantie, Reparaturen, Rücksendungen',
    },
  },
  complaints: {
    group: 'economic',
    label: {
      fr: 'Réclamations, échanges SAV',
      nl: 'Klachten, klantendienst',
      en: 'Complaints, customer service',
      de: 'Beschwerden, Kundendienst',
    },
  },
  litigation: {
    group: 'economic',
    label: {
      fr: 'Litiges, mises en demeure',
      nl: 'Geschillen, ingebrekestellingen',
      en: 'Disputes, formal notices',
      de: 'Streitigkeiten, Mahnschreiben',
    },
  },
  insurance_claim: {
    group: 'economic',
    label: {
      fr: 'Sinistre, expertise, assureur',
      nl: 'Schadedossier, expertise, verzekeraar',
      en: 'Insurance claim, expert report',
      de: 'Schadenfall, Gutachten',
    },
  },
  preferences: {
    group: 'private_life',
    label: {
      fr: 'Préférences, choix d’abonnement',
      nl: 'Voorkeuren, abonnementskeuzes',
      en: 'Preferences, subscriptions',
      de: 'Präferenzen, Abonnements',
    },
  },
  marketing_history: {
    group: 'private_life',
    label: {
      fr: 'Historique marketing, ouvertures et clics',
      nl: 'Marketinghistoriek, openingen en kliks',
      en: 'Marketing history, opens and clicks',
      de: 'Marketinghistorie, Öffnungen, Klicks',
    },
  },
  consents: {
    group: 'private_life',
    label: {
      fr: 'Consentements et oppositions',
      nl: 'Toestemmingen en bezwaren',
      en: 'Consents and objections',
      de: 'Einwilligungen und Widersprüche',
    },
  },
  messages: {
    group: 'private_life',
    label: {
      fr: 'Messages, formulaires, chat',
      nl: 'Berichten, formulieren, chat',
      en: 'Messages, forms, chat',
      de: 'Nachrichten, Formulare, Chat',
    },
  },
  reviews: {
    group: 'private_life',
    label: {
      fr: 'Avis, commentaires, pseudonyme',
      nl: 'Beoordelingen, reacties, schuilnaam',
      en: 'Reviews, comments, nickname',
      de: 'Bewertungen, Kommentare, Pseudonym',
    },
  },
  email_hash: {
    group: 'connection',
    label: {
      fr: 'Empreinte (hash) d’adresse e-mail',
      nl: 'Hash van e-mailadres',
      en: 'E-mail hash',
      de: 'E-Mail-Hash',
    },
  },
  uploaded_media: {
    group: 'private_life',
    label: {
      fr: 'Fichiers envoyés, métadonnées EXIF/GPS',
      nl: 'Geüploade bestanden, EXIF/gps-metadata',
      en: 'Uploaded files, EXIF/GPS metadata',
      de: 'Hochgeladene Dateien, EXIF/GPS-Daten',
    },
  },
  social_profile: {
    group: 'private_life',
    label: {
      fr: 'Profil de réseau social',
      nl: 'Socialmediaprofiel',
      en: 'Social-media profile',
      de: 'Social-Media-Profil',
    },
  },
  ip_address: {
    group: 'connection',
    label: { fr: 'Adresse IP', nl: 'IP-adres', en: 'IP address', de: 'IP-Adresse' },
  },
  user_agent: {
    group: 'connection',
    label: {
      fr: 'Navigateur, système, appareil',
      nl: 'Browser, besturingssysteem, toestel',
      en: 'Browser, OS, device',
      de: 'Browser, System, Gerät',
    },
  },
  logs: {
    group: 'connection',
    label: {
      fr: 'Journaux techniques et d’accès',
      nl: 'Technische logs en toegangslogs',
      en: 'Technical and access logs',
      de: 'Protokolldaten',
    },
  },
  cookies_ids: {
    group: 'internet',
    label: {
      fr: 'Cookies et identifiants en ligne',
      nl: 'Cookies en online-identificatoren',
      en: 'Cookies and online identifiers',
      de: 'Cookies und Online-Kennungen',
    },
  },
  browsing: {
    group: 'internet',
    label: {
      fr: 'Navigation, mesure d’audience',
      nl: 'Surfgedrag, bezoekstatistieken',
      en: 'Browsing, audience measurement',
      de: 'Nutzungsdaten, Reichweitenmessung',
    },
  },
  location_gps: {
    group: 'location',
    label: { fr: 'Géolocalisation', nl: 'Locatiegegevens', en: 'Geolocation', de: 'Standortdaten' },
  },
  profiling: {
    group: 'private_life',
    label: {
      fr: 'Segments, scores, profil d’achat',
      nl: 'Segmenten, scores, aankoopprofiel',
      en: 'Segments, scores, purchase profile',
      de: 'Segmente, Scores, Kaufprofil',
    },
  },
  job: {
    group: 'professional',
    label: {
      fr: 'Fonction, entreprise, rôle utilisateur',
      nl: 'Functie, bedrijf, gebruikersrol',
      en: 'Job, company, user role',
      de: 'Funktion, Unternehmen, Nutzerrolle',
    },
  },
  cv: {
    group: 'professional',
    label: {
      fr: 'CV, lettre, diplômes, entretiens',
      nl: 'Cv, brief, diploma’s, gesprekken',
      en: 'CV, letter, diplomas, interviews',
      de: 'Lebenslauf, Anschreiben, Zeugnisse',
    },
  },
  hr_file: {
    group: 'professional',
    label: {
      fr: 'Contrat, temps de travail, absences, évaluation',
      nl: 'Contract, werktijd, afwezigheid, beoordeling',
      en: 'Contract, working time, absence, appraisal',
      de: 'Vertrag, Arbeitszeit, Abwesenheit, Beurteilung',
    },
  },
  payroll: {
    group: 'economic',
    label: {
      fr: 'Rémunération, cotisations',
      nl: 'Loon, bijdragen',
      en: 'Pay, contributions',
      de: 'Entgelt, Beiträge',
    },
  },
  family: {
    group: 'private_life',
    label: {
      fr: 'Situation familiale, personnes à charge',
      nl: 'Gezinssituatie, personen ten laste',
      en: 'Family situation, dependants',
      de: 'Familienstand, Angehörige',
    },
  },
  national_id: {
    group: 'national_id',
    label: {
      fr: 'Numéro de sécurité sociale / numéro national',
      nl: 'Rijksregisternummer / BSN',
      en: 'National identification number',
      de: 'Nationale Kennnummer',
    },
  },
  health: {
    group: 'special',
    label: {
      fr: 'Santé (aptitude, arrêt, handicap)',
      nl: 'Gezondheid (geschiktheid, ziekte, handicap)',
      en: 'Health (fitness, sick leave, disability)',
      de: 'Gesundheit',
    },
  },
  trade_union: {
    group: 'special',
    label: {
      fr: 'Appartenance syndicale',
      nl: 'Vakbondslidmaatschap',
      en: 'Trade-union membership',
      de: 'Gewerkschaftszugehörigkeit',
    },
  },
  biometric_id: {
    group: 'special',
    label: {
      fr: 'Biométrie d’identification',
      nl: 'Biometrische identificatie',
      en: 'Biometric identification',
      de: 'Biometrische Identifizierung',
    },
  },
  offences: {
    group: 'criminal',
    label: {
      fr: 'Infractions, contraventions, désignation du conducteur',
      nl: 'Overtredingen, boetes, aanduiding bestuurder',
      en: 'Offences, fines, driver designation',
      de: 'Verstöße, Bußgelder, Fahrerbenennung',
    },
  },
} as const satisfies Vocabulary<{ group: DataGroup }>;

export type DataCategoryCode = keyof typeof dataCategories;
