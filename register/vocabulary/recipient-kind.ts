/** The kinds of recipients (Art. 4(9) and 30(1)(d) GDPR) and the role each usually has. */
import type { RecipientRole } from './recipient-role.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `usualRole` is a proposal: the contract and the facts decide (EDPB Guidelines 07/2020). */
export const recipientKinds = {
  internal_staff: {
    usualRole: 'internal',
    label: {
      fr: 'Service interne habilité',
      nl: 'Bevoegde interne dienst',
      en: 'Authorised internal staff',
      de: 'Befugte interne Stelle',
    },
  },
  host: {
    usualRole: 'processor',
    label: {
      fr: 'Hébergeur, messagerie',
      nl: 'Hosting, e-mail',
      en: 'Hosting, e-mail',
      de: 'Hosting, E-Mail',
    },
  },
  it_provider: {
    usualRole: 'processor',
    label: {
      fr: 'Prestataire informatique, maintenance',
      nl: 'IT-dienstverlener, onderhoud',
      en: 'IT provider, maintenance',
      de: 'IT-Dienstleister, Wartung',
    },
  },
  shop_platform: {
    usualRole: 'processor',
    label: {
      fr: 'Plateforme e-commerce',
      nl: 'Webshopplatform',
      en: 'E-commerce platform',
      de: 'Shop-Plattform',
    },
  },
  payment: {
    usualRole: 'controller',
    label: {
      fr: 'Prestataire de paiement',
      nl: 'Betaaldienstverlener',
      en: 'Payment provider',
      de: 'Zahlungsdienstleister',
    },
  },
  bank: { usualRole: 'controller', label: { fr: 'Banque', nl: 'Bank', en: 'Bank', de: 'Bank' } },
  carrier: {
    usualRole: 'controller',
    label: {
      fr: 'Transporteur, poste',
      nl: 'Vervoerder, post',
      en: 'Carrier, post',
      de: 'Paketdienst, Post',
    },
  },
  shipping_platform: {
    usualRole: 'processor',
    label: {
      fr: 'Plateforme d’expédition',
      nl: 'Verzendplatform',
      en: 'Shipping platform',
      de: 'Versandplattform',
    },
  },
  accountant: {
    usualRole: 'controller',
    label: {
      fr: 'Expert-comptable',
      nl: 'Accountant, boekhouder',
      en: 'Accountant',
      de: 'Steuerberater, Buchhalter',
    },
  },
  accounting_software: {
    usualRole: 'processor',
    label: {
      fr: 'Logiciel de facturation/comptabilité',
      nl: 'Facturatie-/boekhoudsoftware',
      en: 'Invoicing/accounting software',
      de: 'Rechnungs-/Buchhaltungssoftware',
    },
  },
  einvoice_platform: {
    usualRole: 'processor',
    label: {
      fr: 'Plateforme de facturation électronique (PA, Peppol)',
      nl: 'E-facturatieplatform (Peppol)',
      en: 'E-invoicing platform (Peppol)',
      de: 'E-Rechnungsplattform (Peppol)',
    },
  },
  payroll_bureau: {
    usualRole: 'processor',
    label: {
      fr: 'Gestionnaire de paie, secrétariat social',
      nl: 'Sociaal secretariaat, loonverwerker',
      en: 'Payroll bureau',
      de: 'Lohnbüro',
    },
  },
  marketing_tool: {
    usualRole: 'processor',
    label: {
      fr: 'Routage e-mail/SMS',
      nl: 'E-mail-/sms-marketing',
      en: 'E-mail/SMS marketing tool',
      de: 'E-Mail-/SMS-Marketing',
    },
  },
  analytics: {
    usualRole: 'processor',
    label: { fr: 'Mesure d’audience', nl: 'Webstatistieken', en: 'Web analytics', de: 'Webanalyse' },
  },
  ads_social: {
    usualRole: 'controller',
    label: {
      fr: 'Régie publicitaire, réseau social',
      nl: 'Advertentieplatform, sociaal netwerk',
      en: 'Ad platform, social network',
      de: 'Werbeplattform, soziales Netzwerk',
    },
  },
  reviews: {
    usualRole: 'processor',
    label: {
      fr: 'Plateforme d’avis',
      nl: 'Beoordelingsplatform',
      en: 'Review platform',
      de: 'Bewertungsplattform',
    },
  },
  insurer_expert: {
    usualRole: 'controller',
    label: {
      fr: 'Assureur, expert automobile',
      nl: 'Verzekeraar, expert',
      en: 'Insurer, assessor',
      de: 'Versicherer, Gutachter',
    },
  },
  manufacturer: {
    usualRole: 'controller',
    label: {
      fr: 'Constructeur, réseau de marque',
      nl: 'Fabrikant, merknetwerk',
      en: 'Manufacturer, brand network',
      de: 'Hersteller, Markennetz',
    },
  },
  subcontract_garage: {
    usualRole: 'controller',
    label: {
      fr: 'Confrère, sous-traitant technique',
      nl: 'Collega-garage, onderaannemer',
      en: 'Subcontracted workshop',
      de: 'Partnerwerkstatt',
    },
  },
  vehicle_register: {
    usualRole: 'controller',
    label: {
      fr: 'Registre d’immatriculation (SIV/ANTS, DIV, RDW), Car-Pass',
      nl: 'Kentekenregister (RDW, DIV, SIV), Car-Pass',
      en: 'Vehicle register, Car-Pass',
      de: 'Zulassungsregister, Car-Pass',
    },
  },
  tax_social: {
    usualRole: 'controller',
    label: {
      fr: 'Administration fiscale, organismes sociaux',
      nl: 'Belastingdienst, sociale instanties',
      en: 'Tax and social authorities',
      de: 'Finanz- und Sozialbehörden',
    },
  },
  authorities: {
    usualRole: 'controller',
    label: {
      fr: 'Police, justice, autorités',
      nl: 'Politie, justitie, autoriteiten',
      en: 'Police, courts, authorities',
      de: 'Polizei, Gerichte, Behörden',
    },
  },
  debt_collector: {
    usualRole: 'controller',
    label: {
      fr: 'Recouvrement, huissier, avocat',
      nl: 'Incasso, deurwaarder, advocaat',
      en: 'Debt collector, bailiff, lawyer',
      de: 'Inkasso, Gerichtsvollzieher, Anwalt',
    },
  },
  credit_bureau: {
    usualRole: 'controller',
    label: {
      fr: 'Fichier de crédit (ex. BKR)',
      nl: 'Kredietregister (bv. BKR)',
      en: 'Credit register',
      de: 'Kreditregister',
    },
  },
  group_company: {
    usualRole: 'controller',
    label: {
      fr: 'Société du groupe',
      nl: 'Groepsmaatschappij',
      en: 'Group company',
      de: 'Konzerngesellschaft',
    },
  },
  public_display: {
    usualRole: 'none',
    label: {
      fr: 'Public (avis ou commentaire publié)',
      nl: 'Publiek (gepubliceerde reactie)',
      en: 'The public (published content)',
      de: 'Öffentlichkeit (Veröffentlichung)',
    },
  },
} as const satisfies Vocabulary<{ usualRole: RecipientRole }>;

export type RecipientKind = keyof typeof recipientKinds;
