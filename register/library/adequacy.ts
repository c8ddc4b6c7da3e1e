/** Adequacy decisions (Art. 45 GDPR) with their limits and expiry, the state of the EU-US framework, and which mechanisms carry on a given day. */
import { isInEea, type Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { transferMechanisms, type TransferMechanism } from '#register/vocabulary/transfer-mechanism.ts';
import { codesOf, type Label } from '#register/vocabulary/vocabulary.ts';
import type { EvidenceMark, LibraryList } from './evidence.ts';

export interface AdequacyDecision {
  /** Null: an international organisation, not a country. */
  readonly country: Country | null;
  /** Names the organisation; countries are named by the platform (see `countryName`). */
  readonly name: Label | null;
  /** Who in that country is covered; null: the whole country. */
  readonly scope: Label | null;
  /** Null: in force since before the day this list can speak about. */
  readonly since: IsoDate | null;
  /** Last day on which the decision carries; null: no end is set. */
  readonly until: IsoDate | null;
  readonly decision: string;
  readonly mark: EvidenceMark;
}

const confirmed2024 = 'confirmed by COM(2024) 7 of 15 January 2024';

export const adequacyDecisions = {
  checkedOn: '2026-08-05',
  sources: [
    'commission.europa.eu: adequacy decisions',
    'COM(2024) 7 of 15 January 2024',
    'Decision (EU) 2023/1795 of 10 July 2023',
    'General Court T-553/23; Court of Justice C-703/25 P (OJ C/2025/6610)',
  ],
  rows: [
    ...['AD', 'AR', 'FO', 'GG', 'IM', 'JE', 'NZ', 'CH', 'UY'].map((country) => ({
      country,
      name: null,
      scope: null,
      since: null,
      until: null,
      decision: confirmed2024,
      mark: 'verified' as const,
    })),
    {
      country: 'CA',
      name: null,
      scope: {
        fr: 'seulement les organismes commerciaux soumis à la loi canadienne PIPEDA',
        nl: 'alleen commerciële organisaties die onder de Canadese PIPEDA vallen',
        en: 'only commercial organisations subject to the Canadian PIPEDA',
        de: 'nur Wirtschaftsunternehmen, die dem kanadischen PIPEDA unterliegen',
      },
      since: null,
      until: null,
      decision: confirmed2024,
      mark: 'verified',
    },
    {
      country: 'IL',
      name: null,
      scope: {
        fr: 'seulement les transferts internationaux automatisés',
        nl: 'alleen geautomatiseerde internationale doorgiften',
        en: 'only automated international transfers',
        de: 'nur automatisierte internationale Übermittlungen',
      },
      since: null,
      until: null,
      decision: confirmed2024,
      mark: 'verified',
    },
    {
      country: 'JP',
      name: null,
      scope: {
        fr: 'seulement les entreprises soumises à la loi japonaise APPI et aux règles complémentaires',
        nl: 'alleen ondernemingen onder de Japanse APPI en de aanvullende regels',
        en: 'only business operators under the Japanese APPI and the supplementary rules',
        de: 'nur Unternehmen unter dem japanischen APPI und den ergänzenden Vorschriften',
      },
      since: null,
      until: null,
      decision: 'APPI',
      mark: 'verified',
    },
    {
      country: 'KR',
      name: null,
      scope: {
        fr: 'seulement les organismes soumis à la loi coréenne PIPA',
        nl: 'alleen organisaties die onder de Koreaanse PIPA vallen',
        en: 'only organisations subject to the Korean PIPA',
        de: 'nur Organisationen, die dem koreanischen PIPA unterliegen',
      },
      since: null,
      until: null,
      decision: 'PIPA; review concluded 23 July 2026',
      mark: 'verified',
    },
    {
      country: 'GB',
      name: null,
      scope: null,
      since: null,
      until: '2031-12-27',
      decision: 'renewed on 19 December 2025',
      mark: 'verified',
    },
    {
      country: 'BR',
      name: null,
      scope: {
        fr: 'responsables et sous-traitants soumis à la loi brésilienne LGPD',
        nl: 'verantwoordelijken en verwerkers die onder de Braziliaanse LGPD vallen',
        en: 'controllers and processors subject to the Brazilian LGPD',
        de: 'Verantwortliche und Auftragsverarbeiter unter dem brasilianischen LGPD',
      },
      since: '2026-01-26',
      until: null,
      decision: 'C(2026) 373 of 26 January 2026',
      mark: 'verified',
    },
    {
      country: 'US',
      name: null,
      scope: {
        fr: 'seulement les organismes inscrits sur la liste du cadre UE-États-Unis (DPF)',
        nl: 'alleen organisaties op de lijst van het EU-VS-kader (DPF)',
        en: 'only organisations on the EU-US Data Privacy Framework (DPF) list',
        de: 'nur Organisationen auf der Liste des EU-US-Datenschutzrahmens (DPF)',
      },
      since: '2023-07-10',
      until: null,
      decision: 'Decision (EU) 2023/1795 of 10 July 2023',
      mark: 'verified',
    },
    {
      country: null,
      name: {
        fr: 'Organisation européenne des brevets',
        nl: 'Europese Octrooiorganisatie',
        en: 'European Patent Organisation',
        de: 'Europäische Patentorganisation',
      },
      scope: null,
      since: '2025-07-15',
      until: null,
      decision: 'decision of 15 July 2025',
      mark: 'verified',
    },
  ],
} satisfies LibraryList<AdequacyDecision>;

/** Countries people often take for covered, and which are not: the editor offers clauses there. */
export const frequentlyMistaken: readonly Country[] = 'HK CN IN PH UA TR TN MA MG RS SG AU ZA KE'.split(' ');

/** The framework stands, but a court and politics may end it: keep clauses behind it. */
export const frameworkStatus = {
  checkedOn: '2026-08-05',
  isInForce: true,
  mark: 'verified',
  text: {
    fr: 'Le cadre UE-États-Unis (DPF) est en vigueur. Le Tribunal de l’UE a rejeté le recours le 3 septembre 2025 (T-553/23) ; le pourvoi C-703/25 P est pendant. Gardez des clauses contractuelles types et une analyse d’impact du transfert en secours.',
    nl: 'Het EU-VS-kader (DPF) is van kracht. Het Gerecht van de EU verwierp het beroep op 3 september 2025 (T-553/23); de hogere voorziening C-703/25 P is hangende. Houd standaardcontractbepalingen en een beoordeling van de doorgifte achter de hand.',
    en: 'The EU-US Data Privacy Framework (DPF) is in force. The General Court of the EU dismissed the challenge on 3 September 2025 (T-553/23); the appeal C-703/25 P is pending. Keep standard contractual clauses and a transfer impact assessment as a fallback.',
    de: 'Der EU-US-Datenschutzrahmen (DPF) ist in Kraft. Das Gericht der EU wies die Klage am 3. September 2025 ab (T-553/23); das Rechtsmittel C-703/25 P ist anhängig. Standardvertragsklauseln und eine Bewertung der Übermittlung als Rückfall behalten.',
  },
} as const satisfies {
  checkedOn: IsoDate;
  isInForce: boolean;
  mark: EvidenceMark;
  text: Label;
};

export type AdequacyStanding =
  /** Inside the EEA: nothing is transferred to a third country. */
  | { readonly kind: 'eea' }
  | { readonly kind: 'adequate'; readonly until: IsoDate | null }
  /** Only some organisations of that country are covered. */
  | { readonly kind: 'limited'; readonly scope: Label; readonly until: IsoDate | null }
  | { readonly kind: 'expired'; readonly until: IsoDate }
  | { readonly kind: 'none' };

/** Whether a country is covered on a day, as this dated list knows it. */
export function findAdequacy(country: Country, date: IsoDate): AdequacyStanding {
  if (isInEea(country)) return { kind: 'eea' };
  const decision: AdequacyDecision | undefined = adequacyDecisions.rows.find(
    (row) => row.country === country,
  );
  if (decision === undefined || (decision.since !== null && date < decision.since)) return { kind: 'none' };
  const { until, scope } = decision;
  if (until !== null && date > until) return { kind: 'expired', until };
  return scope === null ? { kind: 'adequate', until } : { kind: 'limited', scope, until };
}

export interface MechanismStanding {
  readonly mechanism: TransferMechanism;
  /** `usable`: if its own conditions are met; `occasional`: Art. 49 only; `invalid`: never. */
  readonly standing: 'usable' | 'occasional' | 'invalid';
  /** Set for an invalid one: the day it fell, and by what. */
  readonly since: IsoDate | null;
  readonly source: string;
}

/** Every mechanism of Chapter V and how far it carries on a day: Privacy Shield did until 16 July 2020. */
export function mechanismsOn(date: IsoDate): readonly MechanismStanding[] {
  return codesOf(transferMechanisms).map((mechanism) => {
    const { validity } = transferMechanisms[mechanism];
    if (validity.kind === 'invalid' && date >= validity.since)
      return { mechanism, standing: 'invalid', since: validity.since, source: validity.source };
    const standing = validity.kind === 'occasional' ? 'occasional' : 'usable';
    return { mechanism, standing, since: null, source: '' };
  });
}

/** What to propose first for a country on a day, and what to keep behind it. */
export function proposeMechanism(
  country: Country,
  date: IsoDate,
): { readonly mechanism: TransferMechanism; readonly fallbackMechanism: TransferMechanism | null } {
  const adequacy = findAdequacy(country, date);
  if (adequacy.kind === 'eea') return { mechanism: 'eea_only', fallbackMechanism: null };
  if (country === 'US' && adequacy.kind === 'limited') return { mechanism: 'dpf', fallbackMechanism: 'scc' };
  if (adequacy.kind === 'adequate') return { mechanism: 'adequacy', fallbackMechanism: null };
  if (adequacy.kind === 'limited') return { mechanism: 'adequacy', fallbackMechanism: 'scc' };
  return { mechanism: 'scc', fallbackMechanism: null };
}
