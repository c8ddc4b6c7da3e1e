/** Contact points and numbers in a policy: e-mail, telephone, site, postal address, company number, and whose they are. */
import { authorities as authorityList } from '#register/library/authorities.ts';
import { hostOf } from '#register/checks/host-name.ts';
import { addressesIn, cardOfHost } from './find-providers.ts';
import { namesAuthority } from './find-authorities.ts';
import type { Policy, Sentence } from './policy.ts';
import type { RecognisedContact } from './recognised.ts';

const authorityHosts: ReadonlySet<string> = new Set(
  authorityList.rows.flatMap(({ web, email }) =>
    [...Object.values(web), email].filter((one) => one !== '').map(hostOf),
  ),
);

/** Sites that explain how to refuse cookies, or law: named to be read, not to be reached. */
const generalHosts =
  /(^|\.)(google\.[a-z.]+|googleblog\.com|youronlinechoices\.\w+|allaboutcookies\.org|mozilla\.org|microsoft\.com|apple\.com|opera\.com|legifrance\.gouv\.fr|europa\.eu|automattic\.com|networkadvertising\.org|dataprivacyframework\.gov|wikipedia\.org)$/u;

function ownerOf(host: string, sentence: Sentence): RecognisedContact['owner'] {
  if (
    authorityHosts.has(host) ||
    /(^|\.)(cnil|apd-gba|gegevensbeschermingsautoriteit|autoriteitpersoonsgegevens|autoriteprotectiondonnees)\b/u.test(
      host,
    )
  )
    return 'authority';
  if (cardOfHost(host) !== undefined || generalHosts.test(host)) return 'provider';
  return namesAuthority(sentence) ? 'authority' : 'own';
}

const phone = /(?<![\w/.-])(?:\+\d{2}|00\d{2}|0\d)(?:[ ./()-]*\d){7,10}(?!\w)/gu;

/** Street and number, in either order, or a postal code with its town. */
const street =
  /\b\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:rue|avenue|av\.|boulevard|bd\.?|place|chemin|route|quai|impasse|allee|cours|square)\b|\b(?:rue|avenue|boulevard|place|chemin|chaussee|quai|square|drève)\b[^,.;]{2,40},? ?\d{1,4}\b|\b\w{3,}(?:straat|laan|weg|plein|kade|steenweg|dreef|singel|gracht|lei|dijk|strasse|straße|allee|platz|gasse|street|road|lane)\b,? \d{1,4}\b|\b\d{1,4},? \w+ (?:street|road|lane|avenue)\b|\b(?:BP|B\.P\.|postbus|boite postale) \d+/iu;
const town = /(?<![\d.+])(?:[BFDLN]-?)?(?:\d{4} ?[A-Z]{2}\b|\d{4,5})[ ,]+[A-ZÀ-Þ][\p{L}-]{2,}/u;

const companyNumber =
  /\b(?:siret|siren|r\.?c\.?s\.?|kbo|bce|ondernemingsnummer|unternehmensnummer|num[eé]ro d['’]entreprise|enterprise number|chamber of commerce|kvk|k\.v\.k\.|handelsregister|hr[ab]|company (?:number|registration)|ustid|ust-idnr)\b[^.;]{0,40}?(\d[\d .]{6,18}\d|\b[A-Z]{2,}\d{4,})|\b(BE ?0?\d{3}[ .]\d{3}[ .]\d{3}|HR[AB] ?\d{2,6})\b/iu;
/** “Rue des Lilas 3, 37600 Loches, no. 123 456 789”: a bare number that closes a postal address is the company's. */
const numberBehindAddress =
  /[,;·|] ?(?:(?:n[°ºo]|nr)\.? ?(\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{5})?|[01]\d{3}[ .]?\d{3}[ .]?\d{3}|\d{8})|([01]\d{3}\.\d{3}\.\d{3}))\b/iu;
const vatNumber =
  /\b((?:FR ?[0-9A-Z]{2} ?\d{3} ?\d{3} ?\d{3})|(?:BE ?[01]\d{3}\.?\d{3}\.?\d{3})|(?:NL ?\d{9}B\d{2})|(?:DE ?\d{9}))\b/u;

export function findContacts({ sentences }: Policy): readonly RecognisedContact[] {
  return sentences.flatMap((sentence) => [
    ...findAddresses(sentence),
    ...findPlaces(sentence),
    ...findNumbers(sentence),
  ]);
}

function findAddresses(sentence: Sentence): readonly RecognisedContact[] {
  return addressesIn(sentence.text).map((value) => ({
    kind: value.includes('@') ? ('email' as const) : ('website' as const),
    value,
    sentence,
    owner: ownerOf(hostOf(value), sentence),
  }));
}

function findPlaces(sentence: Sentence): readonly RecognisedContact[] {
  const { text, folded } = sentence;
  const owner =
    namesAuthority(sentence) ||
    /fontenoy|drukpersstraat|rue de la presse|hoge nieuwstraat|postbus 93374|75334/u.test(folded)
      ? 'authority'
      : 'own';
  const address = street.exec(text) ?? town.exec(text);
  const withoutAddresses = addressesIn(text).reduce((rest, one) => rest.replace(one, ' '), text);
  return [
    ...(address === null ? [] : [{ kind: 'address' as const, value: text, sentence, owner } as const]),
    ...[...withoutAddresses.matchAll(phone)]
      .filter(([value]) => !companyNumber.test(text) && !/^[01]\d{3}\.\d{3}\.\d{3}$/u.test(value))
      .map(([value]) => ({ kind: 'phone' as const, value, sentence, owner }) as const),
  ];
}

function findNumbers(sentence: Sentence): readonly RecognisedContact[] {
  const behind = namesAuthority(sentence) || !town.test(sentence.text) ? null : numberBehindAddress;
  const company = companyNumber.exec(sentence.text) ?? behind?.exec(sentence.folded) ?? null;
  const vat = vatNumber.exec(sentence.text);
  return [
    ...(company === null
      ? []
      : [
          {
            kind: 'company_number' as const,
            value: (company[1] ?? company[2] ?? '').trim(),
            sentence,
            owner: 'own' as const,
          },
        ]),
    ...(vat === null
      ? []
      : [{ kind: 'vat_number' as const, value: vat[1] ?? '', sentence, owner: 'own' as const }]),
  ];
}
