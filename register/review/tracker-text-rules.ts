/** Trackers, embedded content, marketing and profiling: ePrivacy Art. 5(3) and 13, Art. 13(2)(f) GDPR, read from the text. */
import { phoneMarketingRule } from '#register/library/national-rules.ts';
import { asserts, findAsserted } from './assertion.ts';
import { isFalseConsent } from './basis-text-rules.ts';
import { passageOf, previousOf, sentencesOf, type Policy, type Sentence } from './policy.ts';
import { isHeading, type Recognised } from './recognised.ts';
import type { TextObservation, TextRule } from './text-rule.ts';
import { consenting, measuring, trackers } from './words.ts';

/** Tools that follow visitors unless they are asked first; Matomo may be set up without. */
const followers: ReadonlySet<string> = new Set([
  'google_analytics',
  'google_ads',
  'meta_ads',
  'hotjar',
  'microsoft_clarity',
]);

/** Consent to cookies, in a banner or in words; “opt in to saving your name” is about a form. */
const banner =
  /\b(bandeau|banniere|cookie-?banner|cookiebanner|cookiemelding|cookie (notice|settings|preferences)|cookie-?(instellingen|einstellungen)|gestion des cookies|parametrer les cookies|tarteaucitron|axeptio|cookiebot|didomi|consent (manager|banner|tool))\b/u;

/** Measurement that the law lets pass without consent, where a policy says that its own is of that kind. */
const exempt =
  /\b(mesures? (d'audience )?exemptees?|exempt\w* (de|du|from|d'|of)? ?(votre |prior |your )?consent\w*|dispens\w* de consentement|vrijgesteld\w* (van toestemming|meting|statistiek\w*)|(meting|statistiek\w*) vrijgesteld|exempt(ed)? (measurement|statistics|audience measurement)|befreite messung|(matomo|plausible|statisti\w+)[^.;]{0,60}\b(anonym\w*|anoniem\w*|op onze eigen server|on our own server|auf unserem eigenen server|sur notre (propre )?serveur)|(anonyme|anonymous|anonieme|anonymisierte|geanonimiseerde) statisti\w+[^.;]{0,40}\b(matomo|plausible)|einwilligungsfrei\w*|von der einwilligung ausgenommen)\b/u;

