/** Words of privacy policies in the four languages, folded (lower case, no accents): the bricks of the text rules. */

/** Keeping data. */
export const keeping =
  /\b(conserv\w*|gard(er|ons|ees?|e|ent)|stock(e|es|ees?|ons|age|er)|archiv\w*|keep(s|ing)?|kept|retain\w*|retention|stor(e|es|ed|ing|age)|held|preserv\w*|bewa(ar|ren|art|ard|arde|ring|rings\w*)|bewahr(en|t)|bewaartermijn\w*|opslaan|opgeslagen|opslag|bijgehouden|bijhouden|gespeichert|speicher\w*|aufbewahr\w*|aufgehoben|behalten|vorgehalten)\b/u;

/** Removing data. */
export const removing =
  /\b(supprim\w*|suppression|effac\w*|detrui\w*|anonymis\w*|delet\w*|eras\w*|destroy\w*|remov\w*|verwijder\w*|wissen|gewist|wis(t|sing)|vernietig\w*|geanonimiseer\w*|losch\w*|geloscht|vernichte\w*|anonymisier\w*)\b/u;

/** Personal data, or those whose they are. */
export const personalData =
  /\b(donnees?|informations?|coordonnees|data|information|details|gegevens|persoonsgegevens|klantgegevens|informatie|daten|angaben|informationen|comments?|commentaires?|reacties|kommentare|profil\w*|compte|account|klantprofiel|konto|bestellhistorie|historiques?)\b/u;

/** A request of a person, or the right behind it. */
export const requesting =
  /\b(demandes?|droits?|requetes?|verzoek(en|schrift)?|aanvra(ag|gen)|recht(en)?|requests?|rights?|anfragen?|antrage?|antrag|auskunft\w*|inzage\w*|\w*rechten?)\b/u;

/** Answering one. */
export const answering =
  /\b(repon\w+|reponses?|repondr\w*|trait(er|ons|ee|ees) (votre|la|les|vos|toute) demandes?|donn\w+ suite|antwoord\w*|beantwoord\w*|reactie|reageren|reageer\w*|gevolg (te )?geven|behandel\w*|repl(y|ies|ied)|respon[ds]\w*|response|answer\w*|comply with|act on|antwort\w*|beantwort\w*|bearbeite\w*|nachkommen|mitteil\w*|hear (back )?from us|horen [^.;]{0,40}von uns|hoort [^.;]{0,30}van ons|inform (you|the user|users|the applicant)|informons|laten (wij |we )?(u )?weten)\b/u;

/** Cookies and other trackers. */
export const trackers =
  /\b(cookies?|traceurs?|trackers?|tracking|pixels?|web ?beacons?|local storage|cookiebanner)\b/u;

/** Trackers that need consent. */
export const measuring =
  /\b(google analytics|analytics|mesures? d'audience|statistiques? (de visite|de frequentation|du site)|matomo|hotjar|webstatistiek\w*|bezoekersstatistiek\w*|analytische cookies?|audience measurement|web analytics|webanalyse\w*|reichweitenmessung|publicite (ciblee|comportementale|personnalisee)|cookies publicitaires|remarketing|retargeting|targeted advertis\w*|behaviou?ral advertis\w*|advertising cookies|marketing cookies|marketingcookies|gerichte (advertenties|reclame)|gepersonaliseerde advertenties|personalisierte werbung|werbe-?cookies|facebook pixel|meta pixel|ad ?words|google ads|double ?click)\b/u;

/** Agreement of the person. */
export const consenting =
  /\b(consent\w*|consentement\w*|votre accord|accord (prealable|expres|explicite)|toestemming\w*|einwillig\w*|opt-?in|zustimm\w*)\b/u;

/** Who is not of age. */
export const child =
  /\b(zelf toestemming|selbst (ein)?willig\w*|consentir seul\w*|mineurs?|enfants?|minderjarig\w*|kind|kinderen|jongeren|children|child|minors?|kinder\w*|minderjahrig\w*|jugendliche\w*)\b/u;

export const securityBreach =
  /\b(violations? de (donnees|la securite)|fuites? de donnees|data ?(security )?breach(es)?|personal data breach|security breach|datalek(ken)?|inbreuk(en)? (in verband met|op) (de )?(persoons)?gegevens\w*|beveiligingsincident\w*|datenpanne\w*|datenschutzverletzung\w*|verletzung des schutzes)\b/u;

/** Other people's, unspecified. */
export const nobodyInParticular =
  /\b(tiers|tierces? parties?|partenaires?( commerciaux)?|sous-traitants?|prestataires?( de services?( informatiques?)?| informatiques?| externes?)?|third[- ]part(y|ies)( services?)?|partners?|service providers?|cloud(-based)? services?|derden|derde partijen|partners|dienstverleners?|it-dienstverlener|leveranciers|dritten?|partnern?|geschaftspartnern?|dienstleistern?)\b/u;
