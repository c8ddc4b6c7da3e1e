/** The interface's language, and the translator of a catalogue in it. */
import { createContext, use, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createTranslator, locales, type Catalogue, type Translator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';

const LanguageContext = createContext<Language>('en');

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** One translator per catalogue and language, kept: compiled messages are reused by every view. */
const translators = new WeakMap<object, Map<Language, unknown>>();

export function useMessages<Key extends string>(catalogue: Catalogue<Key>): Translator<Key> {
  const language = useLanguage();
  const byLanguage = translators.get(catalogue) ?? new Map<Language, unknown>();
  translators.set(catalogue, byLanguage);
  // The outer map is keyed by the catalogue itself, so what it holds translates exactly that catalogue's keys.
  const known = byLanguage.get(language) as Translator<Key> | undefined;
  if (known !== undefined) return known;
  const translator = createTranslator(language, catalogue);
  byLanguage.set(language, translator);
  return translator;
}
