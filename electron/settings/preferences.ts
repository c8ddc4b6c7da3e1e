/** What the user chose for the application: language and theme. Until then, the language of the system. */
import * as z from 'zod';
import { themeSchema, type Theme } from '#electron/contract/application.ts';
import { languages, languageSchema, type Language } from '#register/model/language.ts';
import { openJsonFile, type JsonFile } from './json-file.ts';

const preferencesSchema = z.object({
  language: languageSchema,
  theme: themeSchema.default('system'),
});

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

export function openPreferences(path: string, systemLanguages: readonly string[]): JsonFile<Preferences> {
  return openJsonFile(path, preferencesSchema, { language: languageOf(systemLanguages), theme: 'system' });
}

/** The first of the system's languages (`fr-BE`, `de`) that the application speaks; English when it speaks none. */
export function languageOf(systemLanguages: readonly string[]): Language {
  for (const tag of systemLanguages) {
    const primary = tag.toLowerCase().split(/[-_.]/, 1)[0];
    const language = languages.find((candidate) => candidate === primary);
    if (language !== undefined) return language;
  }
  return 'en';
}
