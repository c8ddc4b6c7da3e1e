/** What a notice that was handed out is called in the history: “Short notice (Customers, Nederlands, PDF)”. */
import { documentMessages } from '#register/language/document-messages.ts';
import { documentViewMessages } from '#register/language/document-view-messages.ts';
import { freshnessMessages } from '#register/language/freshness-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import type { Language } from '#register/model/language.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { noticeOfId } from './produced-notice.ts';

/** Undefined: it is of a kind that this program does not make. */
export function nameNotice(id: string, language: Language): string | undefined {
  const notice = noticeOfId(id);
  if (notice === undefined) return undefined;
  const { document, options } = notice;
  const { audience, beside, paper, format } = options;
  const view = createTranslator(language, documentViewMessages);
  const title =
    document === 'short-notice'
      ? createTranslator(language, windowMessages)('document.short-notice')
      : view(`kind.${document}`);
  const everybody = view('choice.everybody');
  const choices = [
    audience === 'all' ? everybody : audience && audiences[audience].label[language],
    ...[options.language, beside].map(
      (one) => one && createTranslator(one, documentMessages)('language.own'),
    ),
    paper?.toUpperCase(),
    format?.toUpperCase(),
  ].filter((choice) => typeof choice === 'string');
  return createTranslator(language, freshnessMessages)('freshness.sort', {
    title,
    choices: choices.join(', '),
  });
}
