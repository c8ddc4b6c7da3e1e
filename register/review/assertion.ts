/**
 * Whether a sentence really says what a pattern found in it. “We do not keep your data indefinitely”, “the Privacy Shield was
 * annulled” and “do you keep my data for ever?” contain the words and say something else.
 */
import type { Sentence } from './policy.ts';

/** Begins a clause with a subject of its own: up to there, a “not” of the clause before does not reach. */
const subjects =
  "(?:there|il y a|es gibt|we|they|it|you|he|she|this|these|that|those|the|our|your|their|all|some|any|personal data|data|nous|vous|elles?|ils?|on|ce|cette|ces|cela|le|la|les|l'|notre|nos|votre|vos|leurs?|toutes?|certaines?|wij|we|u|je|zij|ze|hij|het|de|deze|dit|die|uw|onze|ons|alle|er|wir|sie|es|er|der|das|diese[rs]?|ihre?|unsere?|man)\\b";

/** “, bewaren wij”: in Dutch and German the verb comes first after a subordinate clause. */
const inverted = '\\w+ (?:wij|we|u|wir|sie|nous|ons|uns|deze|diese)\\b';

const boundary = new RegExp(
  [
    '[;:|]',
    '\\s-\\s',
    `,\\s+(?=(?:(?:and|but|et|mais|en|maar|und|aber|or|ou|of|oder|so|dus|donc|also)\\s+)?(?:${subjects}|${inverted}))`,
    `\\s(?:and|et|en|und)\\s+(?=${subjects})`,
    // In French the verb carries its own “ne”.
    "\\set\\s+(?=ne\\b|n')",
    ',?\\s\\b(?:but|however|whereas|while|although|though|mais|cependant|toutefois|neanmoins|tandis que|alors que|bien que|maar|echter|terwijl|hoewel|aber|jedoch|allerdings|sondern|obwohl|wahrend)\\b',
  ].join('|'),
  'gu',
);

/**
 * Behind the words that were found, a clause ends sooner: what is denied of something they mention (“until you say that you do
 * not want …”, “and is not deleted”) denies nothing of them. Before them it does: “we do not say that we …”.
 */
