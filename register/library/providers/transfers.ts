/** The transfers that many cards share, each with the check it needs before anyone relies on it (Chapter V GDPR). */
import type { Country } from '#register/model/country.ts';
import type { TransferMechanism } from '#register/vocabulary/transfer-mechanism.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { CardTransfer, PossibleTransfer } from './card.ts';

/** Certification belongs to one legal entity and is renewed every year: no card may say that it holds today. */
const checkDpfList: Label = {
  fr: 'Vérifiez sur dataprivacyframework.gov que l’entité exacte figure sur la liste du cadre UE-États-Unis (DPF), notez la date, et gardez les clauses contractuelles types (CCT) en secours ; sans inscription, seules les CCT comptent.',
  nl: 'Controleer op dataprivacyframework.gov of precies deze entiteit op de lijst van het EU-VS-kader (DPF) staat, noteer de datum en houd standaardcontractbepalingen (SCC’s) achter de hand; zonder vermelding gelden alleen de SCC’s.',
  en: 'Check on dataprivacyframework.gov that this exact entity is on the EU-US Data Privacy Framework (DPF) list, note the date, and keep standard contractual clauses (SCCs) as a fallback; if it is not listed, only the SCCs count.',
  de: 'Auf dataprivacyframework.gov prüfen, ob genau diese Gesellschaft auf der Liste des EU-US-Datenschutzrahmens (DPF) steht, Datum notieren und Standardvertragsklauseln (SVK) als Rückfall behalten; ohne Eintrag zählen nur die SVK.',
};

const adequacyNotes: Readonly<Record<'GB' | 'IL' | 'CA' | 'NZ', Label>> = {
  GB: {
    fr: 'Décision d’adéquation pour le Royaume-Uni, valable jusqu’au 27/12/2031.',
    nl: 'Adequaatheidsbesluit voor het Verenigd Koninkrijk, geldig tot en met 27-12-2031.',
    en: 'Adequacy decision for the United Kingdom, valid until 27 December 2031.',
    de: 'Angemessenheitsbeschluss für das Vereinigte Königreich, gültig bis 27.12.2031.',
  },
  IL: {
    fr: 'Décision d’adéquation pour Israël (transferts automatisés).',
    nl: 'Adequaatheidsbesluit voor Israël (geautomatiseerde doorgiften).',
    en: 'Adequacy decision for Israel (automated transfers).',
    de: 'Angemessenheitsbeschluss für Israel (automatisierte Übermittlungen).',
  },
  CA: {
    fr: 'Décision d’adéquation pour le Canada : seulement les organismes commerciaux soumis à la loi PIPEDA.',
    nl: 'Adequaatheidsbesluit voor Canada: alleen commerciële organisaties die onder de PIPEDA vallen.',
    en: 'Adequacy decision for Canada: only commercial organisations subject to PIPEDA.',
    de: 'Angemessenheitsbeschluss für Kanada: nur Wirtschaftsunternehmen, die dem PIPEDA unterliegen.',
  },
  NZ: {
    fr: 'Décision d’adéquation pour la Nouvelle-Zélande.',
    nl: 'Adequaatheidsbesluit voor Nieuw-Zeeland.',
    en: 'Adequacy decision for New Zealand.',
    de: 'Angemessenheitsbeschluss für Neuseeland.',
  },
};

const impactAssessmentNeeded: Label = {
  fr: 'Clauses contractuelles types (2021/914) avec une analyse d’impact du transfert ; demandez-en une copie.',
  nl: 'Standaardcontractbepalingen (2021/914) met een beoordeling van de doorgifte; vraag er een kopie van.',
  en: 'Standard contractual clauses (2021/914) with a transfer impact assessment; ask for a copy.',
  de: 'Standardvertragsklauseln (2021/914) mit einer Bewertung der Übermittlung; eine Kopie anfordern.',
};

const countryToFind: Label = {
  fr: 'Pays et destinataire à relever dans la liste des sous-traitants ultérieurs du fournisseur.',
  nl: 'Land en ontvanger opzoeken in de lijst van subverwerkers van de leverancier.',
  en: 'Find the country and the recipient in the provider’s list of sub-processors.',
  de: 'Land und Empfänger in der Liste der Unterauftragsverarbeiter des Anbieters nachsehen.',
};

/** To the United States: the framework first, clauses behind it; or clauses alone. */
export function toUnitedStates(destination: string, mechanism: 'dpf' | 'scc' | 'bcr' = 'dpf'): CardTransfer {
  return {
    country: 'US',
    destination,
    mechanism,
    fallbackMechanism: mechanism === 'scc' ? null : 'scc',
    note: checkDpfList,
  };
}

export function toAdequateCountry(country: keyof typeof adequacyNotes, destination: string): CardTransfer {
  return {
    country,
    destination,
    mechanism: 'adequacy',
    fallbackMechanism: null,
    note: adequacyNotes[country],
  };
}

/** To a country without an adequacy decision. */
export function underClauses(country: Country, destination: string): CardTransfer {
  return {
    country,
    destination,
    mechanism: 'scc',
    fallbackMechanism: null,
    note: impactAssessmentNeeded,
  };
}

/** The group works outside the EEA too, where exactly is for the user to find out. */
export function withinGroup(destination: string, mechanism: TransferMechanism): CardTransfer {
  return {
    country: null,
    destination,
    mechanism,
    fallbackMechanism: mechanism === 'bcr' ? 'scc' : null,
    note: countryToFind,
  };
}

/** A parcel sent outside the EEA goes there with the address on it: necessary for the contract, Art. 49(1)(b). */
export const parcelsOutsideEea: PossibleTransfer = {
  country: null,
  destination: '',
  mechanism: 'd49_contract',
  fallbackMechanism: null,
  condition: {
    fr: 'si vous expédiez hors de l’EEE',
    nl: 'als u buiten de EER verzendt',
    en: 'if you ship outside the EEA',
    de: 'wenn Sie außerhalb des EWR versenden',
  },
  note: {
    fr: 'L’opérateur postal du pays de destination reçoit le nom et l’adresse : nécessaire au contrat avec la personne.',
    nl: 'De postoperator van het land van bestemming krijgt naam en adres: nodig voor de overeenkomst met de betrokkene.',
    en: 'The postal operator of the destination country receives the name and address: necessary for the contract with the person.',
    de: 'Der Postdienst des Bestimmungslandes erhält Name und Anschrift: für den Vertrag mit der Person erforderlich.',
  },
};