/** “Only after you click Accept”. */
const afterChoice =
  /\b(after|once|until|unless|only if|only when) you (have )?(click\w*|accept\w*|agree\w*|say yes|opt in)|(apres|qu'apres|seulement si|que si) (votre |vous )?(avez )?(accord|clic|acceptation|accept\w*|clique\w*)|(nadat|pas als|alleen als|enkel als|pas na|enkel na) (u|uw) \w*\s?(klik\w*|akkoord|aanvaard\w*|accepteer\w*|toestemming)|(erst |nur )?(nachdem|wenn|nach) (sie|ihrem?r?) \w*\s?(klick\w*|zustimm\w*|akzeptier\w*)\b/u;

function asksConsentForTrackers({ sentences }: Policy, { providers }: Recognised): boolean {
  const isFollowed = providers.some(({ card }) => followers.has(card.id));
  return sentences.some(
    (sentence) =>
      (!isFollowed && exempt.test(sentence.folded)) ||
      banner.test(sentence.folded) ||
      (afterChoice.test(sentence.folded) &&
        (trackers.test(sentence.folded) || measuring.test(sentence.folded))) ||
      (asserts(sentence, consenting, { inConditions: true }) &&
        !isFalseConsent(sentence) &&
        (measuring.test(sentence.folded) ||
          (trackers.test(sentence.folded) && !/\b(nom|name|naam)\b/u.test(sentence.folded)) ||
          /cookie|traceur|analytic/u.test(sentence.section.foldedHeading)) &&
        !/\bopt-?in to saving\b/u.test(sentence.folded)),
  );
}

/** Where following is told first. */
function firstFollowing(policy: Policy, { providers }: Recognised): TextObservation | undefined {
  const told = policy.sentences.find((sentence) => asserts(sentence, measuring, { inConditions: true }));
  if (told !== undefined) return { passage: passageOf(told) };
  const provider = providers.find(({ card }) => followers.has(card.id));
  if (provider === undefined) return undefined;
  const { first } = provider;
  return { passage: isHeading(first) ? { quote: first.text, line: first.line } : passageOf(first) };
}

const embedding =
  /\b(contenus? (tiers |externes? )?(integres?|embarques?)|videos? integrees?|cartes? integrees?|(plug-?ins?|boutons?|modules?) (sociaux|social|de partage|des reseaux sociaux)|ingesloten inhoud|geintegreerde (inhoud|video\S*)|ingebedde \w+|social ?media ?(buttons|knoppen|plug-?ins?)|embedded (content|videos?|maps?)|social (plug-?ins?|media buttons)|eingebettete[nrs]? (inhalte?n?|videos?|karten?)|social-?plug-?ins?|google (maps|fonts)|recaptcha|youtube[- ]videos?|videos? (youtube|vimeo))\b/u;

const afterClick =
  /\b(clic|cliquez|click|klik\w*|klick\w*|two-click|zwei-klick|no-?cookie|nocookie|heberge\w* localement|self-hosted|lokaal gehost|lokal (eingebunden|gehostet))\b/u;

/** Said to come without asking. */
const byItself =
  /\b(automatique(ment)?|automatisch|automatically) (charge\w*|geladen|loaded|laden)|(charge\w*|geladen|loaded) (automatiquement|automatically)\b/u;

function embedsWithoutConsent(policy: Policy): Sentence | undefined {
  return policy.sentences.find((sentence) => {
    if (!asserts(sentence, embedding, { inConditions: true })) return false;
    if (byItself.test(sentence.folded)) return true;
    const around = sentencesOf(policy, sentence.section);
    return !around.some(
      ({ folded }) => consenting.test(folded) || banner.test(folded) || afterClick.test(folded),
    );
  });
}

const unlessObjected =
  /\b(a defaut d'opposition|sauf opposition|sauf si vous (vous )?(y )?oppos\w*|a moins que vous ne vous (y )?oppos\w*|tenzij u (hiertegen )?(bezwaar|zich (hiertegen )?verzet|dit niet wenst|(ons )?laat weten dat u (dit|dat) niet (wenst|wilt))|tenzij u zich (hiervoor )?(afmeldt|uitschrijft)|zonder (uw )?verzet|behoudens verzet|unless you (object|opt out|tell us otherwise)|if you do not (object|opt out)|sofern sie (nicht|dem nicht) widersprech\w*|wenn sie (dem )?nicht widersprech\w*)\b/u;
const offers =
  /\b(offres?|informations commerciales|prospection|publicites?|promotions?|newsletters?|aanbiedingen|reclame|nieuwsbrie(f|ven)|commerciele (berichten|informatie)|offers?|marketing|promotional|advertis\w*|angebote?n?|werbung|werbe\w*)\b/u;
const byMail =
  /\b(e-?mails?|newsletters?|nieuwsbrie(f|ven)|lettres? d'information|infolettres?|courriels?|courrier electronique|sms|mms|textos?|mailings?|whatsapp)\b/u;
/** Given to others for their own offers, whatever way these come. */
const handedOver =
  /\b(shar(e|ed|ing)|pass(ed)? on|transm\w+|partag\w+|communiqu\w+|cede\w*|delen|gedeeld|doorgegeven|doorgeven|verstrek\w*|weiter(gegeben|geben|gabe)|ubermittel\w*)\b/u;
const byPhone =
  /\b(telephone|telephonique\w*|appels?|telefoon|telefonisch\w*|bellen|gebeld|by phone|phone calls?|telephone calls?|call you|telefon\w*|anruf\w*|anrufen)\b/u;
const ofPartners =
  /\b(ses|nos|leurs|des|onze|zijn|our|its|unsere[rn]?|selected|geselecteerde|ausgewahlte[rn]?) (partenaires?|partners?|partnern?|tiers|derden|third parties|dritte[rn]?)\b/u;
/** One’s own customers, similar products, a refusal each time: the lawful exception. */
const customerException =
  /\b(analogues?|similaires?|produits ou services identiques|clients? existants?|bestaande klant\w*|gelijkaardige|soortgelijke|vergelijkbare|similar (products|goods|services)|existing customers?|ahnliche[nr]?|bestandskund\w*)\b/u;
const toProfessionals =
  /\b(professionnels?|btob|b2b|zakelijke klanten|professionele|businesses only|geschaftskunden)\b/u;

/** “… our newsletter. You receive it unless you object”: what “it” is stands in the sentence before. */
function optOutOf(policy: Policy, sentence: Sentence): string | undefined {
  if (findAsserted(sentence, unlessObjected, { ownDenial: true, inConditions: true }) === undefined)
    return undefined;
  if (offers.test(sentence.folded)) return sentence.folded;
  const previous = previousOf(policy, sentence);
  const isMeant = previous !== undefined && pointing.test(sentence.folded) && offers.test(previous.folded);
  return isMeant ? `${previous.folded} ${sentence.folded}` : undefined;
}

const pointing =
  /\b(die|deze|hem|ze|het|celle-ci|celui-ci|ceux-ci|celles-ci|la|les|en|it|them|these|this|diese[nrs]?|ihn|sie|automatisch|automatiquement|automatically)\b/u;

const profiling =
  /\b(profilage|profiling|publicite (ciblee|personnalisee|comportementale)|profils? (de consommation|d'achat|marketing)|gerichte (advertenties|reclame)|gepersonaliseerde (advertenties|reclame)|profielen (op|samen)|targeted advertis\w*|behaviou?ral advertis\w*|personali[sz]ed ads?|(build|create) (a )?profiles?|personalisierte werbung|nutzerprofile|profilbildung|decisions? automatisees?|geautomatiseerde (besluit\w*|beslissing\w*)|automated decisions?( ?-?making)?|automatisierte entscheidung\w*)\b/u;
const explained =
  /\b(logique|criteres?|consequences?|logica|criteria|gevolgen|logic|involve\w*|based on|sur la base de|op basis van|logik|kriterien|folgen|tragweite|auf (der )?grundlage)\b/u;
/** “You have the right not to be subject to …” speaks of a right, not of what is done. */
const asRight =
  /\b(droits?|right|rights|recht(en)?|oppos\w*|bezwaar|object|widersprech\w*|soumise?|onderworpen|subject to|unterworfen)\b/u;

export const trackerTextRules: readonly TextRule[] = [
  {
    id: 'R48',
    severity: 'warning',
    find: ({ sentences }) => {
      const told = sentences.find(
        (sentence) => !asRight.test(sentence.folded) && asserts(sentence, profiling),
      );
      if (
        told === undefined ||
        sentences.some(({ folded }) => profiling.test(folded) && explained.test(folded))
      )
        return [];
      return [{ passage: passageOf(told) }];
    },
  },
  {
    id: 'R49',
    severity: 'error',
    find: (policy, { recognised }) => {
      if (asksConsentForTrackers(policy, recognised)) return [];
      const found = firstFollowing(policy, recognised);
      return found === undefined ? [] : [found];
    },
  },
  {
    id: 'R51',
    severity: 'error',
    find: (policy) =>
      policy.sentences.flatMap((sentence): readonly TextObservation[] => {
        const folded = optOutOf(policy, sentence);
        const isPartners = folded !== undefined && ofPartners.test(folded);
        const isPassedOn = isPartners && handedOver.test(folded);
        if (folded === undefined || !(byMail.test(folded) || isPassedOn)) return [];
        if (!isPartners && (customerException.test(folded) || toProfessionals.test(folded))) return [];
        // Whether one’s own offers go to one’s own customers, the sentence does not say.
        return [{ passage: passageOf(sentence), ...(isPartners ? {} : { severity: 'warning' as const }) }];
      }),
  },
  {
    id: 'R52',
    severity: 'error',
    find: (policy, { country, today }) => {
      const law = country === null ? undefined : phoneMarketingRule(country);
      if (law === undefined || (law.since !== null && law.since > today)) return [];
      return policy.sentences
        .filter((sentence) => {
          const folded = optOutOf(policy, sentence);
          return folded !== undefined && byPhone.test(folded) && !toProfessionals.test(folded);
        })
        .map((sentence): TextObservation => ({
          passage: passageOf(sentence),
          parameters: { law: law.law },
          ...(law.demand === 'do_not_call_list' ? { severity: 'warning' } : {}),
        }));
    },
  },
  {
    id: 'R53',
    severity: 'warning',
    find: (policy) => {
      const found = embedsWithoutConsent(policy);
      return found === undefined ? [] : [{ passage: passageOf(found) }];
    },
  },
];
