/** The categories of data subjects (Art. 30(1)(c) GDPR) that garages and shops meet. */
import type { Vocabulary } from './vocabulary.ts';

/** `isVulnerable` marks people in a weaker position (WP 248, criterion 7): staff, candidates, minors. */
export const dataSubjects = {
  customers: {
    isVulnerable: false,
    label: {
      fr: 'Clients particuliers',
      nl: 'Particuliere klanten',
      en: 'Consumer customers',
      de: 'Privatkunden',
    },
  },
  business_contacts: {
    isVulnerable: false,
    label: {
      fr: 'Contacts de clients professionnels',
      nl: 'Contactpersonen van zakelijke klanten',
      en: 'Business-customer contacts',
      de: 'Ansprechpartner von Geschäftskunden',
    },
  },
  prospects: {
    isVulnerable: false,
    label: {
      fr: 'Prospects, demandeurs de devis',
      nl: 'Prospecten, offerteaanvragers',
      en: 'Prospects, quote requesters',
      de: 'Interessenten, Angebotsanfragende',
    },
  },
  website_visitors: {
    isVulnerable: false,
    label: { fr: 'Visiteurs du site', nl: 'Websitebezoekers', en: 'Website visitors', de: 'Websitebesucher' },
  },
  account_holders: {
    isVulnerable: false,
    label: {
      fr: 'Titulaires d’un compte en ligne',
      nl: 'Houders van een online account',
      en: 'Online account holders',
      de: 'Inhaber eines Online-Kontos',
    },
  },
  newsletter_subscribers: {
    isVulnerable: false,
    label: {
      fr: 'Abonnés à la lettre d’information',
      nl: 'Nieuwsbriefabonnees',
      en: 'Newsletter subscribers',
      de: 'Newsletter-Abonnenten',
    },
  },
  commenters: {
    isVulnerable: false,
    label: {
      fr: 'Auteurs de commentaires ou d’avis',
      nl: 'Schrijvers van reacties of beoordelingen',
      en: 'Authors of comments or reviews',
      de: 'Verfasser von Kommentaren oder Bewertungen',
    },
  },
  social_followers: {
    isVulnerable: false,
    label: {
      fr: 'Abonnés et contacts des réseaux sociaux',
      nl: 'Volgers en contacten op sociale media',
      en: 'Social-media followers',
      de: 'Follower in sozialen Medien',
    },
  },
  recipients_delivery: {
    isVulnerable: false,
    label: {
      fr: 'Destinataires de colis',
      nl: 'Ontvangers van pakketten',
      en: 'Parcel recipients',
      de: 'Paketempfänger',
    },
  },
  vehicle_owners: {
    isVulnerable: false,
    label: {
      fr: 'Propriétaires / titulaires du certificat d’immatriculation',
      nl: 'Kentekenhouders / eigenaars',
      en: 'Vehicle owners / registered keepers',
      de: 'Fahrzeughalter',
    },
  },
  drivers: {
    isVulnerable: false,
    label: {
      fr: 'Conducteurs, utilisateurs du véhicule',
      nl: 'Bestuurders, gebruikers van het voertuig',
      en: 'Drivers, vehicle users',
      de: 'Fahrer, Fahrzeugnutzer',
    },
  },
  vehicle_sellers: {
    isVulnerable: false,
    label: {
      fr: 'Vendeurs de véhicules ou d’objets d’occasion',
      nl: 'Verkopers van tweedehands voertuigen of goederen',
      en: 'Sellers of used vehicles/goods',
      de: 'Verkäufer gebrauchter Fahrzeuge/Waren',
    },
  },
  insured_parties: {
    isVulnerable: false,
    label: {
      fr: 'Assurés, tiers impliqués dans un sinistre',
      nl: 'Verzekerden, betrokken derden bij schade',
      en: 'Insured persons, claim third parties',
      de: 'Versicherte, Unfallbeteiligte',
    },
  },
  suppliers: {
    isVulnerable: false,
    label: {
      fr: 'Fournisseurs (contacts)',
      nl: 'Leveranciers (contactpersonen)',
      en: 'Supplier contacts',
      de: 'Lieferanten (Ansprechpartner)',
    },
  },
  service_providers: {
    isVulnerable: false,
    label: { fr: 'Prestataires', nl: 'Dienstverleners', en: 'Service providers', de: 'Dienstleister' },
  },
  employees: {
    isVulnerable: true,
    label: {
      fr: 'Salariés, apprentis',
      nl: 'Werknemers, leerlingen',
      en: 'Employees, apprentices',
      de: 'Beschäftigte, Auszubildende',
    },
  },
  ex_employees: {
    isVulnerable: true,
    label: {
      fr: 'Anciens salariés',
      nl: 'Oud-werknemers',
      en: 'Former employees',
      de: 'Ehemalige Beschäftigte',
    },
  },
  candidates: {
    isVulnerable: true,
    label: { fr: 'Candidats à l’embauche', nl: 'Sollicitanten', en: 'Job applicants', de: 'Bewerber' },
  },
  interns_temps: {
    isVulnerable: true,
    label: {
      fr: 'Stagiaires, intérimaires',
      nl: 'Stagiairs, uitzendkrachten',
      en: 'Interns, temporary workers',
      de: 'Praktikanten, Leiharbeitnehmer',
    },
  },
  site_visitors: {
    isVulnerable: false,
    label: {
      fr: 'Visiteurs des locaux',
      nl: 'Bezoekers van de bedrijfsruimte',
      en: 'Visitors to premises',
      de: 'Besucher der Räumlichkeiten',
    },
  },
  minors: {
    isVulnerable: true,
    label: { fr: 'Mineurs', nl: 'Minderjarigen', en: 'Minors', de: 'Minderjährige' },
  },
  affiliates: {
    isVulnerable: false,
    label: {
      fr: 'Affiliés, partenaires commerciaux',
      nl: 'Affiliates, handelspartners',
      en: 'Affiliates, trade partners',
      de: 'Affiliates, Handelspartner',
    },
  },
  complainants: {
    isVulnerable: false,
    label: {
      fr: 'Réclamants, parties à un litige',
      nl: 'Klagers, partijen in een geschil',
      en: 'Complainants, litigants',
      de: 'Beschwerdeführer, Streitparteien',
    },
  },
  rights_requesters: {
    isVulnerable: false,
    label: {
      fr: 'Personnes exerçant leurs droits',
      nl: 'Personen die hun rechten uitoefenen',
      en: 'Persons exercising their rights',
      de: 'Personen, die ihre Rechte ausüben',
    },
  },
  app_users_b2b: {
    isVulnerable: false,
    label: {
      fr: 'Utilisateurs professionnels d’une plateforme',
      nl: 'Zakelijke platformgebruikers',
      en: 'Business platform users',
      de: 'Geschäftliche Plattformnutzer',
    },
  },
} as const satisfies Vocabulary<{ isVulnerable: boolean }>;

export type DataSubject = keyof typeof dataSubjects;
