/** What is left, as sentences: what is missing, what is unlawful or that nothing is, and what deserves a look. */
import type { RegisterOverview } from '#electron/contract/findings.ts';
import type { FindingsMessage } from '#register/language/findings-messages.ts';
import type { Translator } from '#register/language/translator.ts';

type Say = Translator<FindingsMessage>;

export function isComplete({ counts }: RegisterOverview): boolean {
  return counts.missing === 0 && counts.error === 0;
}

/** Undefined where something unlawful is listed anyway. */
export function lawfulWords({ counts }: RegisterOverview, t: Say): string | undefined {
  if (counts.error > 0) return undefined;
  return t(counts.missing > 0 ? 'overview.nothingElseUnlawful' : 'overview.nothingUnlawful');
}

/** Undefined where nothing deserves a look. */
export function lookAtWords({ counts }: RegisterOverview, t: Say): string | undefined {
  const { warning: warnings, hint: hints } = counts;
  if (warnings === 0 && hints === 0) return undefined;
  const words = t('overview.lookAt', { warnings, hints, both: warnings > 0 && hints > 0 ? 'yes' : 'no' });
  return capitalised(words, t);
}

export function capitalised(words: string, { language }: Say): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** As many as are read at a glance. */
const mostPhrases = 3;

/** “What is left: 3 activities lack a legal basis; the contract with Mollie is missing.” */
export function lineOfWhatIsLeft({ phrases }: RegisterOverview, t: Say): string {
  const told = phrases.slice(0, mostPhrases).map(({ words }) => words);
  const more = phrases.length - told.length;
  const list = more > 0 ? [...told, t('overview.more', { count: more })] : told;
  const [first = '', ...others] = list;
  const joined = others.reduce((before, next) => t('overview.also', { list: before, next }), first);
  return t('overview.line', { list: joined });
}