const boundaryBehind =
  /\s(?:zolang|tant qu\S*|(?:as|so) long as|solange|that|que|qu'\w+|dat|dass|which|who|whom|qui|dont|die|wat|and|or|et|ou|en|of|und|oder)\s|,\s*(?:which|who|qui|dont|die|dat|der|das|welche[rs]?)\s/gu;

/** Words that deny what stands in their clause. A bare “pas” is Dutch for “only”: the French one never comes without its “ne”. */
const denial =
  /\b(not?|never|cannot|nor|neither|none|nobody|nothing|without|ne|pas (?=de |d'|du |encore )|jamais|aucune?s?|nullement|ni|sans|niet|nooit|geen|niemand|niets|zonder|nicht|nichts|nie|niemals|keine?[nmrs]?|weder|ohne)\b|\b\w+n't\b|\bn'(?=\w)/gu;

/** Words of denial that deny nothing here. */
const harmless =
  /\bnot only\b|\bno later than\b|\bno longer than\b|\bnot limited to\b|\bno\.? ?\d+|\bwithout (prejudice|limitation|delay)\b|\bnon seulement\b|\bpas seulement\b|\bsans (prejudice|delai|frais|que cela)\b|\bniet (alleen|enkel|langer dan|later dan)\b|\bzonder (afbreuk|uitstel)\b|\bnicht (nur|langer als|spater als)\b|\bohne (verzug|dass)\b|\bno matter\b|\bpas plus de\b/gu;

/** Words that say the thing is over, wrong or forbidden: who uses them does not do it. */
const rejection =
  /\b(invalid\w*|annul\w+|struck down|abolish\w*|repeal\w*|replaced?|supersed\w+|formerly|no longer|prohibit\w*|forbid\w*|forbidden|unlawful|illegal|instead of|rather than|avoid\w*|wrong(ly)?|caduques?|remplac\w+|ancienne?s?|anciennement|interdit\w*|illicite\w*|illegal\w*|plutot que|au lieu de|eviter|evitons|a tort|ongeldig\w*|vernietigd|vervangen|vervangt|voormalig\w*|vroegere?|niet meer|verboden|onwettig|in plaats van|vermijden|onterecht|ungultig\w*|aufgehoben\w*|ersetzt|fruhere[nrs]?|ehemalig\w*|nicht mehr|verboten|unzulassig\w*|statt|anstatt|anstelle|vermeid\w*|falschlich\w*)\b/u;

/** Begins a clause that supposes and does not say. */
const supposition =
  /^\W*(if|should|unless|whether|si|s'il|s'ils|lorsque|als|indien|wanneer|mocht|tenzij|wenn|falls|sofern|sollten?|ob)\b/u;

export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What stands in brackets is said beside the sentence: it neither cuts it nor denies anything in it. Where the words that were
 * found stand in brackets themselves, the brackets are their sentence.
 */
function withoutAsides(
  folded: string,
  from: number,
  to: number,
): { readonly text: string; readonly start: number; readonly end: number } {
  let text = folded;
  let start = 0;
  let end = folded.length;
  // Innermost first; one more round for brackets within brackets.
  for (const match of [
    ...folded.matchAll(/\([^()]*\)/gu),
    ...folded.matchAll(/\((?:[^()]|\([^()]*\))*\)/gu),
  ]) {
    const close = match.index + match[0].length;
    const holds = match.index < from && to < close;
    if (holds) {
      start = Math.max(start, match.index + 1);
      end = Math.min(end, close - 1);
    } else if (close <= from || match.index >= to)
      text = text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(close);
  }
  return { text, start, end };
}

/** The clause of a folded sentence around a place; offsets are those of the sentence. */
export function clauseAround(folded: string, from: number, to: number): Clause {
  const { text, ...bracket } = withoutAsides(folded, from, to);
  let { start, end } = bracket;
  for (const match of text.matchAll(boundary)) {
    const after = match.index + match[0].length;
    if (after <= from) start = Math.max(start, after);
    else if (match.index >= to) {
      end = Math.min(end, match.index);
      break;
    }
  }
  boundaryBehind.lastIndex = to;
  const behind = boundaryBehind.exec(text);
  if (behind !== null && behind.index < end) end = behind.index;
  return { text: text.slice(start, end), start, end };
}

export interface Reading {
  /** A denial within the match belongs to the pattern (“as long as you do not ask”). */
  readonly ownDenial?: true;
  /** The words of rejection are part of what is looked for. */
  readonly ownRejection?: true;
  /** “If you use this site, you agree” says something all the same. */
  readonly inConditions?: true;
}

/** The match if the sentence asserts it; undefined where it is absent, denied, rejected, supposed, asked or only quoted. */
export function findAsserted(
  sentence: Sentence,
  pattern: RegExp,
  reading: Reading = {},
): RegExpExecArray | undefined {
  const { folded } = sentence;
  if (/\?["')]*$/u.test(folded)) return undefined;
  const every = pattern.flags.includes('g') ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  for (const match of folded.matchAll(every))
    if (isAsserted(folded, match.index, match.index + match[0].length, reading)) return match;
  return undefined;
}

/** Whether what stands at a place of the sentence is said and not denied, rejected, supposed, asked or quoted. */
export function assertsAt({ folded }: Sentence, from: number, to: number, reading: Reading = {}): boolean {
  return !/\?["')]*$/u.test(folded) && isAsserted(folded, from, to, reading);
}

export function asserts(sentence: Sentence, pattern: RegExp, reading: Reading = {}): boolean {
  return findAsserted(sentence, pattern, reading) !== undefined;
}

function isAsserted(folded: string, from: number, to: number, reading: Reading): boolean {
  const clause = clauseAround(folded, from, to);
  const around =
    reading.ownDenial === true
      ? `${clause.text.slice(0, from - clause.start)} ${clause.text.slice(to - clause.start)}`
      : clause.text;
  if (isDenied(around)) return false;
  if (reading.ownRejection !== true && rejection.test(clause.text)) return false;
  if (reading.inConditions !== true && supposition.test(clause.text)) return false;
  return !isOnlyQuoted(folded, from, to);
}

/** Whether a piece of a sentence holds a word that denies the rest of it. */
export function isDenied(text: string): boolean {
  return text.replaceAll(harmless, ' ').search(denial) !== -1;
}

/** Inside quotation marks that hold a whole phrase: the words are mentioned. A name in quotation marks is still used. */
function isOnlyQuoted(folded: string, from: number, to: number): boolean {
  for (const quoted of folded.matchAll(/"[^"]{1,400}"/gu)) {
    const end = quoted.index + quoted[0].length;
    if (quoted.index < from && to < end && quoted[0].split(/\s+/u).length >= 5) return true;
  }
  return false;
}
