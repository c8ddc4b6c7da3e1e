/** What many templates share: retention rows by subject, sources, recipients, measures, and a few sentences. */
import type { DataSource } from '#register/vocabulary/data-source.ts';
import type { SecurityMeasureCode } from '#register/vocabulary/security-measure.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { ByCountry, TemplateRecipient } from './template.ts';

/** Rows of the retention library that speak of the same subject in each country. */
export const rows = {
  invoices: { FR: 'F1', BE: 'B1', NL: 'N1' },
  orders: { FR: 'F2', BE: 'B5', NL: 'N4' },
  repairOrders: { FR: 'F3', BE: 'B5', NL: 'N4' },
  quotes: { FR: 'F4', BE: 'B6', NL: 'N5' },
  prospects: { FR: 'F5', BE: 'B7', NL: 'N6' },
  consentProof: { FR: 'F5b', BE: 'B7b', NL: 'N6b' },
  customers: { FR: 'F6', BE: 'B8', NL: 'N8' },
  accounts: { FR: 'F6b', BE: 'B8', NL: 'N8' },
  objections: { FR: 'F7' },
  conformity: { FR: 'F9', BE: 'B9', NL: 'N9' },
  unpaid: { FR: 'F11', BE: 'B10', NL: 'N10' },
  payslips: { FR: 'F12', BE: 'B12', NL: 'N11' },
  staffRegister: { FR: 'F13', BE: 'B11', NL: 'N13' },
  personnelFile: { FR: 'F13', BE: 'B13', NL: 'N13' },
  workingTime: { FR: 'F15', BE: 'B11', NL: 'N11' },
  nationalNumber: { FR: 'F14', BE: 'B12', NL: 'N12' },
  candidates: { FR: 'F17', BE: 'B14', NL: 'N14' },
  cctv: { FR: 'F18', BE: 'B15', NL: 'N15' },
  cookieChoice: { FR: 'F19', BE: 'B16', NL: 'N16' },
  audience: { FR: 'F20', NL: 'N16b' },
  audienceData: { FR: 'F20b', NL: 'N16b' },
  logs: { FR: 'F21', BE: 'B17', NL: 'N17' },
  card: { FR: 'F22', BE: 'B18', NL: 'N18' },
  complaints: { FR: 'F23', BE: 'B19', NL: 'N19' },
  litigation: { FR: 'F24', BE: 'B20', NL: 'N20' },
  requests: { FR: 'F25', BE: 'B23b' },
  purchases: { FR: 'F26a', BE: 'B22', NL: 'N22' },
  registration: { FR: 'F27' },
  storage: { FR: 'F28', BE: 'B8', NL: 'N8' },
  fines: { FR: 'F29' },
  claims: { FR: 'F30' },
  odometer: { BE: 'B21', NL: 'N21' },
  breaches: { FR: 'F31', BE: 'B23' },
  none: {},
} as const satisfies Readonly<Record<string, ByCountry<string>>>;

export const from = {
  form: ['subject_form'],
  person: ['subject_oral', 'subject_written'],
  anywhere: ['subject_form', 'subject_oral', 'subject_written'],
  us: ['generated'],
  machine: ['automatic'],
} as const satisfies Readonly<Record<string, readonly DataSource[]>>;

