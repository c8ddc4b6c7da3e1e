/** What the retention rows of the three countries are about, so that they can be compared, and the data each topic holds. */
import type { DataCategoryCode } from '#register/vocabulary/data-category.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';

/**
 * `dataCategories` are those a row may be proposed for; `about` is the one that is this very kind of data, so that a period
 * can be judged without knowing the activity (a name belongs to many topics, an invoice to one).
 */
export const retentionTopics = {
  invoices: {
    about: 'invoices',
    dataCategories: ['invoices', 'payments', 'bank_details'],
    label: {
      fr: 'Factures, livres et pièces comptables',
      nl: 'Facturen, boeken en boekingsstukken',
      en: 'Invoices, ledgers, accounting vouchers',
      de: 'Rechnungen, Bücher, Buchungsbelege',
    },
  },
  tax_records: {
    about: null,
    dataCategories: ['invoices'],
    label: {
      fr: 'Livres et documents pour l’impôt sur les revenus',
      nl: 'Boeken en bescheiden voor de inkomstenbelasting',
      en: 'Books and records for income tax',
      de: 'Bücher und Unterlagen für die Einkommensteuer',
    },
  },
  accounting_vouchers: {
    about: null,
    dataCategories: ['invoices'],
    label: {
      fr: 'Livres et pièces justificatives comptables',
      nl: 'Boeken en verantwoordingsstukken van de boekhouding',
      en: 'Accounting books and vouchers',
      de: 'Buchhaltungsbücher und Belege',
    },
  },
  real_estate: {
    about: null,
    dataCategories: ['invoices'],
    label: {
      fr: 'Documents sur les biens immobiliers d’investissement (TVA)',
      nl: 'Stukken over onroerende bedrijfsmiddelen (btw)',
      en: 'Records on real-estate capital goods (VAT)',
      de: 'Unterlagen zu Immobilien-Investitionsgütern (Umsatzsteuer)',
    },
  },
  one_stop_shop: {
    about: null,
    dataCategories: ['invoices', 'orders'],
    label: {
      fr: 'Ventes déclarées au guichet unique (OSS/IOSS)',
      nl: 'Verkopen via het éénloketsysteem (OSS/IOSS)',
      en: 'Sales declared through the one-stop shop (OSS/IOSS)',
      de: 'Über die einzige Anlaufstelle (OSS/IOSS) erklärte Verkäufe',
    },
  },
  orders: {
    about: 'orders',
    dataCategories: ['orders', 'delivery', 'quotes', 'signature', 'vehicle_tech'],
    label: {
      fr: 'Commandes, contrats, bons de livraison',
      nl: 'Bestellingen, overeenkomsten, leveringsbonnen',
      en: 'Orders, contracts, delivery documents',
      de: 'Bestellungen, Verträge, Lieferunterlagen',
    },
  },
  quotes: {
    about: 'quotes',
    dataCategories: ['quotes'],
    label: {
      fr: 'Devis non acceptés',
      nl: 'Niet aanvaarde offertes',
      en: 'Quotes not accepted',
      de: 'Nicht angenommene Angebote',
    },
  },
  prospects: {
    about: 'marketing_history',
    dataCategories: [
      'name',
      'postal_address',
      'email',
      'phone',
      'preferences',
      'marketing_history',
      'messages',
      'social_profile',
    ],
    label: {
      fr: 'Prospects, lettre d’information',
      nl: 'Prospecten, nieuwsbrief',
      en: 'Prospects, newsletter',
      de: 'Interessenten, Newsletter',
    },
  },
  consent_proof: {
    about: null,
    dataCategories: ['consents'],
    label: {
      fr: 'Preuve du consentement',
      nl: 'Bewijs van toestemming',
      en: 'Proof of consent',
      de: 'Nachweis der Einwilligung',
    },
  },
  customer_file: {
    about: null,
    dataCategories: [
      'name',
      'postal_address',
      'email',
      'phone',
      'customer_no',
      'preferences',
      'job',
      'vehicle_reg',
      'vin',
      'vehicle_tech',
      'profiling',
    ],
    label: {
      fr: 'Fichier clients',
      nl: 'Klantenbestand',
      en: 'Customer file',
      de: 'Kundendatei',
    },
  },
  online_account: {
    about: 'credentials',
    dataCategories: ['credentials', 'name', 'email'],
    label: {
      fr: 'Compte en ligne inactif',
      nl: 'Inactief online account',
      en: 'Inactive online account',
      de: 'Inaktives Online-Konto',
    },
  },
  objection_list: {
    about: null,
    dataCategories: ['consents'],
    label: {
      fr: 'Liste d’opposition à la prospection',
      nl: 'Lijst van bezwaren tegen direct marketing',
      en: 'Objection (opt-out) list',
      de: 'Liste der Werbewidersprüche',
    },
  },
  phone_consent: {
    about: null,
    dataCategories: ['consents'],
    label: {
      fr: 'Consentement au démarchage téléphonique',
      nl: 'Toestemming voor telefonische verkoop',
      en: 'Consent to phone marketing',
      de: 'Einwilligung in Telefonwerbung',
    },
  },
  conformity: {
    about: 'warranty',
    dataCategories: ['warranty'],
    label: {
      fr: 'Garantie légale de conformité',
      nl: 'Wettelijke garantie (conformiteit)',
      en: 'Legal conformity guarantee',
      de: 'Gesetzliche Gewährleistung',
    },
  },
  hidden_defects: {
    about: null,
    dataCategories: ['warranty'],
    label: {
      fr: 'Garantie des vices cachés',
      nl: 'Vrijwaring voor verborgen gebreken',
      en: 'Hidden defects',
      de: 'Haftung für versteckte Mängel',
    },
  },
  trader_claim: {
    about: null,
    dataCategories: ['credit_default'],
    label: {
      fr: 'Créance sur un consommateur (impayé)',
      nl: 'Vordering op een consument (onbetaald)',
      en: 'Claim of a trader against a consumer (unpaid)',
      de: 'Forderung gegen einen Verbraucher (unbezahlt)',
    },
  },
  payslips: {
    about: 'payroll',
    dataCategories: ['payroll', 'bank_details'],
    label: {
      fr: 'Bulletins de paie, documents de paie',
      nl: 'Loonbrieven, loonadministratie',
      en: 'Payslips, payroll documents',
      de: 'Lohnabrechnungen, Lohnunterlagen',
    },
  },
  staff_register: {
    about: null,
    dataCategories: ['hr_file', 'birth', 'gender', 'job', 'national_id'],
    label: {
      fr: 'Registre unique du personnel, documents sociaux',
      nl: 'Personeelsregister, sociale documenten',
      en: 'Staff register, social documents',
      de: 'Personalregister, Sozialdokumente',
    },
  },
  personnel_file: {
    about: 'hr_file',
    dataCategories: ['hr_file', 'family', 'health', 'cv'],
    label: {
      fr: 'Dossier du personnel',
      nl: 'Personeelsdossier',
      en: 'Personnel file',
      de: 'Personalakte',
    },
  },
  social_contributions: {
    about: null,
    dataCategories: ['payroll', 'national_id'],
    label: {
      fr: 'Pièces relatives aux cotisations sociales',
      nl: 'Stukken over sociale bijdragen',
      en: 'Social-contribution records',
      de: 'Unterlagen zu Sozialbeiträgen',
    },
  },
  working_time: {
    about: null,
    dataCategories: ['hr_file'],
    label: {
      fr: 'Décompte du temps de travail',
      nl: 'Registratie van de arbeidstijd',
      en: 'Working-time records',
      de: 'Arbeitszeitaufzeichnungen',
    },
  },
  wage_claims: {
    about: null,
    dataCategories: ['payroll'],
    label: {
      fr: 'Action en paiement du salaire',
      nl: 'Loonvorderingen',
      en: 'Wage claims',
      de: 'Lohnforderungen',
    },
  },
  wage_tax_identity: {
    about: null,
    dataCategories: ['id_document', 'national_id', 'payroll'],
    label: {
      fr: 'Déclaration pour l’impôt sur les salaires et copie de la pièce d’identité du salarié',
      nl: 'Loonbelastingverklaring en kopie identiteitsbewijs van de werknemer',
      en: 'Wage-tax statement and copy of the employee’s identity document',
      de: 'Lohnsteuererklärung und Ausweiskopie des Beschäftigten',
    },
  },
  national_number: {
    about: null,
    dataCategories: ['national_id'],
    label: {
      fr: 'Numéro d’identification national',
      nl: 'Burgerservicenummer (BSN)',
      en: 'National identification number',
      de: 'Nationale Kennnummer',
    },
  },
  candidates: {
    about: 'cv',
    dataCategories: ['cv'],
    label: {
      fr: 'Candidatures non retenues',
      nl: 'Niet weerhouden sollicitaties',
      en: 'Unsuccessful applications',
      de: 'Erfolglose Bewerbungen',
    },
  },
  cctv: {
    about: 'photo_video',
    dataCategories: ['photo_video'],
    label: {
      fr: 'Images de vidéosurveillance',
      nl: 'Camerabeelden',
      en: 'CCTV images',
      de: 'Videoaufnahmen',
    },
  },
  cookie_choice: {
    about: null,
    dataCategories: ['consents', 'cookies_ids'],
    label: {
      fr: 'Choix en matière de cookies',
      nl: 'Cookiekeuze',
      en: 'Cookie choice',
      de: 'Cookie-Auswahl',
    },
  },
  audience_measurement: {
    about: 'browsing',
    dataCategories: ['cookies_ids', 'browsing', 'user_agent'],
    label: {
      fr: 'Mesure d’audience',
      nl: 'Webstatistieken',
      en: 'Audience measurement',
      de: 'Reichweitenmessung',
    },
  },
  logs: {
    about: 'logs',
    dataCategories: ['logs', 'ip_address', 'user_agent', 'credentials'],
    label: {
      fr: 'Journaux techniques',
      nl: 'Technische logs',
      en: 'Technical logs',
      de: 'Technische Protokolle',
    },
  },
  payment_card: {
    about: 'card_data',
    dataCategories: ['card_data'],
    label: {
      fr: 'Données de carte de paiement',
      nl: 'Betaalkaartgegevens',
      en: 'Payment-card data',
      de: 'Zahlungskartendaten',
    },
  },
  complaints: {
    about: 'complaints',
    dataCategories: ['complaints', 'messages'],
    label: {
      fr: 'Réclamations, service après-vente',
      nl: 'Klachten, klantendienst',
      en: 'Complaints, after-sales',
      de: 'Beschwerden, Kundendienst',
    },
  },
  litigation: {
    about: 'litigation',
    dataCategories: ['litigation', 'credit_default'],
    label: {
      fr: 'Contentieux',
      nl: 'Geschillen en incasso',
      en: 'Litigation',
      de: 'Rechtsstreitigkeiten',
    },
  },
  rights_requests: {
    about: null,
    dataCategories: ['messages', 'name', 'email', 'postal_address'],
    label: {
      fr: 'Demandes d’exercice des droits',
      nl: 'Verzoeken van betrokkenen',
      en: 'Data-subject requests',
      de: 'Anträge betroffener Personen',
    },
  },
  identity_proof: {
    about: null,
    dataCategories: ['id_document'],
    label: {
      fr: 'Copie d’une pièce d’identité demandée en cas de doute',
      nl: 'Kopie van een identiteitsbewijs gevraagd bij twijfel',
      en: 'Copy of an identity document asked for in case of doubt',
      de: 'Bei Zweifeln verlangte Ausweiskopie',
    },
  },
  used_goods_register: {
    about: null,
    dataCategories: ['id_document', 'name', 'postal_address', 'vehicle_reg', 'vin', 'signature'],
    label: {
      fr: 'Registre des achats d’occasion (livre de police)',
      nl: 'Inkoopregister van tweedehandsgoederen',
      en: 'Used-goods purchase register',
      de: 'Ankaufsbuch für Gebrauchtwaren',
    },
  },
  vehicle_registration: {
    about: 'registration_cert',
    dataCategories: ['registration_cert', 'id_document', 'vehicle_reg', 'vin', 'birth'],
    label: {
      fr: 'Dossiers d’immatriculation (SIV)',
      nl: 'Inschrijvingsdossiers van voertuigen',
      en: 'Vehicle-registration files',
      de: 'Zulassungsunterlagen',
    },
  },
  storage: {
    about: 'tyre_storage',
    dataCategories: ['tyre_storage'],
    label: {
      fr: 'Gardiennage de pneus ou de véhicules',
      nl: 'Opslag van banden of voertuigen',
      en: 'Storage of tyres or vehicles',
      de: 'Einlagerung von Reifen oder Fahrzeugen',
    },
  },
  driver_designation: {
    about: 'offences',
    dataCategories: ['offences', 'driving_licence'],
    label: {
      fr: 'Désignation du conducteur (contraventions)',
      nl: 'Aanduiding van de bestuurder (boetes)',
      en: 'Driver designation for fines',
      de: 'Fahrerbenennung bei Bußgeldern',
    },
  },
  insurance_claim: {
    about: 'insurance_claim',
    dataCategories: ['insurance_claim'],
    label: {
      fr: 'Dossier de sinistre',
      nl: 'Schadedossier',
      en: 'Insurance-claim file',
      de: 'Schadenakte',
    },
  },
  odometer: {
    about: null,
    dataCategories: ['vin', 'vehicle_tech', 'vehicle_reg'],
    label: {
      fr: 'Relevés kilométriques transmis au registre',
      nl: 'Kilometerstanden gemeld aan het register',
      en: 'Odometer readings reported to the register',
      de: 'An das Register gemeldete Kilometerstände',
    },
  },
  breach_log: {
    about: null,
    dataCategories: ['name', 'email'],
    label: {
      fr: 'Registre des violations de données',
      nl: 'Register van datalekken',
      en: 'Breach log',
      de: 'Verzeichnis der Datenpannen',
    },
  },
} as const satisfies Vocabulary<{
  about: DataCategoryCode | null;
  dataCategories: readonly DataCategoryCode[];
}>;

export type RetentionTopic = keyof typeof retentionTopics;
