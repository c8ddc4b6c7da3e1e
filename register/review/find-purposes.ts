/** What a policy says data are used for, by the kinds of activity that the library knows, and on which legal bases. */
import type { ActivityKind } from '#register/checks/activity-kinds.ts';
import type { LegalBasis } from '#register/vocabulary/legal-basis.ts';
import { asserts } from './assertion.ts';
import type { Policy, Sentence } from './policy.ts';
import type { RecognisedPurpose } from './recognised.ts';

/** How running text speaks of each kind; folded. Kinds that are only guessed from such words (customers, IT) are left out. */
export const purposeWords: Readonly<Partial<Record<ActivityKind, RegExp>>> = {
  T02: /\b(devis|offertes?|offerteaanvra\w+|quotes?\b(?! from)|quotations?|angebots?anfrage\w*|kostenvoranschlage?)\b/u,
  T03: /\b(commandes?|achats? en ligne|bestelling(en)?|webwinkel|webshop|orders?\b(?! (to|of the court))|purchases?|checkout|bestellung(en)?|onlineshop)\b/u,
  T04: /\b(livraisons?|expeditions?|livrer|leverings?\w*|leveringen|verzend\w*|bezorg\w*|deliver(y|ies)|shipping|shipment|lieferung(en)?|versand)\b/u,
  T05: /\b(paiements?|payer|betaling(en)?|betaalgegevens|payments?|zahlung(en|sdaten)?)\b/u,
  T06: /\b(factur\w+|comptab\w+|verkoopfacturen|boekhoud\w*|invoic\w+|bookkeeping|accounting|rechnung(en|sstellung)?|buchhaltung|buchfuhrung)\b/u,
  T07: /\b(service apres-vente|sav|garanties?|reclamations? (clients?|produits?)|retours? (de )?(produits?|marchandises?)|klantendienst|klantenservice|garantieafhandeling|retourzending\w*|after-sales|warrant(y|ies)|customer (service|support)|kundendienst|gewahrleistung|kundenservice)\b/u,
  T09: /\b(ordres? de reparation|reparations?|entretien (du|de votre) vehicule|werkorders?|herstelling(en)?|onderhoud van (uw|het) voertuig|repair orders?|vehicle (repair|service)|reparatur\w*|werkstatt\w*)\b/u,
  T10: /\b(gardiennage|stockage (de|des|vos) pneus|bandenopslag|opslag van (uw )?banden|tyre storage|reifeneinlagerung)\b/u,
  T15: /\b(sinistres?|schadedossiers?|insurance claims?|schadenabwicklung|schadensfall)\b/u,
  T16: /\b(newsletters?|lettres? d'information|infolettres?|nieuwsbrie(f|ven)|mailinglijst\w*|prospection|offres (commerciales|promotionnelles|et informations)|direct ?marketing|marketing e-?mails?|promotions? par (e-?mail|sms|courriel)|e-?mailings?|promotional (e-?mails?|offers)|werbe-?e?-?mails?|werbung per)\b/u,
  T17: /\b(enquetes? de satisfaction|avis (clients?|en ligne)|tevredenheids\w+|klantbeoordeling\w*|(customer|product) reviews?|satisfaction surveys?|kundenbewertung\w*|umfragen?)\b/u,
  T18: /\b(formulaires? de contact|compte (client|utilisateur|en ligne)|comptes? utilisateurs?|creation d'un compte|contactformulier\w*|(klanten|gebruikers)?account(s|gegevens)?|contact forms?|user (account|profile)s?|register on our (web)?site|kontaktformular\w*|kundenkont(o|en)|benutzerkont(o|en))\b/u,
  T19: /\b(google analytics|mesures? d'audience|statistiques? de (frequentation|visite)|webstatistiek\w*|bezoekersstatistiek\w*|hoe bezoekers de website gebruiken|audience measurement|web analytics|website statistics|webanalyse|reichweitenmessung|matomo)\b/u,
  T20: /\b(reseaux sociaux|page facebook|sociale media|social(e)? netwerk\w*|social (media|networks?)|soziale[nr]? (medien|netzwerke\w*))\b/u,
  T21: /\b(laissent? (un|des) commentaires?|formulaire de commentaires|laat een reactie|reacties (achterlaat|op de site)|leaves? (a )?comments?|visitor comments|kommentare (schreiben|hinterlassen)|kommentarformular)\b/u,
  T24: /\b(candidatures?|candidats?(?! (locataires?|acquereurs?))|cv's?|cvs?|applicants?|lebenslauf\w*|recrutement|sollicita\w+|vacatures?|job applica\w+|recruitment|bewerbung(en|sunterlagen)?|bewerber\w*)\b/u,
  T25: /\b(videosurveillance|cameras? de surveillance|cameras? (filment|filme|enregistre\w*)|camerabewaking|bewakingscamera\w*|camerabeelden|cctv|videouberwachung|uberwachungskamera\w*)\b/u,
  T29: /\b(geolocalis\w+|track-?and-?trace van voertuig\w*|vehicle tracking|fahrzeugortung)\b/u,
  T30: /\b(programmes? de fidelite|cartes? de fidelite|klantenkaart\w*|spaarprogramma|loyalty (scheme|programme|program|card)s?|kundenkarte\w*|treueprogramm\w*)\b/u,
};

export function findPurposes({ sentences }: Policy): readonly RecognisedPurpose[] {
  // Object.entries widens the keys; they are the kinds of the table above.
  return (Object.entries(purposeWords) as [ActivityKind, RegExp][]).flatMap(([kind, pattern]) => {
    const found = sentences.filter((sentence) =>
      asserts(sentence, pattern, { inConditions: true, ownRejection: true }),
    );
    return found.length === 0 ? [] : [{ kind, sentences: found }];
  });
}

/** The kinds a single sentence, or a part of one, speaks of. */
export function kindsIn({ folded }: Pick<Sentence, 'folded'>): readonly ActivityKind[] {
  // As above.
  return (Object.entries(purposeWords) as [ActivityKind, RegExp][]).flatMap(([kind, pattern]) =>
    pattern.test(folded) ? [kind] : [],
  );
}

export const basisWords: Readonly<Partial<Record<LegalBasis, RegExp>>> = {
  consent:
    /\b(consentement|consents?|consenting|toestemming|einwilligung|votre accord (prealable|expres|explicite)|6\W{0,4}(1|lid 1|abs\.? ?1|par\.? ?1)\W{0,14}(lit\.? ?|onder |sub )?a\b)/u,
  contract:
    /\((vertrag|contrat|contract|overeenkomst|vertraglich)\)|\b(executi(on|e) (du|d'un|de (votre|notre|la|l')|des) ?(contrat|commande|convention)s?|executer (le|notre|votre|un|ce) (contrat|commande)|mesures precontractuelles|base contractuelle|uitvoering van (de|een|uw|onze|die) (\w+ )?(overeenkomst|contract)|(overeenkomst|contract) (met u )?(uit te voeren|na te komen)|(to )?(perform|fulfil|carry out|enter into) (a|the|our|your|this) (\w+ )?contract|performance of (a|the|our|your|this) (\w+ )?contract|contractual (necessity|basis|obligation)s?|vertragserfullung|vertragsanbahnung|vertrag (mit ihnen )?(zu )?erfullen|erfullung (des|eines|ihres|unseres|von) vertrag\w*|vorvertraglich\w*|6\W{0,4}(1|lid 1|abs\.? ?1|par\.? ?1)\W{0,14}(lit\.? ?|onder |sub )?b\b)/u,
  legal_obligation:
    /\b(obligations? (legales?|comptables? et fiscales?|fiscales?)|wettelijke (verplichting(en)?|plicht(en)?)|legal (obligation|requirement|duty)s?|rechtliche[nr]? (verpflichtung(en)?|pflicht(en)?)|gesetzliche[nr]? (verpflichtung(en)?|pflicht(en)?|aufbewahrung\w*)|6\W{0,4}(1|lid 1|abs\.? ?1|par\.? ?1)\W{0,14}(lit\.? ?|onder |sub )?c\b)/u,
  legitimate_interests:
    /\b(interets? legitimes?|interet commercial|gerechtvaardigde? belang(en)?|legitimate (business )?interests?|berechtigte[nmrs]? interessen?|6\W{0,4}(1|lid 1|abs\.? ?1|par\.? ?1)\W{0,14}(lit\.? ?|onder |sub )?f\b)/u,
};

export function findBases({ sentences }: Policy): ReadonlyMap<LegalBasis, readonly Sentence[]> {
  // As above.
  const found = (Object.entries(basisWords) as [LegalBasis, RegExp][]).map(
    ([basis, pattern]) => [basis, sentences.filter(({ folded }) => pattern.test(folded))] as const,
  );
  return new Map(found.filter(([, where]) => where.length > 0));
}
