/** The language that free text is written in on this page; each field can look at its other languages by itself. */
import { createContext, use } from 'react';
import type { Language } from '#register/model/language.ts';

export interface WorkingLanguage {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

export const WorkingLanguageContext = createContext<WorkingLanguage>({
  language: 'en',
  setLanguage: () => undefined,
});

export function useWorkingLanguage(): WorkingLanguage {
  return use(WorkingLanguageContext);
}
