/** What would make a short notice fit its page, in the order of what it brings: data, to be put in words where they are shown. */
import { lineText, linesOfSection } from '#register/documents/lines.ts';
import type { DocumentModel } from '#register/documents/model.ts';
import { activitiesFor } from '#register/documents/notice-activities.ts';
import { readText } from '#register/model/localized-text.ts';
import type { ShortNoticeRequest } from './build-short-notice.ts';

export type Proposal =
  /** With an address of the full notice the page needs to say the essentials only. */
  | { readonly kind: 'address' }
  | { readonly kind: 'oneLanguage' }
  | { readonly kind: 'largerPaper' }
  /** A text of an activity that is printed and long. */
  | {
      readonly kind: 'text';
      readonly field: 'purpose' | 'interest' | 'refusal' | 'name';
      readonly activity: string;
      readonly text: string;
      readonly characters: number;
    }
  /** The section that takes most of the page. */
  | { readonly kind: 'section'; readonly section: string; readonly characters: number };

/** Texts shorter than this bring little. */
const longText = 60;
const most = 6;

export function proposeShortening(
  request: Omit<ShortNoticeRequest, 'density'>,
  document: DocumentModel,
): readonly Proposal[] {
  const { register, beside, paper } = request;
  const general: readonly Proposal[] = [
    ...(register.organisation.publishedNotice.url.trim() === '' ? [{ kind: 'address' } as const] : []),
    ...(beside === undefined ? [] : [{ kind: 'oneLanguage' } as const]),
    ...(paper === 'a5' ? [{ kind: 'largerPaper' } as const] : []),
  ];
  const texts = longTexts(request, document);
  return [...general, ...(texts.length === 0 ? [longestSection(document)] : texts)].slice(0, most);
}

/** Only what really stands on the page; the longest first. */
function longTexts(
  { register, audience = 'customers', language }: Omit<ShortNoticeRequest, 'density'>,
  document: DocumentModel,
): readonly Proposal[] {
  const printed = document.sections.flatMap(linesOfSection).map(lineText).join('\n');
  const own = register.organisation.language;
  const read = (text: Parameters<typeof readText>[0]) => readText(text, language, own)?.text ?? '';
  return activitiesFor(register, audience)
    .flatMap((activity) => {
      const name = read(activity.name);
      const found = (field: 'purpose' | 'interest' | 'refusal' | 'name', text: string) =>
        text.length >= longText && printed.includes(text)
          ? [{ kind: 'text' as const, field, activity: name, text, characters: text.length }]
          : [];
      return [
        ...activity.purposes.flatMap((purpose) => [
          ...found('purpose', read(purpose.description)),
          ...found('interest', read(purpose.legitimateInterest)),
        ]),
        ...found('refusal', read(activity.refusalConsequence)),
        ...found('name', name),
      ];
    })
    .toSorted((one, other) => other.characters - one.characters);
}

function longestSection(document: DocumentModel): Proposal {
  const [longest] = document.sections
    .map((inner) => ({
      section: lineText(inner.heading),
      characters: linesOfSection(inner).map(lineText).join('').length,
    }))
    .toSorted((one, other) => other.characters - one.characters);
  return { kind: 'section', section: longest?.section ?? '', characters: longest?.characters ?? 0 };
}
