/** What an activity is about: the kinds that the library has templates for, recognised by template or by name, in four languages. */
import type { Activity } from '#register/model/activity.ts';
import { languages } from '#register/model/language.ts';

/**
 * What people call an activity of each kind; the keys are the template numbers. Words that begin a longer word count
 * (“Offerteaanvragen”), words inside one do not (“Angebot” in “Stellenangebote” is no quote).
 */
const names = {
  T01: /\b(gestion (des|de la) client|fichier clients?|clients?\b.{0,12}$|klantenbeheer|klantenbestand|klantgegevens|customer (management|files?|records?|database)|kundenverwaltung|kundenkartei|crm\b)/i,
  T02: /\b(devis|offertes?|offerteaan|quot(e|ation)s?\b|angebote?\b|kostenvoranschl)/i,
  T03: /\b(commandes?|bestelling|orders?\b(?! de)|web ?winkel|web ?shop|boutique en ligne|contrats en ligne|onlineverträge|bestellung)/i,
  T04: /\b(livraison|exp[ée]dition|levering|verzending|bezorging|deliver(y|ies)|shipping|lieferung|versand)/i,
  T05: /\b(paiements?|encaissement|betaling|betalen|payments?|zahlung)/i,
  T06: /\b(factur|comptab|boekhoud|invoic|bookkeeping|accounting|rechnung|buchhaltung|buchführung)/i,
  T07: /\b(sav\b|apr[èe]s[- ]vente|garanties?\b|r[ée]clamation|retours\b|klantendienst|klantenservice|klacht|retour(en|neren)|after[- ]sales|warrant|complaint|customer service|kundendienst|gewährleistung|beschwerde|reklamation)/i,
  T08: /\b(impay[ée]|recouvrement|contentieux|litiges?\b|wanbetal|incasso|geschil|aanmaning|arrears|debt|litigation|disputes?\b|forderung|inkasso|mahn|streitf)/i,
  T09: /\b(ordres? de r[ée]paration|suivi (du|des) v[ée]hicule|historique d['’]entretien|atelier\b|werkorder|werkplaats|voertuigopvolging|onderhoudshistor|repair orders?|vehicle (history|service)|workshop|reparaturauftr|werkstatt|fahrzeughistorie)/i,
  T10: /\b(gardiennage|stockage (des|de) pneus|bandenopslag|opslag van|bandenhotel|tyre (storage|hotel)|vehicle storage|einlagerung|reifenhotel)/i,
  T11: /\b(immatriculation|carte grise|\bsiv\b|inschrijving van voertuig|tenaamstelling|kentekenregistratie|vehicle registration|zulassung)/i,
  T12: /\b(livre de police|registre de police|achat d['’]occasion|inkoopregister|used[- ](goods|vehicle) (purchase|register)|ankaufsbuch|opkoopregister|achat de v[ée]hicules)/i,
  T13: /\b(car-?pass|kilom[ée]tr|tellerstand|odometer|mileage|kilometerst)/i,
  T14: /\b(v[ée]hicules? de (pr[êe]t|courtoisie|remplacement)|contraventions?|vervangwagen|leenauto|boetes?\b|courtesy (car|vehicle)|(traffic )?fines\b|leihwagen|ersatzwagen|bußgeld)/i,
  T15: /\b(sinistre|assurance|schadedossier|verzekering|insurance|claims? handling|schadenabwicklung|versicherung)/i,
  T16: /\b(prospection|newsletter|lettre d['’]information|infolettre|nieuwsbrief|direct ?marketing|e-?mailings?\b|marketing\b|werbung|offres (commerciales|et informations)|messages par e-?mail)/i,
  T17: /\b(enqu[êe]te|satisfaction|avis (clients?|en ligne)|tevredenheid|beoordeling|reviews?\b|survey|umfrage|bewertung)/i,
  T18: /\b(formulaire|compte (client|utilisateur|en ligne)|comptes utilisateurs|chat\b|contactformulier|klantaccount|gebruikersaccount|contact form|(user|customer) accounts?|kontaktformular|kundenkonto|nutzerkonto|site web|website)/i,
  T19: /\b(cookies?|traceurs?|mesures? d['’]audience|statistiques du site|webstatistiek|bezoekersstatistiek|analytics|audience measurement|webanalyse|reichweitenmessung)/i,
  T20: /\b(r[ée]seaux sociaux|sociale media|social (media|network)|soziale medien|facebook|instagram)/i,
  T21: /\b(commentaires?|m[ée]dias envoy|reacties|comments?\b|uploaded|kommentare)/i,
  T22: /\b(fournisseurs?|leverancier|suppliers?\b|lieferanten)/i,
  T23: /\b(personnel\b|paie\b|salari[ée]s|ressources humaines|\brh\b|personeel|loonadmin|loonverwerking|medewerkers|staff|payroll|employees|human resources|personalverwaltung|personalakte|lohn|beschäftigte)/i,
  T24: /\b(recrutement|candidat|embauche|werving|sollicit|vacature|recruit|job applica|bewerb|rekrutierung)/i,
  T25: /\b(vid[ée]o-?(surveillance|protection)|cam[ée]ras?\b|camera(bewaking|beelden|toezicht|bewakings)|cctv|video-?überwachung|kameraüberwachung)/i,
  T26: /\b(s[ée]curit[ée] (informatique|du site|des syst)|journaux|journalisation|it-beveiliging|logbestand|logboek|beveiliging van (de )?(website|systemen)|it[- ]security|security logs?|it-sicherheit|protokoll)/i,
  T27: /\b(exercice des? droits|demandes? (des personnes|d['’]exercice|rgpd)|verzoeken|rechten van betrokkenen|(data[- ])?subject requests?|rights requests?|betroffenen(anfragen|rechte))/i,
  T28: /\b(violations? de donn|fuites? de donn|incidents? de s[ée]curit|datalek|data[- ]?breach|datenpanne|datenschutzverletz)/i,
  T29: /\b(g[ée]olocalisation|suivi de flotte|geolocatie|track-?and-?trace|fleet tracking|vehicle tracking|fahrzeugortung|\bgps\b)/i,
  T30: /\b(fid[ée]lit[ée]|klantenkaart|spaarprogramma|getrouwheid|loyalty|kundenkarte|treueprogramm|kundenbindung)/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type ActivityKind = keyof typeof names;

// Object.keys widens to string[]; the keys of a literal are exactly its members.
export const activityKinds = Object.keys(names) as readonly ActivityKind[];

export function isActivityKind(id: string): id is ActivityKind {
  return id in names;
}

/** The kinds a title speaks of: “Facturation et comptabilité” is one, “Commandes, livraison et paiement” are three. */
export function kindsNamed(title: string): readonly ActivityKind[] {
  return activityKinds.filter((kind) => names[kind].test(title));
}

/** Its template says it for certain; without one, its name in any language does. */
export function isOfKind(
  { templateId, name }: Pick<Activity, 'templateId' | 'name'>,
  kind: ActivityKind,
): boolean {
  if (templateId !== null && isActivityKind(templateId)) return templateId === kind;
  return languages.some((language) => {
    const title = name[language];
    return title !== undefined && names[kind].test(title);
  });
}

export function isOfAnyKind(
  activity: Pick<Activity, 'templateId' | 'name'>,
  kinds: readonly ActivityKind[],
): boolean {
  return kinds.some((kind) => isOfKind(activity, kind));
}
