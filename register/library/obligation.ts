/** Who must keep a record (Art. 30(5) GDPR): the rule, the reforms that may change it, and what they mean for each activity. Information, not a gate. */
import type { Activity } from '#register/model/activity.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { EvidenceMark, LibraryList } from './evidence.ts';

export interface ObligationFact {
  readonly id: string;
  readonly state: 'in_force' | 'proposed' | 'withdrawn';
  readonly title: Label;
  readonly text: Label;
  /** Article, procedure or document number. */
  readonly reference: string;
  readonly date: IsoDate | null;
  readonly mark: EvidenceMark;
}

/** Look at the EU legislative observatory again before each release: no reform below was law on this date. */
export const obligationFacts = {
  checkedOn: '2026-09-13',
  sources: [
    'Regulation (EU) 2016/679, Art. 30',
    'WP29 position paper of 19 April 2018 on Art. 30(5), endorsed by the EDPB',
    'Procedures 2025/0130(COD) and 2025/0360(COD); EDPB-EDPS joint opinions of July 2025 and 2/2026',
  ],
  rows: [
    {
      id: 'rule',
      state: 'in_force',
      title: {
        fr: 'La règle en vigueur',
        nl: 'De geldende regel',
        en: 'The rule in force',
        de: 'Die geltende Regel',
      },
      text: {
        fr: 'Une entreprise de moins de 250 personnes n’est dispensée que pour un traitement occasionnel, sans risque probable et sans données sensibles ni pénales. Une seule de ces conditions manquante suffit pour devoir inscrire le traitement. Clients, paie, factures et boutique en ligne ne sont jamais occasionnels.',
        nl: 'Een onderneming met minder dan 250 personen is alleen vrijgesteld voor een incidentele verwerking, zonder waarschijnlijk risico en zonder bijzondere of strafrechtelijke gegevens. Ontbreekt één van die voorwaarden, dan moet de verwerking in het register. Klanten, lonen, facturen en een webshop zijn nooit incidenteel.',
        en: 'A business with fewer than 250 people is exempt only for processing that is occasional, unlikely to result in a risk, and without special-category or criminal data. If one of these conditions is missing, the processing must be recorded. Customers, payroll, invoices and a web shop are never occasional.',
        de: 'Ein Unternehmen mit weniger als 250 Personen ist nur für gelegentliche Verarbeitungen ohne wahrscheinliches Risiko und ohne besondere oder strafrechtliche Daten befreit. Fehlt eine dieser Bedingungen, ist die Verarbeitung aufzunehmen. Kunden, Lohn, Rechnungen und ein Onlineshop sind nie gelegentlich.',
      },
      reference: 'Art. 30(5)',
      date: null,
      mark: 'secondary',
    },
    {
      id: 'omnibus-iv',
      state: 'proposed',
      title: {
        fr: 'Proposition « Omnibus IV »',
        nl: 'Voorstel ‘Omnibus IV’',
        en: 'Proposal “Omnibus IV”',
        de: 'Vorschlag „Omnibus IV“',
      },
      text: {
        fr: 'Le seuil passerait à 750 personnes (avec un chiffre d’affaires d’au plus 150 millions d’euros ou un bilan d’au plus 129 millions) et seul un traitement à haut risque devrait être inscrit. Les données d’emploi de l’article 9(2)(b) n’y suffiraient pas à elles seules.',
        nl: 'De drempel zou naar 750 personen gaan (met een omzet van hoogstens 150 miljoen euro of een balans van hoogstens 129 miljoen) en alleen een verwerking met hoog risico zou in het register moeten. Arbeidsgegevens van artikel 9(2)(b) alleen zouden niet volstaan.',
        en: 'The threshold would become 750 people (with a turnover of at most EUR 150 million or a balance sheet of at most EUR 129 million) and only high-risk processing would have to be recorded. Employment data under Article 9(2)(b) alone would not be enough.',
        de: 'Die Schwelle stiege auf 750 Personen (bei höchstens 150 Mio. Euro Umsatz oder 129 Mio. Euro Bilanzsumme), und nur Verarbeitungen mit hohem Risiko wären aufzunehmen. Beschäftigtendaten nach Artikel 9(2)(b) allein würden nicht genügen.',
      },
      reference: '2025/0130(COD)',
      date: '2025-05-21',
      mark: 'verified',
    },
    {
      id: 'digital-omnibus',
      state: 'proposed',
      title: {
        fr: 'Proposition « Omnibus numérique »',
        nl: 'Voorstel ‘Digitale omnibus’',
        en: 'Proposal “Digital Omnibus”',
        de: 'Vorschlag „Digitaler Omnibus“',
      },
      text: {
        fr: 'Les violations ne seraient notifiées qu’en cas de risque élevé, sous 96 heures au lieu de 72 ; une liste européenne unique des analyses d’impact ; la règle sur les cookies passerait dans le RGPD.',
        nl: 'Datalekken zouden alleen bij hoog risico gemeld worden, binnen 96 in plaats van 72 uur; één Europese lijst van DPIA’s; de cookieregel zou naar de AVG verhuizen.',
        en: 'Breaches would be notified only for a high risk, within 96 instead of 72 hours; a single EU list of impact assessments; the cookie rule would move into the GDPR.',
        de: 'Datenpannen wären nur bei hohem Risiko zu melden, binnen 96 statt 72 Stunden; eine einheitliche EU-Liste der Folgenabschätzungen; die Cookie-Regel käme in die DSGVO.',
      },
      reference: 'COM(2025) 837, 2025/0360(COD)',
      date: '2025-11-19',
      mark: 'verified',
    },
    {
      id: 'eprivacy',
      state: 'withdrawn',
      title: {
        fr: 'Proposition de règlement ePrivacy',
        nl: 'Voorstel voor een e-privacyverordening',
        en: 'Proposal for an ePrivacy Regulation',
        de: 'Vorschlag einer ePrivacy-Verordnung',
      },
      text: {
        fr: 'Retirée : les lois nationales sur les cookies et la prospection restent en place.',
        nl: 'Ingetrokken: de nationale wetten over cookies en direct marketing blijven gelden.',
        en: 'Withdrawn: the national laws on cookies and marketing stay in place.',
        de: 'Zurückgezogen: Die nationalen Gesetze zu Cookies und Werbung bleiben bestehen.',
      },
      reference: 'OJ 6.10.2025',
      date: '2025-10-06',
      mark: 'verified',
    },
    {
      id: 'consequence',
      state: 'in_force',
      title: {
        fr: 'Ce que cela change pour vous',
        nl: 'Wat dit voor u betekent',
        en: 'What this means for you',
        de: 'Was das für Sie bedeutet',
      },
      text: {
        fr: 'Tenez le registre. Même si une réforme est adoptée, l’information des personnes (art. 13 et 14), la preuve du respect des règles (art. 5(2)) et les contrats de sous-traitance (art. 28) demandent les mêmes données.',
        nl: 'Houd het register bij. Ook als een hervorming wordt aangenomen, vragen de informatie aan betrokkenen (art. 13 en 14), de verantwoordingsplicht (art. 5(2)) en de verwerkersovereenkomsten (art. 28) dezelfde gegevens.',
        en: 'Keep the record. Even if a reform is adopted, informing people (Art. 13 and 14), proving compliance (Art. 5(2)) and contracts with processors (Art. 28) need the same information.',
        de: 'Führen Sie das Verzeichnis. Auch nach einer Reform verlangen die Information der Personen (Art. 13 und 14), die Rechenschaftspflicht (Art. 5(2)) und die Auftragsverarbeitungsverträge (Art. 28) dieselben Angaben.',
      },
      reference: 'Art. 5(2), 13, 14, 28',
      date: null,
      mark: 'secondary',
    },
  ],
} as const satisfies LibraryList<ObligationFact>;

