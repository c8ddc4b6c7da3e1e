/** Recipients and transfers: Art. 13(1)(e)-(f), 28 and 44-49 GDPR, read from the text. */
import { isToVerify } from '#register/library/evidence.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import { isInEea } from '#register/model/country.ts';
import type { RecipientKind } from '#register/vocabulary/recipient-kind.ts';
import { asserts, findAsserted, isDenied, clauseAround } from './assertion.ts';
import { passageOf, previousOf, type Policy, type Sentence } from './policy.ts';
import { isHeading, type Recognised, type RecognisedProvider } from './recognised.ts';
import type { TextRule } from './text-rule.ts';
import { nobodyInParticular, personalData } from './words.ts';

const passingOn =
  /\b(partag\w*|transmi\w*|communiqu\w*|divulgu\w*|cede\w*|confie\w*|mises? a (la )?disposition|accessibles? (a|aux)|conservees? par|transferr?\w*|fourni\w* (a|aux)|shar(e|ed|es|ing)|disclos\w*|transmit\w*|pass(ed)? on|provid(e|ed) to|gedeeld|delen|doorgegeven|doorgeven|verstrek\w*|ter beschikking (gesteld|stellen)|verkocht|weitergegeben|weitergabe|weitergeben|ubermittel\w*|mitgeteilt|geteilt)\b/u;

/** Categories that say what the recipient does (Art. 13(1)(e) allows categories). */
const preciseCategory =
  /\b(heberg\w*|transporteurs?|livreurs?|poste|banques?|(prestataires?|services?) de (paiement|livraison|transport|paie)|comptables?|expert|assureurs?|avocats?|huissiers?|administrations?|fisc\w*|autorites?|police|justice|tribuna\w*|mairie|imprimeurs?|hosting\w*|webhost\w*|hostingbedrijf|vervoerders?|pakketdienst\w*|bezorgdienst\w*|koeriers?|bank(en)?|betaaldienst\w*|betaalprovider\w*|boekhoud\w*|accountants?|verzekeraars?|deurwaarders?|belastingdienst|overheid\w*|politie|incasso\w*|hosting providers?|carriers?|couriers?|parcel|delivery|shipping|payment (providers?|processors?|services?)|banks?|accountants?|insurers?|lawyers?|authorit\w+|courts?|law enforcement|tax|logistik\w*|paketdienst\w*|versand\w*|steuerberater\w*|zahlungsdienst\w*|versicher\w*|rechtsanw\w*|behorden?|gericht\w*|newsletter\w*|nieuwsbrief\w*|e-?mail(ing)?s?|suivants?|ci-dessous|hieronder|volgende|following|listed|below|folgende\w*|genannt\w*|tels? que|such as|zoals|wie zum beispiel|notamment)\b/u;

/** Named as such and no further, though they are the ones who hold the data. */
const unnamedService =
  /\b((automated|automatic) spam detection service|service (automatise )?de detection (automatisee )?(des|de) (commentaires )?(indesirables|spams?)|(geautomatiseerde )?spamdetectie ?(service|dienst)|automatisierten dienst zur spam-?erkennung|(le|notre) prestataire (de service )?informatique|(onze|de) it-?(leverancier|dienstverlener|partner)|our (it|service) provider|unser(em)? it-?dienstleister)\b/u;

