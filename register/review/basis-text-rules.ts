/** Purposes, legal bases and consent: Art. 5(1)(b), 6 and 7 GDPR, read from the text. */
import type { LegalBasis } from '#register/vocabulary/legal-basis.ts';
import { vaguePurpose } from '#register/checks/text-patterns.ts';
import { asserts, findAsserted, isDenied } from './assertion.ts';
import { basisWords, kindsIn } from './find-purposes.ts';
import { passageOf, sentencesOf, wholeText, type Policy, type Section, type Sentence } from './policy.ts';
import type { TextContext, TextRule } from './text-rule.ts';
import { child, consenting } from './words.ts';

/** Told before it happens, asked beforehand, or only where it is compatible: the lawful ways to another purpose. */
const announced =
  /\b(inform\w*|prevenir|avert\w*|consent\w*|toestemming|op de hoogte|einwilligung|compatib\w*|verenigbaar|vereinbar|vooraf|prealable\w*|beforehand|vorher)\b/u;

/** “Various purposes, such as …” names them after all; a sentence about a law speaks of other people’s. */
const exemplified =
  /\b(tels? que|par exemple|notamment|comme suit|suivantes?|such as|e\.g|for example|including|namely|following|zoals|bijvoorbeeld|namelijk|volgende|wie etwa|z\. ?b|zum beispiel|insbesondere|folgende\w*|bdsg|dsgvo|rgpd|gdpr|avg)\b|purposes?:|finalites?\s?:|doeleinden:|zwecke:/u;

const sharing =
  /^\W*(partage|transmission|communication|divulgation) (des|de|aux?) (vos )?(donnees|sous-traitants)[^|]{0,40}\||^\W*(delen|doorgeven) van (persoons)?gegevens[^|]{0,40}\||^\W*(data )?sharing (with|of)[^|]{0,40}\||^\W*weitergabe von daten[^|]{0,40}\|/u;

const basisHeading =
  /\b(bases? (legales?|juridiques?)|fondements? (legal|juridique)s?|rechtsgrond(en|slag|slagen)?|grondslag(en)?|legal bas(is|es)|lawful bas(is|es)|rechtsgrundlagen?)\b/u;

