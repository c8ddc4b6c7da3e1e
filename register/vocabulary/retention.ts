/** The words of retention (Art. 5(1)(e) and 30(1)(f) GDPR): phases, units, what starts the clock, why, and what comes at the end. */
import type { Vocabulary } from './vocabulary.ts';

/** The three phases of the CNIL's retention guide; Belgium and the Netherlands do not name them but apply the same idea. */
export const retentionPhases = {
  active: { label: { fr: 'Base active', nl: 'Actieve databank', en: 'Active base', de: 'Aktive Datenbank' } },
  intermediate: {
    label: {
      fr: 'Archivage intermédiaire',
      nl: 'Tussentijds archief',
      en: 'Intermediate archive',
      de: 'Zwischenarchiv',
    },
  },
  final: {
    label: {
      fr: 'Suppression ou anonymisation',
      nl: 'Wissing of anonimisering',
      en: 'Deletion or anonymisation',
      de: 'Löschung oder Anonymisierung',
    },
  },
} as const satisfies Vocabulary;
export type RetentionPhaseCode = keyof typeof retentionPhases;

/** `until_event` needs no number: the phase lasts until its event. `session` is a browser session. `none` says that this phase does not exist. */
export const retentionUnits = {
  minutes: { label: { fr: 'minutes', nl: 'minuten', en: 'minutes', de: 'Minuten' } },
  hours: { label: { fr: 'heures', nl: 'uur', en: 'hours', de: 'Stunden' } },
  days: { label: { fr: 'jours', nl: 'dagen', en: 'days', de: 'Tage' } },
  weeks: { label: { fr: 'semaines', nl: 'weken', en: 'weeks', de: 'Wochen' } },
  months: { label: { fr: 'mois', nl: 'maanden', en: 'months', de: 'Monate' } },
  years: { label: { fr: 'ans', nl: 'jaar', en: 'years', de: 'Jahre' } },
  until_event: {
    label: {
      fr: 'jusqu’à l’événement',
      nl: 'tot de gebeurtenis',
      en: 'until the event',
      de: 'bis zum Ereignis',
    },
  },
  session: {
    label: {
      fr: 'durée de la session',
      nl: 'duur van de sessie',
      en: 'browser session',
      de: 'Dauer der Sitzung',
    },
  },
  none: { label: { fr: 'aucune', nl: 'geen', en: 'none', de: 'keine' } },
  unlimited: { label: { fr: 'illimitée', nl: 'onbeperkt', en: 'unlimited', de: 'unbegrenzt' } },
} as const satisfies Vocabulary;
export type RetentionUnit = keyof typeof retentionUnits;