/** What decides the period where the library has no row for the country. */
export const criteria = {
  claims: {
    fr: 'Jusqu’au règlement du dossier, puis le temps pendant lequel une réclamation reste possible selon la loi.',
    nl: 'Tot het dossier is afgehandeld, daarna zolang een vordering wettelijk mogelijk blijft.',
    en: 'Until the file is settled, then for as long as the law allows a claim.',
    de: 'Bis zur Erledigung des Vorgangs, danach solange gesetzlich Ansprüche möglich sind.',
  },
  purpose: {
    fr: 'Pas plus longtemps que le but ne l’exige ; revu chaque année.',
    nl: 'Niet langer dan het doel vereist; elk jaar herbekeken.',
    en: 'No longer than the purpose requires; reviewed every year.',
    de: 'Nicht länger als der Zweck es erfordert; jährlich überprüft.',
  },
  accountability: {
    fr: 'Jusqu’à la réponse, puis aussi longtemps que l’entreprise peut devoir prouver qu’elle a bien agi.',
    nl: 'Tot het antwoord, daarna zolang de onderneming kan moeten bewijzen dat ze juist handelde.',
    en: 'Until the reply, then for as long as the business may have to prove that it acted properly.',
    de: 'Bis zur Antwort, danach solange das Unternehmen sein korrektes Handeln nachweisen muss.',
  },
  objection: {
    fr: 'Aussi longtemps que nécessaire pour respecter l’opposition, et seulement avec les données utiles à cela.',
    nl: 'Zolang nodig om het bezwaar te respecteren, en alleen met de gegevens die daarvoor nodig zijn.',
    en: 'As long as needed to respect the objection, and only with the data needed for that.',
    de: 'Solange zur Beachtung des Widerspruchs nötig, und nur mit den dafür erforderlichen Daten.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const measures = {
  file: ['sec_roles', 'sec_accounts', 'sec_password', 'sec_backup'],
  money: ['sec_roles', 'sec_accounts', 'sec_mfa', 'sec_backup', 'sec_tls'],
  web: ['sec_tls', 'sec_updates', 'sec_backup', 'sec_logging'],
  account: ['sec_tls', 'sec_hash', 'sec_updates', 'sec_mfa'],
  staff: ['sec_roles', 'sec_premises', 'sec_confidential', 'sec_atrest', 'sec_backup'],
  paper: ['sec_roles', 'sec_premises', 'sec_paper'],
  tool: ['sec_roles', 'sec_mfa', 'sec_dpa', 'sec_purge'],
} as const satisfies Readonly<Record<string, readonly SecurityMeasureCode[]>>;

export const recipients = {
  sales: {
    id: 'sales',
    kind: 'internal_staff',
    name: {
      fr: 'Accueil et service commercial',
      nl: 'Onthaal en verkoop',
      en: 'Front desk and sales',
      de: 'Empfang und Verkauf',
    },
    dataPassed: {
      fr: 'Le dossier, pour le traiter',
      nl: 'Het dossier, om het te behandelen',
      en: 'The file, to deal with it',
      de: 'Der Vorgang, zur Bearbeitung',
    },
  },
  workshop: {
    id: 'workshop',
    kind: 'internal_staff',
    name: { fr: 'Atelier', nl: 'Werkplaats', en: 'Workshop', de: 'Werkstatt' },
    dataPassed: {
      fr: 'Le véhicule et les travaux demandés',
      nl: 'Het voertuig en de gevraagde werken',
      en: 'The vehicle and the work asked for',
      de: 'Das Fahrzeug und die gewünschten Arbeiten',
    },
  },
  accounts: {
    id: 'accounts',
    kind: 'internal_staff',
    name: {
      fr: 'Comptabilité et direction',
      nl: 'Boekhouding en directie',
      en: 'Accounts and management',
      de: 'Buchhaltung und Leitung',
    },
    dataPassed: {
      fr: 'Factures, paiements, impayés',
      nl: 'Facturen, betalingen, openstaande bedragen',
      en: 'Invoices, payments, arrears',
      de: 'Rechnungen, Zahlungen, Außenstände',
    },
  },
  management: {
    id: 'management',
    kind: 'internal_staff',
    name: { fr: 'Direction', nl: 'Directie', en: 'Management', de: 'Leitung' },
    dataPassed: {
      fr: 'Le dossier, selon le besoin',
      nl: 'Het dossier, voor zover nodig',
      en: 'The file, as far as needed',
      de: 'Der Vorgang, soweit nötig',
    },
  },
  staffOffice: {
    id: 'staff-office',
    kind: 'internal_staff',
    name: {
      fr: 'Direction et personne chargée du personnel',
      nl: 'Directie en personeelsverantwoordelijke',
      en: 'Management and the person in charge of staff',
      de: 'Leitung und Personalverantwortliche',
    },
    dataPassed: {
      fr: 'Le dossier du personnel',
      nl: 'Het personeelsdossier',
      en: 'The staff file',
      de: 'Die Personalakte',
    },
  },
  webmaster: {
    id: 'webmaster',
    kind: 'internal_staff',
    name: {
      fr: 'Personne chargée du site',
      nl: 'Websiteverantwoordelijke',
      en: 'Person in charge of the website',
      de: 'Zuständige Person für die Website',
    },
    dataPassed: {
      fr: 'Ce que les visiteurs envoient ou publient, statistiques, journaux',
      nl: 'Wat bezoekers versturen of publiceren, statistieken, logs',
      en: 'What visitors send or publish, statistics, logs',
      de: 'Was Besucher senden oder veröffentlichen, Statistik, Protokolle',
    },
  },
  privacyContact: {
    id: 'privacy-contact',
    kind: 'internal_staff',
    name: {
      fr: 'Personne chargée de la protection des données',
      nl: 'Verantwoordelijke voor gegevensbescherming',
      en: 'Person in charge of data protection',
      de: 'Zuständige Person für Datenschutz',
    },
    dataPassed: {
      fr: 'La demande ou l’incident, et la réponse donnée',
      nl: 'Het verzoek of incident, en het gegeven antwoord',
      en: 'The request or incident, and the answer given',
      de: 'Der Antrag oder Vorfall und die Antwort',
    },
  },
  softwareHost: {
    id: 'software',
    kind: 'it_provider',
    name: {
      fr: 'Éditeur du logiciel de gestion',
      nl: 'Leverancier van het beheerpakket',
      en: 'Maker of the management software',
      de: 'Anbieter der Verwaltungssoftware',
    },
    dataPassed: {
      fr: 'Les données saisies, pour l’hébergement et l’assistance',
      nl: 'De ingevoerde gegevens, voor hosting en ondersteuning',
      en: 'The data entered, for hosting and support',
      de: 'Die eingegebenen Daten, für Hosting und Support',
    },
  },
  host: {
    id: 'host',
    kind: 'host',
    name: {
      fr: 'Hébergeur du site et de la messagerie',
      nl: 'Hosting van website en e-mail',
      en: 'Host of the website and mail',
      de: 'Hosting von Website und E-Mail',
    },
    dataPassed: {
      fr: 'Contenu du site et des messages, journaux',
      nl: 'Inhoud van site en berichten, logs',
      en: 'Content of the site and messages, logs',
      de: 'Inhalte von Website und Nachrichten, Protokolle',
    },
  },
  itSupport: {
    id: 'it-support',
    kind: 'it_provider',
    name: {
      fr: 'Prestataire de maintenance informatique',
      nl: 'IT-onderhoudsbedrijf',
      en: 'IT maintenance company',
      de: 'IT-Wartungsunternehmen',
    },
    dataPassed: {
      fr: 'Accès technique, au besoin',
      nl: 'Technische toegang, indien nodig',
      en: 'Technical access, when needed',
      de: 'Technischer Zugriff, bei Bedarf',
    },
  },
  accountant: {
    id: 'accountant',
    kind: 'accountant',
    name: {
      fr: 'Expert-comptable',
      nl: 'Accountant of boekhouder',
      en: 'Accountant',
      de: 'Steuerberater oder Buchhalter',
    },
    dataPassed: {
      fr: 'Factures et pièces comptables',
      nl: 'Facturen en boekingsstukken',
      en: 'Invoices and accounting vouchers',
      de: 'Rechnungen und Buchungsbelege',
    },
  },
  einvoicing: {
    id: 'einvoicing',
    kind: 'einvoice_platform',
    name: {
      fr: 'Plateforme de facturation électronique',
      nl: 'Platform voor e-facturatie',
      en: 'Electronic invoicing platform',
      de: 'E-Rechnungsplattform',
    },
    dataPassed: {
      fr: 'Factures émises et reçues',
      nl: 'Verzonden en ontvangen facturen',
      en: 'Invoices sent and received',
      de: 'Ausgestellte und empfangene Rechnungen',
    },
  },
  tax: {
    id: 'tax',
    kind: 'tax_social',
    name: {
      fr: 'Administration fiscale, en cas de contrôle',
      nl: 'Belastingdienst, bij controle',
      en: 'Tax administration, in case of an audit',
      de: 'Finanzverwaltung, bei einer Prüfung',
    },
    dataPassed: {
      fr: 'Factures et livres, sur demande',
      nl: 'Facturen en boeken, op verzoek',
      en: 'Invoices and books, on request',
      de: 'Rechnungen und Bücher, auf Verlangen',
    },
  },
  bank: {
    id: 'bank',
    kind: 'bank',
    name: { fr: 'Banque', nl: 'Bank', en: 'Bank', de: 'Bank' },
    dataPassed: {
      fr: 'Virements et encaissements',
      nl: 'Overschrijvingen en ontvangsten',
      en: 'Transfers and receipts',
      de: 'Überweisungen und Zahlungseingänge',
    },
  },
  payment: {
    id: 'payment',
    kind: 'payment',
    name: {
      fr: 'Prestataire de paiement en ligne ou du terminal',
      nl: 'Betaaldienstverlener online of van de terminal',
      en: 'Payment provider, online or of the terminal',
      de: 'Zahlungsdienstleister, online oder des Terminals',
    },
    dataPassed: {
      fr: 'Nom, montant, référence, données de paiement',
      nl: 'Naam, bedrag, referentie, betaalgegevens',
      en: 'Name, amount, reference, payment data',
      de: 'Name, Betrag, Referenz, Zahlungsdaten',
    },
  },
  carrier: {
    id: 'carrier',
    kind: 'carrier',
    name: { fr: 'Transporteur', nl: 'Vervoerder', en: 'Carrier', de: 'Paketdienst' },
    dataPassed: {
      fr: 'Nom, adresse, téléphone ou e-mail pour le suivi',
      nl: 'Naam, adres, telefoon of e-mail voor tracking',
      en: 'Name, address, phone or e-mail for tracking',
      de: 'Name, Anschrift, Telefon oder E-Mail für die Sendungsverfolgung',
    },
  },
  insurer: {
    id: 'insurer',
    kind: 'insurer_expert',
    name: {
      fr: 'Assureur et expert automobile',
      nl: 'Verzekeraar en auto-expert',
      en: 'Insurer and motor assessor',
      de: 'Versicherer und Kfz-Gutachter',
    },
    dataPassed: {
      fr: 'Le dossier de sinistre',
      nl: 'Het schadedossier',
      en: 'The claim file',
      de: 'Die Schadenakte',
    },
  },
  collector: {
    id: 'collector',
    kind: 'debt_collector',
    name: {
      fr: 'Avocat, huissier ou société de recouvrement',
      nl: 'Advocaat, deurwaarder of incassobureau',
      en: 'Lawyer, bailiff or debt collector',
      de: 'Anwalt, Gerichtsvollzieher oder Inkassobüro',
    },
    dataPassed: {
      fr: 'Coordonnées, créance, pièces utiles',
      nl: 'Contactgegevens, vordering, nuttige stukken',
      en: 'Contact details, the claim, the papers needed',
      de: 'Kontaktdaten, Forderung, nötige Unterlagen',
    },
  },
  courts: {
    id: 'courts',
    kind: 'authorities',
    name: {
      fr: 'Tribunal compétent',
      nl: 'Bevoegde rechtbank',
      en: 'Competent court',
      de: 'Zuständiges Gericht',
    },
    dataPassed: {
      fr: 'Les pièces du litige',
      nl: 'De stukken van het geschil',
      en: 'The papers of the dispute',
      de: 'Die Unterlagen des Streits',
    },
  },
  police: {
    id: 'police',
    kind: 'authorities',
    name: {
      fr: 'Police et justice, sur demande légale',
      nl: 'Politie en justitie, op wettelijk verzoek',
      en: 'Police and courts, on a lawful request',
      de: 'Polizei und Justiz, auf gesetzliches Verlangen',
    },
    dataPassed: {
      fr: 'Ce que la loi permet de demander',
      nl: 'Wat de wet toestaat te vragen',
      en: 'What the law allows them to ask for',
      de: 'Was das Gesetz zu verlangen erlaubt',
    },
  },
  mailing: {
    id: 'mailing',
    kind: 'marketing_tool',
    name: {
      fr: 'Outil d’envoi d’e-mails ou de SMS',
      nl: 'E-mail- of sms-verzendtool',
      en: 'E-mail or SMS sending tool',
      de: 'Versandwerkzeug für E-Mail oder SMS',
    },
    dataPassed: {
      fr: 'Nom, e-mail ou mobile, historique d’envoi',
      nl: 'Naam, e-mail of gsm-nummer, verzendhistoriek',
      en: 'Name, e-mail or mobile, sending history',
      de: 'Name, E-Mail oder Mobilnummer, Versandhistorie',
    },
  },
} as const satisfies Readonly<Record<string, TemplateRecipient>>;
