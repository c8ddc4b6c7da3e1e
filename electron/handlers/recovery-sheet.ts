/** The sheet with the recovery code, for the drawer where the important papers are. */
import { formatDate } from '#register/language/formats.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { createTranslator, locales } from '#register/language/translator.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';

interface RecoverySheet {
  readonly recoveryCode: string;
  /** Of the organisation; empty: nobody has given it one. */
  readonly name: string;
  readonly language: Language;
  readonly date: IsoDate;
}

export function recoverySheet({ recoveryCode, name, language, date }: RecoverySheet): string {
  const t = createTranslator(language, keepingMessages);
  const lines = [name, formatDate(date, language)].filter((line) => line !== '');
  return `<!doctype html>
<html lang="${locales[language]}"><head><meta charset="utf-8"><title>${escape(t('code.title'))}</title>
<style>body{font:12pt/1.5 sans-serif;margin:25mm}h1{font-size:18pt}.code{font:bold 20pt/1.6 monospace;border:1pt solid;padding:6mm;margin:10mm 0}</style>
</head><body><h1>${escape(t('code.title'))}</h1><p>${lines.map(escape).join('<br>')}</p>
<p class="code">${escape(recoveryCode)}</p><p>${escape(t('code.sheet'))}</p></body></html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
