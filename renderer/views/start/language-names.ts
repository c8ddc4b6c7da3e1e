/** Each language under its own name: whoever looks for theirs can read it. */
import { languages, type Language } from '#register/model/language.ts';
import type { Option } from '#renderer/ui/option-list.tsx';

export const languageNames: Readonly<Record<Language, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
};

export const languageOptions: readonly Option<Language>[] = languages.map((id) => ({
  id,
  label: languageNames[id],
}));
