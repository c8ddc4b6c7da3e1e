/** The date a policy gives itself: “last updated”, “in force since”, or a line that is only a date. */
import { dateSchema, type IsoDate } from '#register/model/dates.ts';
import { fold } from './fold.ts';
import type { Policy, Sentence } from './policy.ts';

const months: readonly string[] = [
  'janvier|januari|january|januar|janv|jan',
  'fevrier|februari|february|februar|fevr|feb',
  'mars|maart|march|marz|mrt|mar',
  'avril|april|avr|apr',
  'mai|mei|may',
  'juin|juni|june|jun',
  'juillet|juli|july|juil|jul',
  'aout|augustus|august|aug',
  'septembre|september|sept|sep',
  'octobre|oktober|october|okt|oct',
  'novembre|november|nov',
  'decembre|december|dezember|dez|dec',
];

const month = `(${months.join('|')})`;

/** What introduces a policy's own date. */
const introduces =
  /\b(mise? a jour|actualise|version (du|en date)|en vigueur|entree en vigueur|date d'effet|modifiee? (le|en)|derniere (modification|revision)|last (updated?|modified|reviewed|revised|changed)|effective( date| from| as of)?|updated( on)?|revised( on)?|version (of|dated)|ingangsdatum|laatst (bijgewerkt|gewijzigd|aangepast|herzien)|laatste (wijziging|update|herziening)|bijgewerkt( op)?|aangepast op|geldig (vanaf|sinds)|versie( van)?|stand|gultig (ab|seit)|zuletzt (aktualisiert|geandert)|letzte (aktualisierung|anderung)|fassung( vom)?|in kraft|date|datum)\b/u;

/** Dates of laws stand in many policies and are not theirs. */
const ofLaw =
  /\b(loi|reglement|directive|wet|verordening|richtlijn|act|regulation|gesetz|verordnung|richtlinie|rgpd|avg|gdpr|dsgvo|arret|decision)\b/u;

function isoOf(year: string | undefined, monthNumber: number, day: string | undefined): IsoDate | undefined {
  const full = (year ?? '').length === 2 ? `20${year}` : (year ?? '');
  const text = `${full}-${String(monthNumber).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  return dateSchema.safeParse(text).success ? text : undefined;
}

function monthOf(word: string): number {
  return months.findIndex((forms) => forms.split('|').includes(word)) + 1;
}

/** All dates of a folded text; a month alone counts from its first day. */
export function datesIn(folded: string): readonly IsoDate[] {
  const found: (IsoDate | undefined)[] = [];
  for (const [, year, number, day] of folded.matchAll(/\b(20\d{2})-(\d{2})-(\d{2})\b/gu))
    found.push(isoOf(year, Number(number), day));
  for (const [, day, number, year] of folded.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2}|\d{2})\b/gu))
    found.push(isoOf(year, Number(number), day));
  for (const [, day, name, year] of folded.matchAll(
    new RegExp(`\\b(?:(\\d{1,2})(?:er|st|nd|rd|th|\\.|e)? ?)?${month}\\.?,? (20\\d{2})\\b`, 'gu'),
  ))
    found.push(isoOf(year, monthOf(name ?? ''), day));
  for (const [, name, day, year] of folded.matchAll(
    new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d{2})\\b`, 'gu'),
  ))
    found.push(isoOf(year, monthOf(name ?? ''), day));
  return found.filter((date) => date !== undefined);
}

function isOnlyADate({ folded }: Pick<Sentence, 'folded'>): boolean {
  return folded.length <= 40 && datesIn(folded).length > 0 && !/\b(annee|jaar|year|jahr)\b/u.test(folded);
}

/** The latest of the policy's own dates that is not in the future. */
export function findDate(
  { sentences, outline }: Policy,
  today: IsoDate,
): { readonly date: IsoDate; readonly sentence: Pick<Sentence, 'text' | 'line'> } | null {
  // A date may stand in a heading of its own: “Version of 3 March 2026”.
  const places = [
    ...sentences,
    ...outline.map(({ text, line }) => ({ text, line, folded: fold(text) })),
  ] as const;
  const own = places.flatMap((sentence) => {
    const { folded } = sentence;
    const isOwn =
      isOnlyADate(sentence) || (introduces.test(folded) && !(ofLaw.test(folded) && folded.length > 160));
    return isOwn ? datesIn(folded).map((date) => ({ date, sentence })) : [];
  });
  return (
    own
      .filter(({ date }) => date <= today && date >= '2000-01-01')
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null
  );
}

export function hasVersion({ folded }: Policy): boolean {
  return /\bversi(on|e)\b ?(n(o|r|°)?\.? ?)?\d/u.test(folded) || /\bfassung \d/u.test(folded);
}
