/** Moments of the history as they are told: “12 March 2026”, “the version “Validated” of 12 March 2026”. */
import { formatDate } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';
import type { ToldMoment } from './moment.ts';

export function momentWords({ day, version }: ToldMoment, language: Language): string {
  const date = formatDate(day, language);
  if (version === null) return date;
  return createTranslator(language, historyMessages)('moment.version', { name: version, date });
}
