/** Providers of the catalogue that a policy names: by name, by former name, or by the address of their site. */
import { hostOf } from '#register/checks/host-name.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import { providerCatalogue } from '#register/library/providers/provider-cards.ts';
import { isDenied } from './assertion.ts';
import { fold } from './fold.ts';
import type { Heading, Policy, Sentence } from './policy.ts';
import type { RecognisedProvider } from './recognised.ts';

/** Names and aliases that are words of everyday language, of another thing, or of several cards: they name nobody by themselves. */
const everyday: ReadonlySet<string> = new Set([
  'x',
  'meta',
  'exact',
  'woo',
  'wordpress',
  'automattic',
  'clarity',
  'teams',
  'exchange',
  'threads',
  'messenger',
  'predict',
  'pickup',
  'valued',
  'bol',
  'e-invoicing',
  'plateforme agreee',
  'pdp',
  'facturation electronique',
  'e-facturatie',
  'e-rechnung',
  'access point',
  'credit register',
  'verified reviews',
  'jaguar',
  'land rover',
  'haynes',
  'sinch',
  'predict',
  'wyz',
  'peppol / plateforme agreee',
  'plaque / kenteken (look-up)',
  'plate look-up',
  'api plaque',
  'team.blue',
  'facebook page',
  'google video',
  'point relais',
  'outlook',
  'contentsquare',
  'youtube embed',
  'de post',
  'intercom',
  'sage',
  'sofort',
  'amazon',
]);

/** How those are written when the provider is meant after all; read in the text as it stands. */
const inFull: Readonly<Record<string, RegExp>> = {
  amazon: /\bAmazon\b(?! (Web Services|S3|SES|CloudFront|Cloud))/u,
  x: /\bX\b ?\((ex|anciennement|formerly|voorheen|früher)|\bX Corp\b|\bX \/ Twitter\b/u,
  meta_ads: /\bMeta(?= (Ads|Pixel|Business))/u,
  facebook: /\bMeta(?= (Platforms|Ireland))/u,
  exact: /\bExact (Online|Group)\b/u,
  klarna: /\bSofort(überweisung| GmbH)/u,
  sage: /(?<!^|[.!?] )\bSage\b(?! (conseil|advice))/u,
  bol: /\bbol\.com\b|(?<!^|[.!?] )\bBol\b/u,
  intercom: /\bIntercom\b/u,
  microsoft365: /\b(Microsoft|MS) (Outlook|Teams|Exchange)\b|\bOutlook\b/u,
  microsoft_clarity: /\bMicrosoft Clarity\b/u,
  peppol_pa: /\bPeppol\b/iu,
  google_analytics: /\bGoogle\b[^.]{0,60}\bAnalytics\b|\bAnalytics\b[^.]{0,40}\bGoogle\b/u,
  laposte: /\bLa Poste\b/u,
};

interface Names {
  readonly card: ProviderCard;
  /** Over folded text. */
  readonly folded: RegExp | null;
  /** Over the text itself, where capitals decide. */
  readonly exact: readonly RegExp[];
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Short names are words or abbreviations of something else unless they are written as a name. */
function needsCapital(name: string): boolean {
  return name.length <= 4 && !/[.\d]/u.test(name);
}

function namesOf(card: ProviderCard): Names {
  const all = [card.name, ...card.aliases].filter(
    (name) => !everyday.has(fold(name)) && fold(name) !== 'la poste',
  );
  // An alias in small letters is a word people search for, not a name.
  const usable = all.filter((name) => name === card.name || /^[^a-z]/u.test(name));
  const free = usable
    .filter((name) => !needsCapital(name))
    .map((name) => escaped(fold(name)).replaceAll(/\\?[ -]/gu, '[ -]?'));
  const capital = usable
    .filter(needsCapital)
    .map(
      (name) => new RegExp(`(?<![\\w-])(?:${escaped(name)}|${escaped(name.toUpperCase())})(?![\\w-])`, 'u'),
    );
  const special = inFull[card.id];
  return {
    card,
    folded: free.length === 0 ? null : new RegExp(`(?<![\\w-])(?:${free.map(closed).join('|')})`, 'u'),
    exact: special === undefined ? capital : [...capital, special],
  };
}

/** A long name may begin a compound (“YouTube-video’s”); a short one begins too many other words. */
function closed(name: string): string {
  return name.length >= 6 ? `${name}(?!\\w)` : `${name}(?!\\w|-\\w)`;
}

const allNames: readonly Names[] = providerCatalogue.rows.map(namesOf);

const cardByHost: ReadonlyMap<string, ProviderCard> = new Map(
  providerCatalogue.rows.flatMap((card) =>
    card.website === '' ? [] : [[hostOf(card.website), card] as const],
  ),
);

/** By the host of an address, or of the domain it belongs to. */
export function cardOfHost(host: string): ProviderCard | undefined {
  return cardByHost.get(host) ?? cardByHost.get(host.split('.').slice(-2).join('.'));
}

const addresses = /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(addresses)].map(([address]) => address.replace(/[.,;:]+$/u, ''));
}

function names({ folded, exact }: Names, text: string, foldedText: string): boolean {
  return (folded?.test(foldedText) ?? false) || exact.some((pattern) => pattern.test(text));
}

const using =
  /\b(gebruik\w*|inzetten|plaatsen|laden|staan|utilis\w*|recour\w*|integr\w*|install\w*|faisons appel|use[sd]?|using|embed\w*|load\w*|nutzen|verwenden|setzen|einsetzen|binden|einbinden)\b/u;
const ourselves =
  /\b(wij|we|nous|wir|onze (web)?(site|pagina)\w*|notre site|nos pages|our (web ?)?(site|pages)|unsere[rn]? (web)?s(e)?iten?|er (staan|zijn)|there (are|is)|cette page|ce site|this site|deze site)\b/u;

/** “We do not use Google Analytics” names a provider and is a promise to do without. */
function declinesUse({ folded }: Sentence): boolean {
  return folded
    .split(/[;:]|,? \b(?:mais|but|maar|aber|sondern)\b/u)
    .every((part) => isDenied(part) && using.test(part) && ourselves.test(part));
}

export function findProviders({ sentences, outline }: Policy): readonly RecognisedProvider[] {
  const found = new Map<ProviderCard, { sentences: Sentence[]; first: Sentence | Heading }>();
  const note = (card: ProviderCard, place: Sentence | Heading, sentence?: Sentence) => {
    const known = found.get(card) ?? { sentences: [], first: place };
    if (place.line < known.first.line) known.first = place;
    if (sentence !== undefined) known.sentences.push(sentence);
    found.set(card, known);
  };
  for (const sentence of sentences) {
    // An address names by its host, not by the words in its path.
    const text = sentence.text.replaceAll(addresses, ' ');
    const foldedText = fold(text);
    const cards = new Set([
      ...allNames.filter((candidate) => names(candidate, text, foldedText)).map(({ card }) => card),
      ...addressesIn(sentence.text).flatMap((address) => cardOfHost(hostOf(address)) ?? []),
    ]);
    if (!declinesUse(sentence)) for (const card of cards) note(card, sentence, sentence);
  }
  for (const heading of outline) {
    const foldedText = fold(heading.text);
    for (const candidate of allNames)
      if (names(candidate, heading.text, foldedText)) note(candidate.card, heading);
  }
  return [...found.entries()]
    .map(([card, place]) => ({ card, ...place }))
    .toSorted((a, b) => a.first.line - b.first.line);
}
