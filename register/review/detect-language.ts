/** Which of the four languages a text is in, by its commonest words; short or foreign text is not guessed. */
import { languages, type Language } from '#register/model/language.ts';

/** Words that are frequent in one language and no word of the other three. */
const tellTale: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du et est sont vous votre vos nous notre nos pour par avec dans sur que qui ne pas une ces cette aux ou leur'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'het een van en zijn wij uw onze voor door met niet dat deze worden wordt bij naar ook aan als kunt deze om te gegevens u ons'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to is are we you your our for by with this that not will may be or have from which any us these it as'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist sind wir sie ihre ihr unsere fur durch mit nicht werden wird bei auf auch von zu oder daten im dem den eine'.split(
      ' ',
    ),
  ),
};

export interface DetectedLanguage {
  /** Null: too little text, or none of the four. */
  readonly language: Language | null;
  /** Share of the known words that are of this language, from 0 to 1. */
  readonly share: number;
}

/** `folded`: without accents and in lower case. */
export function detectLanguage(folded: string): DetectedLanguage {
  const counts: Record<Language, number> = { fr: 0, nl: 0, en: 0, de: 0 };
  let words = 0;
  for (const [word] of folded.matchAll(/[a-z]+/gu)) {
    words += 1;
    for (const language of languages) if (tellTale[language].has(word)) counts[language] += 1;
  }
  const total = languages.reduce((sum, language) => sum + counts[language], 0);
  const best = languages.toSorted((a, b) => counts[b] - counts[a])[0];
  if (best === undefined || total === 0) return { language: null, share: 0 };
  const share = counts[best] / total;
  // Running text has a tell-tale word in every four or so; a list of names has hardly any.
  const isText = words >= 8 && counts[best] >= 3 && counts[best] / words >= 0.08;
  return { language: isText && share >= 0.45 ? best : null, share };
}