/** What starts the clock (or, with `until_event`, stops it). Labels complete both “from …” and “until …” as noun phrases. */
export const startEvents = {
  collection: { label: { fr: 'la collecte', nl: 'de verzameling', en: 'collection', de: 'die Erhebung' } },
  last_contact: {
    label: {
      fr: 'le dernier contact venant de la personne',
      nl: 'het laatste contact vanwege de betrokkene',
      en: 'the last contact from the person',
      de: 'der letzte Kontakt der Person',
    },
  },
  last_activity: {
    label: {
      fr: 'la dernière activité',
      nl: 'de laatste activiteit',
      en: 'the last activity',
      de: 'die letzte Aktivität',
    },
  },
  end_of_contract: {
    label: {
      fr: 'la fin du contrat',
      nl: 'het einde van de overeenkomst',
      en: 'the end of the contract',
      de: 'das Vertragsende',
    },
  },
  delivery: { label: { fr: 'la livraison', nl: 'de levering', en: 'delivery', de: 'die Lieferung' } },
  invoice_date: {
    label: {
      fr: 'la date de facture',
      nl: 'de factuurdatum',
      en: 'the invoice date',
      de: 'das Rechnungsdatum',
    },
  },
  payment: { label: { fr: 'le paiement', nl: 'de betaling', en: 'payment', de: 'die Zahlung' } },
  financial_year_end: {
    label: {
      fr: 'la clôture de l’exercice',
      nl: 'het einde van het boekjaar',
      en: 'the end of the financial year',
      de: 'das Ende des Geschäftsjahres',
    },
  },
  '1_january_following': {
    label: {
      fr: 'le 1er janvier suivant',
      nl: '1 januari van het volgende jaar',
      en: '1 January of the following year',
      de: 'der 1. Januar des Folgejahres',
    },
  },
  end_of_warranty: {
    label: {
      fr: 'la fin de la garantie',
      nl: 'het einde van de garantie',
      en: 'the end of the warranty',
      de: 'das Ende der Garantie',
    },
  },
  consent_withdrawal: {
    label: {
      fr: 'le retrait du consentement',
      nl: 'de intrekking van de toestemming',
      en: 'withdrawal of consent',
      de: 'der Widerruf der Einwilligung',
    },
  },
  objection: { label: { fr: 'l’opposition', nl: 'het bezwaar', en: 'the objection', de: 'der Widerspruch' } },
  end_of_procedure: {
    label: {
      fr: 'la fin de la procédure',
      nl: 'het einde van de procedure',
      en: 'the end of the procedure',
      de: 'das Ende des Verfahrens',
    },
  },
  employee_departure: {
    label: {
      fr: 'le départ du salarié',
      nl: 'het vertrek van de werknemer',
      en: 'the employee’s departure',
      de: 'das Ausscheiden des Beschäftigten',
    },
  },
  complaint_closed: {
    label: {
      fr: 'la clôture de la réclamation',
      nl: 'de afsluiting van de klacht',
      en: 'the closing of the complaint',
      de: 'der Abschluss der Beschwerde',
    },
  },
  final_judgment: {
    label: {
      fr: 'la décision définitive',
      nl: 'het definitieve vonnis',
      en: 'the final judgment',
      de: 'das rechtskräftige Urteil',
    },
  },
  cookie_set: {
    label: {
      fr: 'le dépôt du cookie',
      nl: 'het plaatsen van de cookie',
      en: 'the setting of the cookie',
      de: 'das Setzen des Cookies',
    },
  },
  account_closure: {
    label: {
      fr: 'la fermeture du compte',
      nl: 'de sluiting van het account',
      en: 'the closing of the account',
      de: 'die Schließung des Kontos',
    },
  },
  vehicle_sold: {
    label: {
      fr: 'la vente du véhicule',
      nl: 'de verkoop van het voertuig',
      en: 'the sale of the vehicle',
      de: 'der Verkauf des Fahrzeugs',
    },
  },
  event_date: {
    label: {
      fr: 'la date de l’événement',
      nl: 'de datum van de gebeurtenis',
      en: 'the date of the event',
      de: 'das Datum des Ereignisses',
    },
  },
  register_closed: {
    label: {
      fr: 'la clôture du registre',
      nl: 'de afsluiting van het register',
      en: 'the closing of the register',
      de: 'der Abschluss des Registers',
    },
  },
  request_by_person: {
    label: {
      fr: 'la demande de la personne',
      nl: 'het verzoek van de betrokkene',
      en: 'the person’s request',
      de: 'der Antrag der Person',
    },
  },
} as const satisfies Vocabulary;
export type StartEvent = keyof typeof startEvents;

/** Why this period and no other. */
export const retentionBases = {
  statute: {
    label: {
      fr: 'Obligation légale',
      nl: 'Wettelijke plicht',
      en: 'Statutory duty',
      de: 'Gesetzliche Pflicht',
    },
  },
  limitation_period: {
    label: { fr: 'Prescription', nl: 'Verjaringstermijn', en: 'Limitation period', de: 'Verjährungsfrist' },
  },
  authority_recommendation: {
    label: {
      fr: 'Recommandation de l’autorité',
      nl: 'Aanbeveling van de toezichthouder',
      en: 'Authority’s recommendation',
      de: 'Empfehlung der Aufsichtsbehörde',
    },
  },
  business_need: {
    label: {
      fr: 'Besoin de l’entreprise',
      nl: 'Bedrijfsnoodzaak',
      en: 'Business need',
      de: 'Betriebliche Notwendigkeit',
    },
  },
} as const satisfies Vocabulary;
export type RetentionBasis = keyof typeof retentionBases;

/** What happens to the data once the last phase is over. */
export const retentionFates = {
  deletion: { label: { fr: 'Suppression', nl: 'Wissing', en: 'Deletion', de: 'Löschung' } },
  anonymisation: {
    label: { fr: 'Anonymisation', nl: 'Anonimisering', en: 'Anonymisation', de: 'Anonymisierung' },
  },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type RetentionFate = keyof typeof retentionFates;