/** Consent drawn from use, silence or acceptance of something else. */
const byUse = [
  /\b(en (utilisant|naviguant|poursuivant|continuant|accedant|visitant|consultant)|(par|de par) (l'utilisation|votre utilisation|votre visite)|l'utilisation (du|de ce|de notre|de nos) (site|services?|boutique|plateforme)|la (poursuite|simple) (de (votre|la|sa) )?(navigation|visite)|si vous continuez)\b[^.;]{0,120}\b(accept\w*|consent\w*|vaut (accord|acceptation|consentement)|donnez votre accord|etes d'accord|repute)/u,
  /\b((by|through) (using|continuing( to (use|browse))?|accessing|visiting|browsing|your use of)|(continued )?(use|using) of (this|our|the) (web ?site|site|services?|shop|platform)|if you continue)\b[^.;]{0,120}\b(agrees?|consents?|accepts?|acceptance|deemed)\b/u,
  /\b(door|met|bij) (het |uw )?(verder(e)? )?(gebruik\w*|bezoek\w*|surf\w*|te surfen|verder te (surfen|gaan)|gebruik te maken)\b[^.;]{0,120}\b(stem\w*|instem\w*|akkoord|aanvaard\w*|accepte(ert|er|ren)|toestemming)\b/u,
  /\b((durch|mit) (die|der|ihrer|das) (weitere[rn]? )?(nutzung|verwendung|benutzung|besuch)|wenn sie (unsere (web)?s(e)?ite )?weiter)\b[^.;]{0,120}\b(stimmen|zustimm\w*|einverstanden|willigen|akzeptieren|einwilligung)\b/u,
];
const byDoing =
  /\b(door (lid te worden|u in te schrijven|te bestellen|een bestelling te plaatsen)|en (vous inscrivant|adherant|passant commande|remplissant ce formulaire)|by (joining|signing up|registering|placing an order|filling in)|(mit|durch) (der|ihrer) (anmeldung|bestellung|mitgliedschaft|registrierung))\b[^.;]{0,60}\b(geeft u toestemming|stemt u (in|toe)|consentez|donnez votre (accord|consentement)|(you )?(consent|give (us )?(your )?consent)|willigen sie|erteilen sie (ihre )?einwilligung)\b/u;
const ofTermsOnly =
  /\b(conditions (generales|d'utilisation|de vente)|cgv|cgu|algemene voorwaarden|gebruiksvoorwaarden|terms( (and conditions|of use|of service))?|agb|nutzungsbedingungen)\b/u;
const ofData =
  /\b(donnees|cookies?|traceurs?|politique|confidentialite|gegevens|privacy\w*|data|information|daten\w*|datenschutz\w*|tracking)\b/u;

const bundled =
  /\b(accept\w*|agrees? (to|with)|akkoord|aanvaard\w*|stimm\w* zu|akzeptier\w*)\b[^.;]{0,60}\b(traitement|processing|verwerking|verarbeitung)\b[^.;]{0,60}\b(et|and|en|und|as well as|ainsi que|alsook|sowie)\b[^.;]{0,25}\b(politique|engagement|charte|conditions|policy|terms|beleid|verklaring|voorwaarden|erklarung|agb)\b|\b(en acceptant|by accepting|door (het )?aanvaard\w*( van)?|door akkoord te gaan met|mit (der )?annahme)\b[^.;]{0,50}\b(conditions|cgv|terms|voorwaarden|agb)\b[^.;]{0,60}\b(consent\w*|toestemming|einwillig\w*|zustimm\w*)\b/u;
const preTicked =
  /\b(cases? (pre-?coche\w*|cochees? (par defaut|d'avance))|pre-?(ticked|checked|selected) box\w*|box\w* (is|are) (pre-?(ticked|checked)|ticked by default)|vooraf aangevink\w*|standaard aangevink\w*|vorangekreuzt\w*|vorausgewahlt\w*)\b/u;
const bySilence =
  /\b(votre silence|a defaut (d'opposition|de reponse)|en l'absence (d'opposition|de reponse)|sans (opposition|reponse) de votre part|silence|stilzwijgen|zonder tegenbericht|without (any )?objection|unless you object|schweigen)\b[^.;]{0,80}\b(consent\w*|accord|acceptation|accept\w*|toestemming|akkoord|aanvaard\w*|agree\w*|einwilligung|zustimmung)\b/u;

/** The silence may deny (“without objection”), the agreement after it may not (“your silence is not consent”). */
function agreesBySilence(sentence: Sentence): boolean {
  const match = findAsserted(sentence, bySilence, { inConditions: true, ownDenial: true });
  return match !== undefined && !isDenied(match[0].slice((match[1] ?? '').length));
}

/** Agreement drawn from something else than a choice. */
export function isFalseConsent(sentence: Sentence): boolean {
  const { folded } = sentence;
  const isUse = byUse.some((pattern) => asserts(sentence, pattern, { inConditions: true }));
  if (isUse) return !ofTermsOnly.test(folded) || ofData.test(folded);
  return (
    asserts(sentence, bundled, { inConditions: true }) ||
    asserts(sentence, byDoing, { inConditions: true }) ||
    asserts(sentence, preTicked, { inConditions: true }) ||
    agreesBySilence(sentence)
  );
}

const withdrawal =
  /\b(retir\w*|retrait|revo(qu|c)\w*|withdraw\w*|revok\w*|intrek\w*|in te trekken|ingetrokken|herroep\w*|widerruf\w*|zuruckzieh\w*|zuruckziehen|revenir sur|change your mind|op elk moment wijzigen|uitschrijven|desinscri\w*|unsubscribe|abmeld\w*)\b/u;

function explainsWithdrawal({ sentences }: Policy): boolean {
  return sentences.some(
    ({ folded, section }) =>
      withdrawal.test(folded) &&
      (consenting.test(folded) || /\baccord\b/u.test(folded) || consenting.test(section.foldedHeading)),
  );
}

const gdprName =
  '(rgpd|r\\.g\\.p\\.d|gdpr|avg|ds-?gvo|(reglement|verordening|regulation|verordnung) \\(?(ue|eu)\\)? ?(n°|no|nr)?\\.? ?2016/679)';
const lawAsBasis = new RegExp(
  `\\b(la loi|obligations? legales?|texte de loi|rendue? obligatoire|legal obligation|required by law|wettelijke verplichting|door de wet verplicht|rechtliche[nr]? (verpflichtung|pflicht)|gesetzlich (verpflichtet|vorgeschrieben))\\b[^.;]{0,140}\\b${gdprName}\\b|\\b(nach|aufgrund|gemass|selon|en vertu|volgens|op grond van|under|by|because of) ([\\w']+ ){0,2}${gdprName}\\b[^.;]{0,40}\\b(gesetzlich (dazu )?verpflichtet|legalement (tenus?|obliges?)|wettelijk verplicht|legally (required|obliged))`,
  'u',
);

/** An article of the GDPR beside it cites where legal obligations are dealt with; a national text is the law that was asked for. */
const realLaw =
  /\b(art(icle|ikel)?s?\.? ?\d|6[ ,.]?\(?1|code (de|du|general)|loi n|wetboek|\bawr\b|gesetzbuch|\bhgb\b|\bao\b|l\d{3}|lit\.)/u;

const basesToCount = [
  'consent',
  'contract',
  'legal_obligation',
  'legitimate_interests',
] as const satisfies readonly LegalBasis[];

function basesIn({ folded }: Sentence): readonly LegalBasis[] {
  const law = /^\W*(la loi|de wet|the law|das gesetz)\b/u.test(folded) ? (['legal_obligation'] as const) : [];
  return [...new Set([...basesToCount.filter((basis) => basisWords[basis]?.test(folded) === true), ...law])];
}

/** A section that lists bases one after another and no purpose beside them: nobody can tell which carries what. */
function pilesUpBases(policy: Policy, section: Section): boolean {
  if (!basisHeading.test(section.foldedHeading)) return false;
  // A list of what the law allows, with the basis told again beside each purpose further down, is an introduction.
  const elsewhere = policy.sentences.filter(
    (one) => !basisHeading.test(one.section.foldedHeading) && basesIn(one).length > 0,
  );
  if (elsewhere.length >= 4) return false;
  const loose = sentencesOf(policy, section).filter(
    (sentence) => basesIn(sentence).length > 0 && kindsIn(sentence).length === 0,
  );
  return (
    new Set(loose.flatMap(basesIn)).size >= 3 &&
    !loose.some(({ folded }) =>
      /\b(pour|afin|voor|om|to|for|fur|um)\b[^.;]{0,60}\b(gestion|gerer|repondre|beantwoord\w*|manage|handle|answer|verwalt\w*)\b/u.test(
        folded,
      ),
    )
  );
}

/** Each purpose on its own line with one basis: whoever also lists them together has split them all the same. */
function splitsBases({ sentences }: Policy): boolean {
  return sentences.filter((one) => basesIn(one).length === 1 && namesPurpose(one)).length >= 3;
}

/** “Repairs – performance of the contract”: something is said before the basis, and set apart from it. */
function namesPurpose(sentence: Sentence): boolean {
  if (kindsIn(sentence).length > 0) return true;
  const [basis] = basesIn(sentence);
  const at = basis === undefined ? -1 : (basisWords[basis]?.exec(sentence.folded)?.index ?? -1);
  return /^.{6,160}(?:\s-|:|\||\()\s*(?:\w+ ){0,3}$/u.test(sentence.folded.slice(0, Math.max(0, at)));
}

/** “On the basis of your consent, our interest and/or the law”, all for the same thing. */
const inOneBreath = /\b(et\/ou|and\/or|en\/of|und\/oder)\b/u;

/** “As the case may be” is an introduction where each case follows. */
const asCaseMayBe = /\b(selon le cas|as the case may be|naargelang|je nach fall)\b/u;

export const basisTextRules: readonly TextRule[] = [
  {
    id: 'R06',
    severity: 'warning',
    find: ({ sentences }) =>
      sentences
        .filter(
          (sentence) =>
            sharing.test(sentence.folded) ||
            (asserts(sentence, vaguePurpose) &&
              !announced.test(sentence.folded) &&
              !exemplified.test(sentence.folded)),
        )
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R07',
    severity: 'error',
    find: (policy, { recognised }: TextContext) => {
      const isNamed =
        basisHeading.test(policy.folded) ||
        recognised.bases.has('contract') ||
        recognised.bases.has('legitimate_interests') ||
        /\bart(icle|ikel)?s?\.? ?(6|9)\b/u.test(policy.folded);
      return isNamed ? [] : [{ passage: wholeText }];
    },
  },
  {
    id: 'R08',
    severity: 'warning',
    find: (policy) => [
      ...(splitsBases(policy) ? [] : policy.sections).flatMap((section) => {
        const first = pilesUpBases(policy, section)
          ? sentencesOf(policy, section).find((one) => basesIn(one).length > 0)
          : undefined;
        return first === undefined ? [] : [{ passage: passageOf(first), parameters: { count: 3 } }];
      }),
      ...policy.sentences
        .filter(
          (sentence) =>
            basesIn(sentence).length >= 2 &&
            (inOneBreath.test(sentence.folded) ||
              (asCaseMayBe.test(sentence.folded) && !splitsBases(policy))),
        )
        .map((sentence) => ({
          passage: passageOf(sentence),
          parameters: { count: basesIn(sentence).length },
        })),
    ],
  },
  {
    id: 'R09',
    severity: 'warning',
    find: ({ sentences }) =>
      sentences
        .filter((sentence) => asserts(sentence, lawAsBasis) && !realLaw.test(sentence.folded))
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R11',
    severity: 'error',
    find: ({ sentences }) =>
      sentences.filter(isFalseConsent).map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R12',
    severity: 'warning',
    find: ({ sentences }) =>
      sentences
        .filter((sentence) =>
          asserts(
            sentence,
            /\b(consentement|accord) (expres |verbal |donne )?(oral\w*|verbal\w*|\(?mode oral)|consentement[^.;]{0,25}\((mode )?oral|mondelinge? toestemming|(oral|verbal) consent|mundliche einwilligung\b/u,
          ),
        )
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R13',
    severity: 'warning',
    find: (policy, { recognised }) => {
      // What parents agree to is asked once; whether that may be taken back is R23's.
      const asked = (recognised.bases.get('consent') ?? []).find(
        (sentence) => !child.test(sentence.folded) && asserts(sentence, consenting, { inConditions: true }),
      );
      return asked === undefined || explainsWithdrawal(policy) ? [] : [{ passage: passageOf(asked) }];
    },
  },
];