/** Why an activity must be recorded, or need not be; the sentences are `obligation.reason.*` of the library's catalogue. */
export const recordReasons = ['large', 'regular', 'risk', 'special', 'criminal', 'oneOff', 'over'] as const;
export type RecordReason = (typeof recordReasons)[number];

export interface RecordDuty {
  readonly isNeeded: boolean;
  readonly reasons: readonly RecordReason[];
}

/** From this number of people on, no exemption is possible. */
const exemptionLimit = 250;

/** The three cases of Art. 30(5) are alternatives: each alone is enough, and only the activity concerned must be recorded. */
export function isRecordNeeded(
  activity: Activity,
  organisation: Pick<Organisation, 'employees'>,
): RecordDuty {
  if (activity.status === 'ended' || activity.status === 'replaced')
    return { isNeeded: false, reasons: ['over'] };
  const { startedOn, endedOn, impactAssessment } = activity;
  const isOneOff = startedOn !== null && startedOn === endedOn;
  const groups = activity.dataCategories.map(groupOf);
  const reasons = [
    ...((organisation.employees ?? 0) >= exemptionLimit ? (['large'] as const) : []),
    ...(isOneOff ? [] : (['regular'] as const)),
    ...(impactAssessment.isNeeded === 'yes' || impactAssessment.criteria.length >= 2
      ? (['risk'] as const)
      : []),
    ...(groups.includes('special') ? (['special'] as const) : []),
    ...(groups.includes('criminal') ? (['criminal'] as const) : []),
  ];
  return reasons.length > 0 ? { isNeeded: true, reasons } : { isNeeded: false, reasons: ['oneOff'] };
}

/** Art. 9 or Art. 10, by what the user said of the data, else by what its category is. */
function groupOf({
  category,
  sensitivity,
}: Activity['dataCategories'][number]): 'special' | 'criminal' | 'ordinary' {
  const { article } = sensitivities[sensitivity];
  if (article === '9(1)') return 'special';
  if (article === '10') return 'criminal';
  const group = category === null ? null : dataCategories[category].group;
  return group === 'special' || group === 'criminal' ? group : 'ordinary';
}