/** The law, a court or a merger may need recipients that nobody can name beforehand. */
const onDemand =
  /\b(obligation legale|loi (l'exige|impose)|requis par la loi|decision de justice|fusion|cession d'entreprise|required by law|legal obligation|court order|merger|wettelijk verplicht\w*|wettelijke (verplichting|bepaling)\w*|rechterlijk bevel|fusie|gesetzlich (verpflichtet|vorgeschrieben)|gerichtliche\w*)\b/u;

/** “This policy describes with whom data are shared” announces and says nothing yet. */
const announces =
  /\b(dit (privacy)?beleid|deze (privacy)?verklaring|cette (politique|charte|notice)|this (privacy )?(policy|notice|statement)|diese (datenschutz)?erklarung)\b[^.;]{0,40}\b(beschrijft|legt|decrit|explique|precise|describes?|explains?|sets out|beschreibt|erklart|erlautert)\b/u;

/** “They are passed on to …”: the data of the sentence before. */
const pronoun = /^\W*(elles|ils|celles-ci|ceux-ci|they|these|those|it|ze|zij|deze|die|sie|diese)\b/u;

function isAboutData(policy: Policy, sentence: Sentence): boolean {
  if (personalData.test(sentence.folded)) return true;
  const previous = previousOf(policy, sentence);
  return pronoun.test(sentence.folded) && previous !== undefined && personalData.test(previous.folded);
}

function isGeneric(policy: Policy, sentence: Sentence, { providers }: Recognised): boolean {
  const { folded } = sentence;
  if (
    providers.some(({ sentences }) => sentences.includes(sentence)) ||
    onDemand.test(folded) ||
    announces.test(folded)
  )
    return false;
  if (asserts(sentence, unnamedService, { inConditions: true })) return true;
  if (preciseCategory.test(folded) || !isAboutData(policy, sentence)) return false;
  const match = findAsserted(sentence, passingOn);
  if (match === undefined || sentence.kind === 'row') return false;
  return nobodyInParticular.test(clauseAround(folded, match.index, match.index + match[0].length).text);
}

/** “Our partners’ offers”: partners that are nobody. */
const partnersOffers =
  /\b(offres?|informations|aanbiedingen|offers?|angebote)\b[^.;]{0,120}\b(ses|nos|leurs|onze|zijn|our|its|unsere[rn]?) (partenaires?|partners?|partnern?)\b/u;

/** The cloud in general. */
const cloud =
  /\b(cloud-based services|services? (dans le )?cloud|clouddiensten|cloud-?dienste?)\b[^.;]{0,40}\b(payment processors?|processeurs? de paiement|betalingsverwerkers?|zahlungsabwickler)\b/u;

const neverShared =
  /\b(ne (sont|seront) (jamais|pas|en aucun cas|ni) (transmises?|communiquees?|partagees?|cedees?|divulguees?|mises? a disposition)|ne (transmettons|communiquons|partageons|divulguons|cedons) (jamais|pas|en aucun cas|aucune)|aucune (donnee|information)( personnelle)? n'est (transmise|communiquee|partagee|cedee)|(never|not) (be )?(used for [\w\s]{3,30} or )?(shared?|disclosed?|transmitted|passed on|provided) (with|to) (any )?(third|other|anyone|external|outside)|(do not|don't|never|will not|won't) (share|disclose|transmit|pass on|give) (your|any|this|these|personal|the)|(worden|zullen) (nooit|niet|nimmer|op geen enkele wijze) (met|aan) (derden?|andere\w*|anderen)( \w+){0,2} (gedeeld|doorgegeven|verstrekt|worden gedeeld|worden doorgegeven)|(delen|geven|verstrekken) (wij |we )?(uw |je |deze )?(persoons)?gegevens (nooit|niet)|werden (nie|niemals|nicht|keinesfalls) an dritte (weitergegeben|ubermittelt)|geben (wir )?(ihre|die) daten (nie|niemals|nicht)|wij (stellen|delen|geven|verstrekken) (uw |je )?(persoons)?gegevens (nooit|niet))/u;

/** Not for money or marketing: true of many who share for other reasons. */
const onlyCommercial =
  /\b(commercia\w*|commercie\w*|publicitaires?|marketing|prospection|reclame|advertis\w*|werbe\w*|werbung|vend\w*|vente|sell|sold|selling|rent\w*|verkoop\w*|verkocht|verkauf\w*|hors de l'(ue|eee|union|espace)|outside the (eu|eea|european)|buiten de (eu|eer|europese)|ausserhalb (der|des) (eu|ewr|europaischen)|sans votre (accord|consentement)|without your (consent|permission)|zonder uw (toestemming|uitdrukkelijke)|ohne ihre (einwilligung|zustimmung))\b/u;

/** An exception that is wide enough to let the named recipients in. */
const exceptThose =
  /\b(sauf|hormis|a l'exception|autres? que|en dehors|except|other than|unless|save|behalve|tenzij|uitgezonderd|met uitzondering|anders dan|ausser|es sei denn|sofern|soweit)\b[^.;]{0,160}\b(prestataires?|sous-traitants?|contrat|commande|service|necessaires?|ci-dessous|mentionnes?|destinataires|providers?|processors?|contract|order|services?|necessary|needed|listed|below|described|recipients|dienstverlen\w*|verwerkers?|overeenkomst|bestelling|dienst\w*|nodig|noodzakelijk|hieronder|vermeld\w*|ontvangers|dienstleister\w*|auftragsverarbeiter\w*|vertrag\w*|erforderlich|notwendig|genannt\w*|empfanger\w*)\b/u;

const officeKinds: ReadonlySet<RecipientKind> = new Set([
  'accountant',
  'accounting_software',
  'tax_social',
  'authorities',
  'bank',
]);

/** Whether the policy names somebody to whom data go after all, beside those that an exception for the books may mean. */
function namesRecipients({ providers }: Recognised): boolean {
  return providers.some(({ card }) => card.role !== 'none' && !officeKinds.has(card.kind));
}

const reservesUse =
  /\b((se reserve(nt)? le droit|behoudt zich het recht voor|behouden zich het recht voor|reserves? the right|behalt sich (das recht )?vor)\b[^.;]{0,120}\b(utilis\w*|partag\w*|transm\w*|gebruiken|delen|use|share|nutzen|verwenden|weiterzugeben)|(gebruikt|utilise|uses|nutzt|verwendet)\b[^.;]{0,80}\b(voor eigen (doeleinden|gebruik)|a ses propres fins|for its own purposes|zu eigenen zwecken))\b/u;

const brokenMechanism =
  /\b(privacy ?shield|bouclier de (protection|confidentialite)( des donnees)?|safe ?harbou?r|(decision|besluit|beschluss) 2010\/87|(eu|ue)-(us|u\.s\.)[- ]privacy shield)\b/u;

const transferWords =
  /\b(clauses contractuelles|clauses types|decision d'adequation|data privacy framework|dpf|regles d'entreprise contraignantes|standard contractual clauses|scc'?s?|adequacy decision|binding corporate rules|standaardcontractbepalingen|modelcontract\w*|adequaatheidsbesluit|bindende bedrijfsvoorschriften|standardvertragsklauseln|angemessenheitsbeschluss|hors (de l'|de )?(union europeenne|ue|eee)|outside (of )?(the )?(eu|eea|european (union|economic area))|buiten de (eu|eer|europese (unie|economische ruimte))|ausserhalb (der|des) (eu|ewr|europaischen)|privacy shield)\b/u;

/** A page on a social network is named as an address; what goes there, the network’s own notice says. */
function isPage({ kind, role, id }: ProviderCard): boolean {
  return kind === 'ads_social' && role === 'joint' && id !== 'meta_ads';
}

/** A font or a film on one’s own server sends nothing to whoever made it. */
const selfHosted =
  /\b(heberge\w* (localement|sur notre serveur)|self-hosted|hosted (locally|on our own server)|lokaal gehost|op onze eigen server|lokal (eingebunden|gehostet|gespeichert))\b/u;

function leavesEea({ card, sentences }: RecognisedProvider): boolean {
  if (isPage(card)) return false;
  if (sentences.length > 0 && sentences.every(({ folded }) => selfHosted.test(folded))) return false;
  return card.role !== 'none' && card.transfers.some(({ country }) => country === null || !isInEea(country));
}

function placeOf({ first }: RecognisedProvider): { readonly quote: string; readonly line: number } {
  return isHeading(first) ? { quote: first.text, line: first.line } : { quote: first.text, line: first.line };
}

/** Only claims about the whole: “submissions of this form are not shared” speaks of one form. */
function isClaimed(sentence: Sentence): boolean {
  const match = findAsserted(sentence, neverShared, { ownDenial: true, inConditions: true });
  return (
    match !== undefined &&
    !onlyCommercial.test(clauseAround(sentence.folded, match.index, match.index + match[0].length).text) &&
    !exceptThose.test(sentence.folded)
  );
}

export const sharingTextRules: readonly TextRule[] = [
  {
    id: 'R26',
    severity: 'warning',
    find: (policy: Policy, { recognised }) =>
      policy.sentences
        .filter(
          (sentence) =>
            isGeneric(policy, sentence, recognised) ||
            asserts(sentence, partnersOffers, { ownDenial: true }) ||
            asserts(sentence, cloud),
        )
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R28',
    severity: 'warning',
    find: ({ sentences }, { recognised }) =>
      sentences.flatMap((sentence) => {
        const provider = recognised.providers.find((one) => one.sentences.includes(sentence));
        if (provider === undefined || !asserts(sentence, reservesUse)) return [];
        return [
          { passage: passageOf(sentence), parameters: { name: provider.card.name, role: 'controller' } },
        ];
      }),
  },
  {
    id: 'R30',
    severity: 'warning',
    find: ({ sentences }, { recognised }) =>
      namesRecipients(recognised)
        ? sentences.filter(isClaimed).map((sentence) => ({ passage: passageOf(sentence) }))
        : [],
  },
  {
    id: 'R32',
    severity: 'error',
    find: ({ sentences }) =>
      sentences
        .filter((sentence) => asserts(sentence, brokenMechanism, { inConditions: true }))
        .map((sentence) => ({ passage: passageOf(sentence) })),
  },
  {
    id: 'R33',
    severity: 'error',
    find: (policy, { recognised }) => {
      // The policy deals with transfers somewhere: which provider it means there, the text cannot tell.
      const isDealtWith = policy.sentences.some(
        (sentence) =>
          transferWords.test(sentence.folded) &&
          !asserts(sentence, brokenMechanism, { inConditions: true }) &&
          !(isDenied(sentence.folded) && /\bhors|outside|buiten|ausserhalb/u.test(sentence.folded)),
      );
      if (isDealtWith) return [];
      return recognised.providers.filter(leavesEea).map((provider) => ({
        passage: placeOf(provider),
        parameters: { name: provider.card.name },
        // The catalogue alone says so: a card to verify may warn, never accuse.
        ...(isToVerify(provider.card.mark) ? { severity: 'warning' as const } : {}),
      }));
    },
  },
];
