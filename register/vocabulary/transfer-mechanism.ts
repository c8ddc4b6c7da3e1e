/** The mechanisms of Chapter V GDPR for transfers to third countries, with the ones the Court struck down. */
import type { Vocabulary } from './vocabulary.ts';

/**
 * How far a mechanism carries today: `occasional` ones (Art. 49) never cover a permanent flow (EDPB Guidelines 2/2018).
 */
export type MechanismValidity =
  | { readonly kind: 'valid' }
  | { readonly kind: 'occasional' }
  | { readonly kind: 'invalid'; readonly since: string; readonly source: string };

/** Invalid mechanisms stay in the list so that a register can hold what an old policy says; they can never be shown as sufficient. */
export const transferMechanisms = {
  eea_only: {
    article: '',
    validity: { kind: 'valid' },
    label: {
      fr: 'Pas de transfert hors EEE',
      nl: 'Geen doorgifte buiten de EER',
      en: 'No transfer outside EEA',
      de: 'Keine Übermittlung außerhalb EWR',
    },
  },
  adequacy: {
    article: '45',
    validity: { kind: 'valid' },
    label: {
      fr: 'Décision d’adéquation',
      nl: 'Adequaatheidsbesluit',
      en: 'Adequacy decision',
      de: 'Angemessenheitsbeschluss',
    },
  },
  dpf: {
    article: '45',
    validity: { kind: 'valid' },
    label: {
      fr: 'Cadre UE-États-Unis (DPF), organisme certifié',
      nl: 'EU-VS-kader (DPF), gecertificeerd',
      en: 'EU-US DPF, certified organisation',
      de: 'EU-US-DPF, zertifiziert',
    },
  },
  scc: {
    article: '46(2)(c)',
    validity: { kind: 'valid' },
    label: {
      fr: 'Clauses contractuelles types (2021/914)',
      nl: 'Standaardcontractbepalingen (2021/914)',
      en: 'Standard contractual clauses (2021/914)',
      de: 'Standardvertragsklauseln (2021/914)',
    },
  },
  bcr: {
    article: '46(2)(b), 47',
    validity: { kind: 'valid' },
    label: {
      fr: 'Règles d’entreprise contraignantes',
      nl: 'Bindende bedrijfsvoorschriften',
      en: 'Binding corporate rules',
      de: 'Verbindliche interne Vorschriften',
    },
  },
  code_of_conduct: {
    article: '46(2)(e)',
    validity: { kind: 'valid' },
    label: {
      fr: 'Code de conduite approuvé',
      nl: 'Goedgekeurde gedragscode',
      en: 'Approved code of conduct',
      de: 'Genehmigte Verhaltensregeln',
    },
  },
  certification: {
    article: '46(2)(f)',
    validity: { kind: 'valid' },
    label: {
      fr: 'Certification approuvée',
      nl: 'Goedgekeurde certificering',
      en: 'Approved certification',
      de: 'Genehmigte Zertifizierung',
    },
  },
  adhoc_clauses: {
    article: '46(3)(a)',
    validity: { kind: 'valid' },
    label: {
      fr: 'Clauses ad hoc autorisées',
      nl: 'Goedgekeurde ad-hocbepalingen',
      en: 'Authorised ad hoc clauses',
      de: 'Genehmigte Einzelklauseln',
    },
  },
  d49_consent: {
    article: '49(1)(a)',
    validity: { kind: 'occasional' },
    label: {
      fr: 'Consentement explicite',
      nl: 'Uitdrukkelijke toestemming',
      en: 'Explicit consent',
      de: 'Ausdrückliche Einwilligung',
    },
  },
  d49_contract: {
    article: '49(1)(b)',
    validity: { kind: 'occasional' },
    label: {
      fr: 'Contrat avec la personne',
      nl: 'Overeenkomst met betrokkene',
      en: 'Contract with the person',
      de: 'Vertrag mit der Person',
    },
  },
  d49_contract3: {
    article: '49(1)(c)',
    validity: { kind: 'occasional' },
    label: {
      fr: 'Contrat dans l’intérêt de la personne',
      nl: 'Overeenkomst in belang van betrokkene',
      en: 'Contract in the person’s interest',
      de: 'Vertrag im Interesse der Person',
    },
  },
  d49_public: {
    article: '49(1)(d)',
    validity: { kind: 'occasional' },
    label: {
      fr: 'Motifs importants d’intérêt public',
      nl: 'Gewichtige redenen van algemeen belang',
      en: 'Important public interest',
      de: 'Wichtiges öffentliches Interesse',
    },
  },
  d49_claims: {
    article: '49(1)(e)',
    validity: { kind: 'occasional' },
    label: { fr: 'Droits en justice', nl: 'Rechtsvorderingen', en: 'Legal claims', de: 'Rechtsansprüche' },
  },
  d49_vital: {
    article: '49(1)(f)',
    validity: { kind: 'occasional' },
    label: {
      fr: 'Intérêts vitaux',
      nl: 'Vitale belangen',
      en: 'Vital interests',
      de: 'Lebenswichtige Interessen',
    },
  },
  d49_register: {
    article: '49(1)(g)',
    validity: { kind: 'occasional' },
    label: {
      fr: 'Registre public',
      nl: 'Openbaar register',
      en: 'Public register',
      de: 'Öffentliches Register',
    },
  },
  d49_compelling: {
    article: '49(1) 2nd sub.',
    validity: { kind: 'occasional' },
    label: {
      fr: 'Intérêts légitimes impérieux',
      nl: 'Dwingende gerechtvaardigde belangen',
      en: 'Compelling legitimate interests',
      de: 'Zwingende berechtigte Interessen',
    },
  },
  privacy_shield: {
    article: '',
    validity: { kind: 'invalid', since: '2020-07-16', source: 'CJEU C-311/18 (Schrems II)' },
    label: {
      fr: 'Privacy Shield (invalide depuis le 16/07/2020)',
      nl: 'Privacy Shield (ongeldig sinds 16-07-2020)',
      en: 'Privacy Shield (invalid since 16 July 2020)',
      de: 'Privacy Shield (ungültig seit 16.07.2020)',
    },
  },
  safe_harbor: {
    article: '',
    validity: { kind: 'invalid', since: '2015-10-06', source: 'CJEU C-362/14 (Schrems I)' },
    label: {
      fr: 'Safe Harbor (invalide 06/10/2015)',
      nl: 'Safe Harbor (ongeldig)',
      en: 'Safe Harbor (invalid 6 Oct 2015)',
      de: 'Safe Harbor (ungültig)',
    },
  },
  scc_old: {
    article: '',
    validity: { kind: 'invalid', since: '2022-12-27', source: 'Decision (EU) 2021/914, Art. 4' },
    label: {
      fr: 'CCT 2001/2004/2010 (caduques depuis le 27/12/2022)',
      nl: 'Oude SCC’s (vervallen)',
      en: 'Old SCCs (lapsed 27 Dec 2022)',
      de: 'Alte SVK (abgelaufen)',
    },
  },
} as const satisfies Vocabulary<{ article: string; validity: MechanismValidity }>;

export type TransferMechanism = keyof typeof transferMechanisms;
