/** Rights of people, the time to answer and the authority: Art. 12, 13(2)(b)-(d), 15-22 and 77 GDPR, read from the text. */
import type { ActivityKind } from '#register/checks/activity-kinds.ts';
import type { DataSubjectRight } from '#register/vocabulary/right.ts';
import { assertsAt, findAsserted } from './assertion.ts';
import { findLaws, namesAuthority } from './find-authorities.ts';
import { isAnswer, periodInDays } from './find-periods.ts';
import { nextOf, passageOf, wholeText, type Policy, type Sentence } from './policy.ts';
import type { Recognised, RecognisedPeriod } from './recognised.ts';
import type { TextContext, TextObservation, TextRule } from './text-rule.ts';
import { requesting } from './words.ts';

const complaint =
  /\b(reclamations?|plaintes?|saisir|introduire un recours|klacht(en)?|complaints?|complain|beschwerde\w*|beschweren)\b/u;

/** In one sentence, or in two that follow each other. */
function explainsComplaint(policy: Policy): boolean {
  return policy.sentences.some((sentence) => {
    if (!complaint.test(sentence.folded)) return false;
    const next = nextOf(policy, sentence);
    return namesAuthority(sentence) || (next !== undefined && namesAuthority(next));
  });
}

/** A sentence in which people may do something, or under a heading about rights. */
function isAboutRights({ folded, section }: Sentence): boolean {
  return (
    /\b(droits?|rights?|rechte?n?|vos droits|pouvez|peut|peuvent|may|can|kunt|kan|mag|konnen|verzoek(en)?|request)\b/u.test(
      folded,
    ) || /\b(droits?|rights?|\w*recht(en|e)?|inzage\w*|rectificatie\w*)\b/u.test(section.foldedHeading)
  );
}

