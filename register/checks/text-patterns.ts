/** Words that give a text away, in the four languages: shared by the rules over the register and by the review of a published policy. */
import { languages } from '#register/model/language.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';

/** Whether any variant of a text matches. Plain loops here: this runs for every text of a register. */
export function matches(text: LocalizedText, pattern: RegExp): boolean {
  for (const language of languages) {
    const variant = text[language];
    if (variant !== undefined && pattern.test(variant)) return true;
  }
  return false;
}

const negation =
  /\b(pas|jamais|aucun\w*|ni|not?|never|cannot|niet|nooit|geen|nicht|nie|niemals|keine?[nmrs]?|\w+n['’]t)\b[^.;:!?]{0,60}$/i;

/** Like `matches`, but “is not kept indefinitely” asserts nothing. */
export function asserts(text: LocalizedText, pattern: RegExp): boolean {
  for (const language of languages) {
    const variant = text[language];
    const at = variant === undefined ? -1 : variant.search(pattern);
    if (variant !== undefined && at !== -1 && !negation.test(variant.slice(0, at))) return true;
  }
  return false;
}

/** A purpose that says nothing: “improve your experience”, “other purposes”, “various purposes” (WP 203, § III.1.1). */
export const vaguePurpose =
  /am[ée]liorer (votre|l['’])\s*exp[ée]rience|(autres|diverses) finalit[ée]s|usages? divers|(toute|n['’]importe quelle) autre finalit[ée]|(verbeteren|verbetering) van (uw|de) (gebruikers)?ervaring|(andere|diverse|overige) doeleinden|(improv|enhanc)\w* (your|the) (user )?experience|(other|various|any) purposes?\b|verbesserung (ihrer|der|des) (nutz(er|ungs))?(erfahrung|erlebnis)|(sonstige|andere|verschiedene) zwecke/i;

/** Passing data on is a means, not a purpose. */
export const sharingAsPurpose =
  /^\W*(partage|transmission|communication) (des|de|aux?) (donn[ée]es|sous-traitants)|^\W*(delen|doorgeven|uitwisselen) van (persoons)?gegevens\b|^\W*(data )?sharing (with|of)\b|^\W*(weitergabe|teilen) von daten\b|^\W*datenweitergabe\b/i;

/** The GDPR itself obliges nobody to collect anything: it is not a legal obligation in the sense of Art. 6(1)(c) (Art. 6(3)). */
export const gdprAsStatute =
  /^\W*((le |la |the |die |de |het )?(RGPD|R\.G\.P\.D|GDPR|AVG|DS-?GVO)\b|((le |the |de |die )?(r[èe]glement|verordening|regulation|verordnung))\s*(\(?UE\)?|\(?EU\)?)?\s*(n[°o]\s*)?2016\/679)[^;,]*$/i;

/** Names that name nobody (Art. 13(1)(e): recipients or *categories* of recipients, precise enough to mean something). */
const namesNobody =
  /^\W*((nos|our|onze|unsere|des|les|the|de|certains|some|quelques|sommige)\s+)?((commercial |business )?partners?|partenaires?( commerciaux)?|zakenpartners?|(third|derde|dritte)[ -]?(part(y|ies)|partijen|n)?|derden|tiers|sous-traitants?|processors?|verwerkers?|auftragsverarbeiter|(le )?prestataires?( (de services?( informatiques?)?|informatiques?))?|service providers?|dienstverleners?|dienstleister|(it|ict)[ -](provider|dienstverlener)|cloud(diensten| services?)|services? cloud|geschäftspartner|(other|andere|autres) (web)?sites?|sociétés tierces)\W*$/i;

/** The entry itself says that the name is not known. */
const saysUnnamed =
  /\b(not named|unnamed|non nomm[ée]e?s?|sans (le )?nom|niet genoemd|niet bij naam|ungenannt|nicht genannt)\b/i;

export function isGenericRecipient(name: LocalizedText): boolean {
  return matches(name, namesNobody) || matches(name, saysUnnamed);
}

export const faxWord = /\b(t[ée]l[ée]copie|fax)\b/i;

/** The three or four digits on a payment card, under their many names; “without the CVC” speaks of it and keeps nothing. */
export const cardSecurityCode =
  /(\b(?:CVC2?|CVV2?|CVN)\b|cryptogramme|card (?:security|verification) (?:code|number)|(?:beveiligings|veiligheids|controle)code (?:van|op) (?:de|uw) (?:\w+)?kaart|(?:karten)?prüf(?:nummer|ziffer))(?<!\b(?:sans|jamais|pas|hors|without|never|not?|zonder|nooit|geen|niet|ohne|nie|keine?)\b[^.;,]{0,40}\1)/i;

/** “Anonymous” data that somebody can still reach or link are pseudonymous (Art. 4(5), recital 26). */
export const falselyAnonymous =
  /an?onym\w*[^.;]{0,60}(acc[èe]s (restreint|limit[ée])|(restricted|limited) access|beperkte toegang|eingeschränkte[mn]? zugriff)|(hash|empreinte|string)[^.;]{0,40}anonym|anonym[^.;]{0,40}(hash|empreinte|string created|versleuteld|encrypted)/i;

/** No end, or an end that only the person can set (Art. 5(1)(e)). */
export const openEndedRetention =
  /ind[ée]finiment|sans limit(e|ation)( de (temps|dur[ée]e))?|dur[ée]e (illimit[ée]e|ind[ée]termin[ée]e)|onbeperkt|voor onbepaalde (tijd|duur)|indefinite(ly)?|unlimited|without (time )?limit|forever|unbe(grenzt|fristet)|zeitlich unbeschränkt/i;

/** Kept while something lasts that has no end of its own. */
export const asLongAsActive =
  /tant que[^.;]{0,60}(actif|active|client|utilisateur|compte|demand)|zolang[^.;]{0,40}(actief|klant|cli[ëe]nt|lid|account)|(as|so) long as[^.;]{0,60}(active|customer|client|member|account)|solange[^.;]{0,60}(aktiv|kunde|konto|mitglied)/i;

/** A number with a unit of time: an end after all. */
export const countedPeriod =
  /\b(\d+|deux|trois|quatre|cinq|six|dix|twee|drie|vier|vijf|zes|zeven|tien|two|three|four|five|six|seven|ten|zwei|drei|fünf|sechs|sieben|zehn)\s*(ans?\b|ann[ée]es?|mois|semaines?|jours?|jaar|jaren|maand|maanden|weken|week|dagen|years?|months?|weeks?|days?|jahre?n?|monate?n?|wochen?|tage?n?)/i;

/** Content of other sites shown within one's own: the visitor's browser fetches it there. */
export const embeddedContent =
  /\b(youtube|vimeo|google (maps|fonts)|recaptcha|embedded (content|video|map)s?|contenus? (tiers |externes? )?(int[ée]gr[ée]s?|embarqu[ée]s?)|vid[ée]os? int[ée]gr[ée]es?|(ingesloten|ge[ïi]ntegreerde|embedded) (inhoud|video|kaart)|eingebettete\w* (inhalt|video|karte)\w*|iframes?|(like|social|partage)[- ]?(button|knop|plug-?in)s?)\b/i;

/** Services and references that are gone: whoever names them as current has not looked for years. */
export const obsoleteReference =
  /\b(universal analytics|google ?\+|twitter(?! ?\))|privacy shield|bouclier de protection|safe harbou?r|bloctel|(directive|richtlijn|richtlinie) 95\/46|privacycommissie|commission de la protection de la vie priv[ée]e|wet bescherming persoonsgegevens|\bwbp\b|sendinblue)\b/i;
