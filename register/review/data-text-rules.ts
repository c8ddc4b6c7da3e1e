/** What is personal data, what is anonymous, what is needed: Art. 4, 5(1)(c), 8 GDPR, read from the text. */
import { childConsentAge } from '#register/library/national-rules.ts';
import { cardSecurityCode } from '#register/checks/text-patterns.ts';
import { asserts, findAsserted } from './assertion.ts';
import { passageOf, previousOf, sentencesOf, type Policy, type Sentence } from './policy.ts';
import type { TextRule } from './text-rule.ts';
import { child, consenting, keeping } from './words.ts';

/** What singles out a person or a device. */
const identifiers =
  /\b(adresses? ip|ip-?adres(se|sen)?|ip addresse?s?|cookies?|metagegevens|metadonnees|metadata|metadaten|navigateurs?|web ?browsers?|browser(type)?|systeme d'exploitation|besturingssysteem|operating system|betriebssystem|plaques? d'immatriculation|immatriculations?|nummerpla(at|ten)|kentekens?|(license|licence|number|registration) plates?|kennzeichen|vin|chassisnummers?|numero de chassis|hash|empreintes?|technische (gegevens|informatie|daten)|donnees techniques|technical (data|information)|device (id|identifier)s?|identifiants? (de l'appareil|publicitaires?|en ligne)|log ?files?|journaux (de connexion|techniques)|logbestanden|server-?logs?)\b/u;

const notPersonal =
  /\b((ne (sont|constituent?|representent?)|n'est) (donc |ainsi |en soi |toutefois )?pas (des |de |une )?donnees? (personnelles?|a caractere personnel|nominatives?)|ne (contien\w*|comport\w*|collect\w*|enregistr\w*|stock\w*|conserv\w*|recueill\w*) (aucune?|pas (de|d')) ?(donnees?|information)s? (personnelles?|a caractere personnel|nominatives?)|(zijn|is|vormen|betreft) (dus |daarom |op zich )?(geen|niet) persoonsgegevens?|bevat(ten)? geen persoonsgegevens|worden (hierbij |daarbij )?geen persoonsgegevens (verzameld|opgeslagen|verwerkt|bewaard)|(is|are) not (considered |regarded as )?(to be )?(personal (data|information)|personally identifiable)|(contains?|includes?|collects?|stores?|holds?) no (personal|personally identifiable) (data|information)|(does|do) not (contain|include|collect|store) (any )?(personal|personally identifiable) (data|information)|no personal (data|information) (is|are) (collected|stored|processed)|(sind|ist|gelten|stellen) (\w+ )?(nicht als |keine? |nicht )personenbezogene[nrs]? (daten|datum|informationen)?|enthalt(en)? keine personenbezogenen daten|keine personenbezogenen daten (erhoben|gespeichert|erfasst))\b/u;

/** “These are …”: what is meant stands in the sentence before. */
const pointsBack =
  /^\W*(dit|deze|dat|die|het|hierbij|these|this|those|it|they|ces|cela|ce|celles-ci|ceux-ci|il s'agit|elles|ils|diese|dies|das|sie|es|hierbei|dabei)\b/u;

/** Shortened before it is kept, or said of a part only: then it may well be true. */
const defused =
  /\b(anonymis\w*|tronqu\w*|raccourci\w*|masqu\w*|truncat\w*|shorten\w*|mask(ed|ing)|geanonimiseer\w*|ingekort\w*|gekurzt\w*|anonymisier\w*|faux|false|onjuist|falsch|onwaar|erreur|misconception|misverstand|irrtum)\b|\b(cookies?|data|donnees|gegevens|daten|informations?) (that|which|qui|die|welche)\b/u;

function deniesIdentifiers(policy: Policy, sentence: Sentence): boolean {
  if (defused.test(sentence.folded)) return false;
  if (findAsserted(sentence, notPersonal, { ownDenial: true }) === undefined) return false;
  if (identifiers.test(sentence.folded)) return true;
  const previous = previousOf(policy, sentence);
  return previous !== undefined && pointsBack.test(sentence.folded) && identifiers.test(previous.folded);
}

const nothingHeld =
  /\b((aucune|pas (de|d')) ?(donnees?|informations?) (personnelles?|a caractere personnel) (n'est|ne sont|n'est jamais) (conserv\w*|collect\w*|detenu\w*|enregistr\w*|stock\w*|recueilli\w*) (sur|concernant|a propos des?|lors|quand|pour les|aupres) (vous|visiteurs?|les visiteurs|nos visiteurs|votre visite|de votre visite)|nous ne (detenons|conservons|collectons|possedons|enregistrons) (aucune|pas (de|d')) ?(donnees?|informations?) (personnelles? )?(sur|concernant) (vous|les visiteurs|nos visiteurs)|there is no personal (information|data) (that )?we (have|hold|keep|can see)|we (hold|keep|have|store|collect) no (personal )?(data|information) (about|on|of) (you|(our )?(visitors|users))|we do not (collect|store|hold|keep) (any )?(personal )?(data|information) (about|on|of) (you|(our )?(visitors|users))|wij (bewaren|verzamelen|hebben|houden) geen (persoons)?gegevens (van|over|bij van) (u\b|bezoekers|onze bezoekers)|wir (speichern|erheben|haben|sammeln) keine (personenbezogenen )?(daten|informationen) (uber|von) (sie|besuchern?|unseren? besucher\w*))/u;
const exceptFor =
  /\b(sauf|a moins|autres que|hormis|except|unless|other than|beyond|until|behalve|tenzij|anders dan|zonder uw|ausser|es sei denn|ohne ihre|sans votre|without your|sensibles?|sensitive|gevoelige|bijzondere|mineurs|enfants|children|kinderen|kindern)\b/u;

const falselyAnonymous =
  /\b(anonym\w*|geanonimiseer\w*)[^.;]{0,60}\b(kundennummer|klantnummer|customer (number|id)|numero (de )?client|identifiant|identifier)\b[^.;]{0,40}\b(erhalten|bleibt|behouden|blijft|bewaard|conserve\w*|reste\w*|kept|remains?|retained)\b|\b(an?onym\w*|anonie?m\w*|geanonimiseer\w*)[^.;]{0,60}\b(acces (restreint|limite)|(restricted|limited) access|beperkte toegang|eingeschrankte[mn]? zugriff)|\b(anonymi[sz]ed string|chaine (de caracteres )?anonymisee|geanonimiseerde (string|tekenreeks)|anonymisierte zeichenfolge)|\b(hash|hashed|empreinte|gehasht\w*|hache[es]*)\b[^.;]{0,50}\b(anonym\w*|anoniem\w*|geanonimiseer\w*)|\b(anonym\w*|anoniem\w*|geanonimiseer\w*)[^.;]{0,50}\b(hash|hashed|empreinte|gehasht\w*)\b/u;

/** A list of what is collected; a fax number to write to is not one. */
const listed =
  /\b(nom|prenom|adresse|\w*naam|adres(gegevens)?|geboortedatum|geburtsdatum|date de naissance|date of birth|name|first name|address|vorname|anschrift|e-?mail|telephone|telefoon(nummer)?|phone|telefon)\b/gu;
/** One entry of a coded list: a kind of data under its name, not a fax number somebody asks for. */
const faxInKind =
  /(^|[;/:]) *(telephone, mobile, fax|telefoon, mobiel, fax|phone, mobile, fax|telefon, mobil, fax)[* ]*(?=$|[;/:.])/gu;
const fax = /\b(fax|telecopie|faxnummer)\b(?! ?[:+(]? ?\d)/u;

/** What is listed in one sentence, or in the bullets of one section. */
function listAround(policy: Policy, { folded, kind, section }: Sentence): string {
  if (kind !== 'item') return folded;
  return sentencesOf(policy, section)
    .filter((one) => one.kind === 'item')
    .map((one) => one.folded)
    .join('; ');
}

const agreed =
  /\b(consent\w*|autorisation|accord|parents?|tuteur\w*|titulaires? de l'autorite|toestemming|ouders?|voogd|parental|guardians?|eltern\w*|erziehungsberechtigt\w*|einwillig\w*|zustimmung)\b/u;

export const dataTextRules: readonly TextRule[] = [
  {
    id: 'R19',
    severity: 'error',
    find: (policy) => {
      const namesIdentifiers = identifiers.test(policy.folded);
      return policy.sentences
        .filter(
          (sentence) =>
            deniesIdentifiers(policy, sentence) ||
            (namesIdentifiers &&
              !exceptFor.test(sentence.folded) &&
              findAsserted(sentence, nothingHeld, { ownDenial: true, inConditions: true }) !== undefined),
        )
        .map((sentence) => ({ passage: passageOf(sentence) }));
    },
  },
  {
    id: 'R20',
    severity: 'warning',
    find: ({ sentences }) =>
      sentences
        .filter((sentence) => asserts(sentence, falselyAnonymous) && !/\bpseudonym/u.test(sentence.folded))
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R21',
    severity: 'warning',
    find: (policy) =>
      policy.sentences
        .filter(
          (sentence) =>
            [...listAround(policy, sentence).matchAll(listed)].length >= 3 &&
            fax.test(sentence.folded.replaceAll(faxInKind, ' ')) &&
            asserts(sentence, fax),
        )
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R23',
    severity: 'warning',
    find: ({ sentences }, { country, recognised }) => {
      const age = country === null ? undefined : childConsentAge(country);
      if (age === undefined) return [];
      return recognised.periods
        .filter(
          ({ use, amount, sentence }) =>
            // Eighteen is the age of contracts, twelve and less are nobody’s age of consent.
            use === 'age' &&
            amount >= 13 &&
            amount <= 17 &&
            amount !== age &&
            child.test(sentence.folded) &&
            agreed.test(sentence.folded),
        )
        .filter(({ sentence }) => sentences.includes(sentence))
        .map(({ sentence }) => ({ passage: passageOf(sentence), parameters: { age } }));
    },
  },
  {
    id: 'R43',
    severity: 'error',
    find: ({ sentences }) =>
      sentences
        .filter(
          (sentence) =>
            keeping.test(sentence.folded) &&
            !consenting.test(sentence.folded) &&
            asserts(sentence, cardSecurityCode) &&
            !/\b(paypal|mollie|stripe|adyen|prestataire|dienstverlener|payment provider|zahlungsdienst\w*|banque|bank)\b/u.test(
              sentence.folded,
            ),
        )
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
];
