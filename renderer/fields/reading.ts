/** Free text as a page shows it in a line: in its working language, else in the first one that has words. */
import { readText, type LocalizedText } from '#register/model/localized-text.ts';
import { useWorkingLanguage } from './working-language.tsx';

export type Read = (text: LocalizedText) => string | undefined;

export function useRead(): Read {
  const { language } = useWorkingLanguage();
  return (text) => readText(text, language)?.text;
}

/** “a · b · c”, without what is not there. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