const rightWords: Readonly<Partial<Record<DataSubjectRight, RegExp>>> = {
  access:
    /\b(acces|acceder|consult(er|ation)|inzage\w*|inzien|in te zien|inkij\w*|in te kijken|raadple\w*|opvragen|einseh\w*|see your data|view your data|einsicht\w*|access|exported file|copy of (your|the|my) data|auskunft\w*)\b/u,
  rectification:
    /\b(rectifi\w*|corrig\w*|correct(ion|ed|ing|s|eren)?|modifi(er|cation)|verbeter\w*|aanpass\w*|aan te passen|wijzigen|amend\w*|update your|edit|berichtig\w*|korrig\w*|korrektur)\b/u,
  erasure:
    /\b(efface\w*|supprim\w*|suppression|droit a l'oubli|wissen|gewist|wissing|schrap\w*|geschrapt|verwijder\w*|vergetelheid|eras\w+|delet\w+|forgotten|losch\w*|vergessen\w*)\b/u,
  restriction: /\b(limitation|limiter|beperk\w*|restrict\w*|einschrank\w*)\b/u,
  objection: /\b(oppos\w+|bezwaar\w*|verzet|object(ion|ions|ing)?|widersprech\w*|widerspruch\w*)\b/u,
  portability:
    /\b(portabilit\w+|transferabilite|overdraagbaar\w*|dataportabiliteit|over te dragen|overdragen|portab\w+|machine-?readable|exported file|ubertragbar\w*|ubertragung|datenubertrag\w*)\b/u,
};

const postMortem =
  /\b(deces|post[- ]mortem|apres (la|votre) mort|directives? (generales|particulieres|anticipees|relatives)|(na|bij) uw (overlijden|dood)|(after|upon) (your )?death|nach ihrem tod\w*)\b/u;

/** Where one is asked or watched rather than served, there is something to object to. */
const objectionable: ReadonlySet<ActivityKind> = new Set(['T16', 'T17', 'T19', 'T20', 'T25', 'T29']);

/** Art. 21 is about interests and direct marketing: a policy that rests on other bases alone need not offer it. */
function canObject({ bases, purposes }: Recognised): boolean {
  return (
    bases.size < 2 ||
    bases.has('legitimate_interests') ||
    purposes.some(({ kind }) => objectionable.has(kind))
  );
}

function missingRights(policy: Policy, { country, recognised }: TextContext): readonly string[] {
  const about = [
    ...policy.sentences.filter(isAboutRights).map(({ folded }) => folded),
    // “Right to portability” over a paragraph that does not say the word again.
    ...policy.sections
      .map(({ foldedHeading }) => foldedHeading)
      .filter((heading) => /\b(droits?|rights?)\b|recht/u.test(heading)),
  ];
  // Object.entries widens the keys; they are rights.
  const missing = (Object.entries(rightWords) as [DataSubjectRight, RegExp][])
    .filter(([right]) => right !== 'objection' || canObject(recognised))
    .filter(([, pattern]) => !about.some((text) => pattern.test(text)))
    .map(([right]) => right);
  return country === 'FR' && !postMortem.test(policy.folded) ? [...missing, 'post_mortem'] : missing;
}

/** “… which may be extended by two months”: the time that is added, not the time to answer. */
const extension =
  /\b(prolong\w*|prorog\w*|supplementaires?|verleng\w*|extend\w*|extension|extra|additional|further|weitere[nr]?|verlanger\w*|complex\w*|bijkomend\w*)\b/u;

function longestMonth(period: RecognisedPeriod): number {
  return period.unit === 'months' ? period.amount * 31 : periodInDays(period);
}

/** The times within which requests are answered, one a sentence: where several stand, the first promise counts. */
function answerTimes({ recognised }: TextContext): readonly RecognisedPeriod[] {
  const answers = recognised.periods.filter(({ use }) => use === 'answer');
  return answers.filter((period, index) => {
    const { sentence, at, words } = period;
    const isFirst = answers.findIndex((one) => one.sentence === sentence) === index;
    const before = sentence.folded.slice(0, at);
    // “Without an answer within two months, you may complain”: that is not when the answer comes.
    const isSilence =
      /\b(a|en|in|sans) (defaut|l'absence|absence) de reponse\b|\bgeen antwoord\b|\bno (answer|reply|response)\b/u.test(
        before,
      );
    return isFirst && !isSilence && !extension.test(before) && assertsAt(sentence, at, at + words.length);
  });
}

const identityCopy =
  /\b(photocop\w*|copie|kopie|copy|scan|ausweiskopie)\b[^.;]{0,40}\b(d'identite|carte d'identite|passeport|identiteits\w*|paspoort|id-kaart|identity (card|document)|passport|proof of identity|\bid\b|ausweis\w*|personalausweis\w*|reisepass\w*)\b|\b(piece|titre|carte) d'identite (signee?|recto|en cours de validite)|\bausweiskopie\b/u;

const reasonableDoubt =
  /\b(doutes?|twijfel\w*|doubts?|zweifel\w*|raisonnable\w*|si necessaire|le cas echeant|where necessary|if necessary|indien nodig|falls erforderlich|staff|salaries?|personeel|werknemers?|medewerkers|loon\w*|embauche|beschaftigte|location|verhuur|rijbewijs|vehicule de pret)\b/u;

/** Something bad that follows the use of a right. */
const deterrent =
  /\b(ne (pourrons|pourra|pouvons) plus (vous )?(fournir|assurer|poursuivre|proposer)|(fin|cessation|interruption|resiliation) (du|de (la|votre)) (service|compte|contrat)|niet langer (voortzetten|leveren|aanbieden)|(dienst\w*|overeenkomst|account) (beeindig\w*|stopzet\w*|stop(t|pen))|no longer (be able to )?(provide|offer|continue)|(terminate|end|close|suspend) (the|your|our) (service|contract|account|agreement)s?|nicht (mehr|langer) (anbieten|erbringen|fortsetzen|fortfuhren)|\w*(dienst|vertrag|konto) (beenden|kundigen|sperren))\b/u;
const rightsUsed =
  /\b(portabilit\w*|overdraag\w*|effacement|suppression|opposition|limitation|wissing|bezwaar|beperking|erasure|deletion|objection|restriction|loschung|widerspruch|einschrankung|exer(ce|cice|cise)\w*|uitoefen\w*|droits?|rechten?|rights?|rechte|verzoek(en)?|requests?|demandes?)\b/u;

const charge =
  /\b((des|aux) frais|frais de (dossier|traitement|gestion)|payant\w*|facture[er]?|\d+ ?(€|eur(os?)?)|fees?|charged?|administrative cost|kosten|vergoeding|gebuhr\w*|kostenpflichtig\w*|aangerekend)\b/u;
const lawfulCharge =
  /\b(sans frais|gratuit\w*|free of charge|no (fee|charge|cost)|kosteloos|gratis|kostenlos|unentgeltlich|manifeste\w*|infonde\w*|excessi\w*|abusi\w*|manifestly|unfounded|repetiti\w*|repetitive|kennelijk|ongegrond|buitensporig|offensichtlich|offenkundig|exzessiv\w*|copies? supplementaires?|(further|additional) cop\w*|extra kopie\w*|weitere kopien?)\b/u;
const registeredOnly =
  /\b(uniquement|exclusivement|obligatoirement|imperativement|seulement) par (courrier|lettre) recommandee?|\bby registered (mail|letter) only|only by registered|uitsluitend (per|via) aangetekend\w*|enkel (per|via) aangetekend\w*|(nur|ausschliesslich) per einschreiben/u;

function isHindrance(sentence: Sentence): boolean {
  const { folded, section } = sentence;
  const isAboutUse = rightsUsed.test(section.foldedHeading) || /\b(droit|right|recht)s?\b/u.test(folded);
  if (!isAboutUse) return false;
  if (registeredOnly.test(folded)) return true;
  if (deterrent.test(folded) && rightsUsed.test(`${section.foldedHeading} ${folded}`))
    return !/\b(obligatoires?|verplichte? (gegevens|velden)|mandatory|required data|pflichtangaben|ne (change|modifie)|geen gevolg\w*|no (effect|consequence))\b/u.test(
      folded,
    );
  const isRequest =
    /\b(demande|exercice|exercer|verzoek|request|exercise|antrag|anfrage|uitoefen\w*)\b/u.test(folded);
  return (
    isRequest &&
    charge.test(folded) &&
    !lawfulCharge.test(folded) &&
    findAsserted(sentence, charge) !== undefined
  );
}

export const rightsTextRules: readonly TextRule[] = [
  {
    id: 'R03',
    severity: 'error',
    find: (policy) => (explainsComplaint(policy) ? [] : [{ passage: wholeText }]),
  },
  {
    id: 'R04',
    severity: 'error',
    find: (policy, { country, recognised }) => {
      if (country === null) return [];
      const isProviders = (sentence: Sentence) =>
        recognised.providers.some(({ sentences }) => sentences.includes(sentence));
      const named = recognised.authorities.filter(({ sentence }) => !isProviders(sentence));
      const foreign = named.some((authority) => authority.country === country)
        ? undefined
        : named.find((authority) => authority.country !== country);
      const laws = findLaws(policy).filter(({ sentence }) => !isProviders(sentence));
      const law = laws.some((one) => one.country === country)
        ? undefined
        : laws.find(({ sentence, at }) => assertsAt(sentence, at, at + 1));
      const found: TextObservation[] = [];
      if (foreign !== undefined)
        found.push({ passage: passageOf(foreign.sentence), parameters: { country: foreign.country } });
      if (law !== undefined && law.sentence !== foreign?.sentence)
        found.push({ passage: passageOf(law.sentence), parameters: { country: law.country } });
      return found;
    },
  },
  {
    id: 'R22',
    severity: 'warning',
    find: ({ sentences }) =>
      sentences
        .filter(
          (sentence) =>
            (requesting.test(sentence.folded) || requesting.test(sentence.section.foldedHeading)) &&
            !reasonableDoubt.test(sentence.folded) &&
            findAsserted(sentence, identityCopy, { inConditions: true }) !== undefined,
        )
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R44',
    severity: 'error',
    find: (_policy, context) =>
      answerTimes(context)
        .filter((period) => longestMonth(period) > 31)
        .map(({ sentence, amount, unit }) => ({
          passage: passageOf(sentence),
          parameters: { amount, unit },
        })),
  },
  {
    id: 'R45',
    severity: 'hint',
    find: (_policy, context) =>
      answerTimes(context)
        .filter(({ unit, amount }) => unit === 'days' && amount > 28 && amount <= 31)
        .map(({ sentence, amount }) => ({ passage: passageOf(sentence), parameters: { days: amount } })),
  },
  {
    id: 'R46',
    severity: 'warning',
    find: (policy, context) => {
      const hasContact = context.recognised.contacts.some(
        ({ kind, owner }) =>
          owner !== 'authority' && kind !== 'website' && kind !== 'company_number' && kind !== 'vat_number',
      );
      // “Within one month” may stand in words that hold no number: “without delay, as the law asks”.
      const hasTime =
        context.recognised.periods.some(({ use }) => use === 'answer') ||
        policy.sentences.some(
          (sentence) =>
            isAnswer(sentence, policy.sentences) &&
            /\b(delai legal|wettelijke termijn|statutory (period|deadline)|gesetzliche\w* frist)\b/u.test(
              sentence.folded,
            ),
        );
      const missing = [
        ...missingRights(policy, context),
        ...(hasContact ? [] : ['rights_contact']),
        ...(hasTime ? [] : ['reply_time']),
      ];
      return missing.length === 0 ? [] : [{ passage: wholeText, parameters: { missing: missing.join(' ') } }];
    },
  },
  {
    id: 'R47',
    severity: 'warning',
    find: ({ sentences }) =>
      sentences.filter(isHindrance).map((sentence) => ({ passage: passageOf(sentence) })),
  },
];
