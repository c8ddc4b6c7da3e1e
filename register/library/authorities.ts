/** The supervisory authorities that a privacy notice names (Art. 13(2)(d) and 77 GDPR), by country of establishment. */
import type { Country } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { EvidenceMark, LibraryList } from './evidence.ts';

export interface Authority {
  readonly country: Country;
  /** How each language calls it; a country's own languages use the official name. */
  readonly name: Label;
  /** What people call it: “CNIL”; in Belgium it differs by language. */
  readonly shortName: Label;
  /** One line, ready for a notice; Belgium's streets have a name per language. */
  readonly address: Label;
  readonly phone: string;
  readonly email: string;
  /** Host names without `https://`: printed text, the app never opens it by itself. */
  readonly web: Label;
  readonly mark: EvidenceMark;
}

export const authorities = {
  checkedOn: '2026-11-22',
  sources: [
    'cnil.fr',
    'autoriteprotectiondonnees.be, gegevensbeschermingsautoriteit.be, dataprotectionauthority.be (contact)',
    'autoriteitpersoonsgegevens.nl (contact and complaint pages)',
    'cnpd.public.lu (contact)',
    'bfdi.bund.de (list of the Land authorities)',
  ],
  rows: [
    {
      country: 'FR',
      name: {
        fr: 'Commission nationale de l’informatique et des libertés (CNIL)',
        nl: 'Commission nationale de l’informatique et des libertés (CNIL), de Franse toezichthouder',
        en: 'Commission nationale de l’informatique et des libertés (CNIL), the French authority',
        de: 'Commission nationale de l’informatique et des libertés (CNIL), die französische Aufsichtsbehörde',
      },
      shortName: same('CNIL'),
      address: same('3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07'),
      phone: '+33 1 53 73 22 22',
      email: '',
      web: same('www.cnil.fr'),
      mark: 'secondary',
    },
    {
      country: 'BE',
      name: {
        fr: 'Autorité de protection des données (APD)',
        nl: 'Gegevensbeschermingsautoriteit (GBA)',
        en: 'Belgian Data Protection Authority (GBA/APD)',
        de: 'Belgische Datenschutzbehörde (GBA/APD)',
      },
      shortName: { fr: 'APD', nl: 'GBA', en: 'GBA/APD', de: 'GBA/APD' },
      address: {
        fr: 'rue de la Presse 35, 1000 Bruxelles',
        nl: 'Drukpersstraat 35, 1000 Brussel',
        en: 'Drukpersstraat / rue de la Presse 35, 1000 Brussels',
        de: 'Drukpersstraat / rue de la Presse 35, 1000 Brüssel',
      },
      phone: '+32 2 274 48 00',
      email: 'contact@apd-gba.be',
      web: {
        fr: 'www.autoriteprotectiondonnees.be',
        nl: 'www.gegevensbeschermingsautoriteit.be',
        en: 'www.dataprotectionauthority.be',
        de: 'www.dataprotectionauthority.be',
      },
      mark: 'verified',
    },
    {
      // Some pages still give another telephone number and the visiting address: this is what the authority itself gives.
      country: 'NL',
      name: {
        fr: 'Autoriteit Persoonsgegevens (AP), l’autorité néerlandaise',
        nl: 'Autoriteit Persoonsgegevens (AP)',
        en: 'Autoriteit Persoonsgegevens (AP), the Dutch authority',
        de: 'Autoriteit Persoonsgegevens (AP), die niederländische Aufsichtsbehörde',
      },
      shortName: same('AP'),
      address: {
        fr: 'Postbus 93374, 2509 AJ La Haye, Pays-Bas',
        nl: 'Postbus 93374, 2509 AJ Den Haag',
        en: 'PO Box 93374, 2509 AJ The Hague, Netherlands',
        de: 'Postbus 93374, 2509 AJ Den Haag, Niederlande',
      },
      phone: '+31 88 1805 250',
      email: '',
      web: same('www.autoriteitpersoonsgegevens.nl'),
      mark: 'verified',
    },
    {
      country: 'LU',
      name: {
        fr: 'Commission nationale pour la protection des données (CNPD)',
        nl: 'Commission nationale pour la protection des données (CNPD), de Luxemburgse toezichthouder',
        en: 'Commission nationale pour la protection des données (CNPD), the Luxembourg authority',
        de: 'Nationale Kommission für den Datenschutz (CNPD)',
      },
      shortName: same('CNPD'),
      address: {
        fr: '15, boulevard du Jazz, L-4370 Belvaux, Luxembourg',
        nl: '15, boulevard du Jazz, L-4370 Belvaux, Luxemburg',
        en: '15, boulevard du Jazz, L-4370 Belvaux, Luxembourg',
        de: '15, boulevard du Jazz, L-4370 Belvaux, Luxemburg',
      },
      phone: '+352 26 10 60 1',
      email: '',
      web: same('cnpd.public.lu'),
      mark: 'verified',
    },
    {
      // Sixteen Länder have their own: which one depends on the seat, which only the user knows.
      country: 'DE',
      name: {
        fr: 'L’autorité de protection des données du Land où l’entreprise est établie',
        nl: 'De toezichthouder van de Duitse deelstaat waar het bedrijf gevestigd is',
        en: 'The data protection authority of the German Land where the business is established',
        de: 'Die Datenschutzaufsichtsbehörde des Bundeslandes, in dem das Unternehmen seinen Sitz hat',
      },
      shortName: {
        fr: 'Autorité du Land',
        nl: 'Deelstaatautoriteit',
        en: 'Land authority',
        de: 'Landesbehörde',
      },
      address: same(''),
      phone: '',
      email: '',
      web: same('www.bfdi.bund.de'),
      mark: 'knowledge',
    },
  ],
} as const satisfies LibraryList<Authority>;

/** The authority of the country of establishment; undefined where the library has none, and then a notice must say so. */
export function authorityOf(country: Country | null): Authority | undefined {
  return authorities.rows.find((row) => row.country === country);
}

function same(text: string): Readonly<Record<Language, string>> {
  return { fr: text, nl: text, en: text, de: text };
}
